package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.banso.identity.People;
import org.banso.matching.Reweighing.Outcome;
import org.banso.platform.Actor;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;
import org.banso.platform.text.Texts;

/** Letters to those who judge conflicts: that something waits for them, by the number of the case. Whom and why they read on the page, never in mail. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReviewerLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The rules closed a case to somebody, or let his work rest. */
    void found(Assignment running, String caseNo, Outcome outcome) {
        write(running, outcome == Outcome.CLOSED ? "closed" : "rests", caseNo);
    }

    /** A declaration waits for judgement. */
    void declared(Assignment request, String caseNo) {
        write(request, "declared", caseNo);
    }

    /** Not to the supporter himself, who may judge others. */
    private void write(Assignment of, String kind, String caseNo) {
        write("assignment-" + of.id(), kind, caseNo, of.caseId(), of.accountId() == null ? List.of() : List.of(of.accountId()));
    }

    /** A second person is asked for; never who may not be it. */
    void proposed(ConflictDismissal dismissal, String caseNo, Collection<Long> excluded) {
        write("dismissal-" + dismissal.id(), "proposed", caseNo, dismissal.caseId(), excluded);
    }

    private void write(String about, String kind, String caseNo, long caseId, Collection<Long> excluded) {
        for (Who reviewer : people.having(Right.JUDGE_CONFLICTS)) {
            Long account = reviewer.accountId();
            if (account == null || account.equals(actor.who().accountId()) || excluded.contains(account)) {
                continue;
            }
            outbox.add(new Letter("coi-" + about + "-" + kind + "-" + account + "-" + clock.instant().toEpochMilli(), reviewer.email(),
                Texts.get(reviewer.locale(), "matching.letter.coi." + kind + ".subject", caseNo),
                Texts.get(reviewer.locale(), "matching.letter.coi." + kind + ".body", reviewer.name(), caseNo, settings.text(Setting.BASE_URL) + "/coi"), caseId));
        }
    }
}
