package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.Triage;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** When somebody of the office leaves, his cases go to a successor in one step, and with them what hangs on the owner: steps, meetings, reminders. */
@ApplicationScoped
@Transactional
@Requires(Right.HAND_OVER)
public class Handovers {
    /** Characters of the words that go with the cases. */
    public static final int BRIEFING_MAX = 2000;

    @Inject
    private HandoverRepository handovers;
    @Inject
    private Triage triage;
    @Inject
    private People people;
    @Inject
    private Outbox outbox;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Gives the chosen running cases of one person to another, who gets one letter and reads the rest on a page. What he no longer
     * owns stays where it is.
     *
     * @return the id of the handover
     */
    public long hand(long from, Long to, Collection<Long> cases, String briefing) {
        if (to == null) {
            throw BusinessException.at("to", "common.choosePlease");
        }
        if (to == from) {
            throw BusinessException.at("to", "handover.same");
        }
        Who successor = people.officer(to).orElseThrow(() -> BusinessException.at("to", "identity.notOffice"));
        String words = Text.cleanOrNull(briefing);
        if (Text.length(words) > BRIEFING_MAX) {
            throw BusinessException.at("briefing", "support.tooLong", BRIEFING_MAX, Text.length(words));
        }
        List<CaseSeen> given = handovers.owned(from, cases);
        BusinessException.unless(!given.isEmpty(), "handover.nothing");
        given.forEach(each -> triage.assign(each, to));
        var made = new Handover(from, to, words, given.stream().map(CaseSeen::id).toList(), actor.accountId(), clock.instant());
        handovers.add(made);
        outbox.add(new Letter("handover-" + made.id(), successor.email(), Texts.get(successor.locale(), "handover.letter.subject", given.size()),
            Texts.get(successor.locale(), "handover.letter.body", successor.name(), given.size(), settings.text(Setting.BASE_URL) + "/office/handovers/" + made.id()), null));
        return made.id();
    }
}
