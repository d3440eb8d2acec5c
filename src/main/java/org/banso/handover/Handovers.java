package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.Triage;
import org.banso.handover.HandoverRepository.Held;
import org.banso.handover.HandoverRepository.Seat;
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
import org.banso.support.Substitutes;

/**
 * When somebody of the office leaves, his cases go to a successor in one step, and with them what hangs on the owner: steps and reminders.
 * Steps that were his alone and his seats in meetings go by themselves, to the same person or to another.
 */
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
    private Substitutes substitutes;
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
     * Gives what was picked of one person's things to another, who gets one letter and reads the rest on a page. What is no longer his
     * stays where it is.
     *
     * @return the id of the handover
     * @throws BusinessException with nothing given when the successor is taken at the time of one of the meetings, or at one that is offered
     */
    public long hand(long from, Long to, Picked picked, String briefing) {
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
        handovers.hold(picked);
        List<CaseSeen> owned = handovers.owned(from, picked.cases());
        List<Seat> seats = handovers.seats(from, picked.meetings());
        List<Held> offers = handovers.offers(from, picked.offers());
        var given = new Picked(owned.stream().map(CaseSeen::id).toList(), handovers.steps(from, picked.steps()), seats.stream().map(Seat::recordId).toList(),
            offers.stream().map(Held::id).toList());
        BusinessException.unless(given.size() > 0, "handover.nothing");
        // A seat holds both people in their order; a step that becomes his shares the successor's row, so it comes after.
        seats.forEach(seat -> take(seat, from, to));
        offers.forEach(offer -> take(offer, from, to));
        given.steps().forEach(step -> substitutes.takeStep(step, to));
        owned.forEach(each -> triage.assign(each, to));
        var made = new Handover(from, to, words, given, actor.accountId(), clock.instant());
        handovers.add(made);
        outbox.add(new Letter("handover-" + made.id(), successor.email(), Texts.get(successor.locale(), "handover.letter.subject", given.size()),
            Texts.get(successor.locale(), "handover.letter.body", successor.name(), given.size(), settings.text(Setting.BASE_URL) + "/office/handovers/" + made.id()), null));
        return made.id();
    }

    private void take(Held offer, long from, long to) {
        try {
            substitutes.takeOffer(offer.id(), from, to);
        } catch (BusinessException taken) {
            throw new BusinessException("handover.offer.taken", offer.caseNo());
        }
    }

    private void take(Seat seat, long from, long to) {
        try {
            substitutes.takeSeat(seat.recordId(), from, to);
        } catch (BusinessException taken) {
            throw new BusinessException("handover.taken", seat.caseNo(), seat.on(), seat.at());
        }
    }
}
