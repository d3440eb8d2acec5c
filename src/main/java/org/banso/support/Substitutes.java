package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.calendar.Same;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.support.MeetingParties.Change;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;

/** Steps and meetings go to somebody else when whoever had them leaves. Whether he may take them over is for the caller to know. */
@ApplicationScoped
@Transactional
@Requires(Right.HAND_OVER)
public class Substitutes {
    @Inject
    private SupportRepository records;
    @Inject
    private OfferRepository offers;
    @Inject
    private MeetingParties parties;
    @Inject
    private MeetingLetters letters;

    /** An open step of the office or of a supporter is the office's from now on: this person's, or for null that of whoever owns the case. */
    public void takeStep(long actionId, Long account) {
        NextAction step = records.action(actionId);
        BusinessException.unless(!step.isDone(), "support.step.isDone");
        step.officeDoes(account);
        records.flush();
    }

    /** What a supporter promised on a case and has not done is the office's from now on. @return how many steps */
    public int takeSteps(long caseId, long supporterId) {
        records.visible(caseId);
        List<NextAction> promised = records.promised(caseId, supporterId);
        promised.forEach(step -> step.officeDoes(null));
        records.flush();
        return promised.size();
    }

    /**
     * Somebody of the office attends a planned meeting in a colleague's place; both get a letter that their calendars understand. Each may
     * be of the office or a supporter who belongs to it. Who attends already is not invited again.
     *
     * @throws NotFound          when the meeting is no longer planned, or he does not attend it, or it is his meeting, which is to be moved or cancelled
     * @throws BusinessException when the other one is taken at that time, or has a conflict with the case
     */
    public void takeSeat(long recordId, long from, long to) {
        SupportRecord meeting = records.planned(recordId).orElseThrow(NotFound::new);
        CaseAtHand about = records.visible(meeting.caseId());
        List<Guest> before = parties.guests(meeting);
        Change change = parties.substitute(meeting, offeredFor(List.of(meeting)).get(meeting.id()), from, to);
        letters.without(about, meeting, before.stream().filter(guest -> guest.who().equals(change.gone())).toList());
        if (before.stream().noneMatch(guest -> guest.who().equals(change.come()))) {
            letters.with(about, meeting, Stream.of(parties.guest(change.come())).filter(Objects::nonNull).toList());
        }
    }

    /**
     * The planned ones of these meetings in which somebody could not sit in a colleague's place as things stand, each with why. Nothing is
     * held: whoever hands over is told anew when somebody else was faster. As many statements for one as for all.
     */
    public Map<Long, Hindrance> hindrances(Collection<Long> recordIds, long to) {
        List<SupportRecord> meetings = records.plannedAmong(recordIds);
        return parties.hindrances(meetings, offeredFor(meetings), to);
    }

    /** What is booked for each of the meetings, with the times that are offered instead of it. */
    private Map<Long, Same> offeredFor(List<SupportRecord> meetings) {
        Map<Long, List<Long>> times = offers.timesInstead(meetings.stream().map(SupportRecord::id).toList());
        return meetings.stream().collect(Collectors.toMap(SupportRecord::id, meeting -> new Same(meeting.id(), times.getOrDefault(meeting.id(), List.of()))));
    }

    /**
     * Somebody of the office would attend in a colleague's place, whichever of the offered times the applicant chooses. He hears of it with
     * the meeting, as everybody does.
     *
     * @throws NotFound          when the offer is no longer open, or he would not attend, or it is his meeting, which only its end can take from him
     * @throws BusinessException when the other one is taken at one of the times, or has a conflict with the case
     */
    public void takeOffer(long offerId, long from, long to) {
        records.lockCase(offers.caseOf(offerId));
        MeetingOffer offer = offers.at(offerId);
        if (!offer.isOpen()) {
            throw new NotFound();
        }
        parties.substitute(offer, offers.timesOf(offer).stream().collect(Collectors.toMap(OfferedTime::id, OfferedTime::slot)), from, to);
    }
}
