package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.calendar.Appointments;
import org.banso.calendar.Booked;
import org.banso.calendar.Slot;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * The office offers an applicant two to five times for a meeting. Until he has chosen, or the last day has passed, everybody who will
 * attend and the room are booked for all of them.
 */
@ApplicationScoped
@Transactional
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
public class Offers {
    @Inject
    private OfferRepository offers;
    @Inject
    private SupportRepository records;
    @Inject
    private MeetingChecks checks;
    @Inject
    private MeetingParties parties;
    @Inject
    private Appointments appointments;
    @Inject
    private OfferEnds ends;
    @Inject
    private OfferLetters letters;
    @Inject
    private CaseProgress progress;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Keeps the times free and tells the applicant. One question at a time: a case has one open offer at most.
     *
     * @param form     the meeting; its day and hours do not count
     * @param answerBy the last day on which he may choose
     * @param formKey  mark of the form; sending the same form twice makes one offer
     * @return the id of the offer
     * @throws BusinessException at {@code times} when somebody is taken at one of them
     */
    public long offer(long caseId, RecordForm form, List<Slot> times, LocalDate answerBy, String formKey) {
        records.lockCase(caseId);
        return offer(caseId, null, form, times, answerBy, formKey);
    }

    /**
     * Offers other times for a meeting that is set and to come; its kind stays. It is kept until the applicant chooses one of them. They may
     * overlap the time at which it is set, for it goes when one of them is chosen.
     *
     * @param answerBy the day of the meeting at the latest; otherwise all as {@link #offer(long, RecordForm, List, LocalDate, String)}
     * @throws BusinessException support.offer.begun when it is not to come any more
     */
    public long offerInstead(RecordSeen planned, RecordForm form, List<Slot> times, LocalDate answerBy, String formKey) {
        SupportRecord standing = records.held(planned);
        BusinessException.unless(standing.isToCome(clock.instant()), "support.offer.begun");
        form.setKind(standing.kind());
        if (answerBy != null && answerBy.isAfter(standing.performedOn())) {
            throw BusinessException.at("answerBy", "support.offer.answerBy.standing", standing.performedOn());
        }
        if (times != null && times.contains(MeetingParties.slot(standing))) {
            throw BusinessException.at("times", "support.offer.same");
        }
        return offer(standing.caseId(), standing, form, times, answerBy, formKey);
    }

    private long offer(long caseId, SupportRecord standing, RecordForm form, List<Slot> times, LocalDate answerBy, String formKey) {
        CaseAtHand about = records.visible(caseId);
        Optional<Long> made = offers.madeBy(formKey);
        if (made.isPresent()) {
            return made.get();
        }
        List<Slot> slots = OfferRules.times(times, clock.instant());
        LocalDate until = OfferRules.answerBy(answerBy, slots, clock.instant());
        check(about, standing, form, slots);
        BusinessException.unless(offers.openOf(caseId).isEmpty(), "support.offer.one");
        var offer = new MeetingOffer(caseId, standing == null ? null : standing.id(), form, until, actor.accountId(), clock.instant(), formKey);
        Set<Booked> held = parties.hold(caseId, form);
        offers.add(offer);
        for (Slot slot : slots) {
            reserve(offer, slot, held);
        }
        progress.note(caseId, EventKind.MEETING_OFFERED, form.getKind().name(), until.toString());
        letters.offered(about, offer, slots);
        return offer.id();
    }

    /** The times are not offered any more; the applicant is told. */
    public void takeBack(long offerId, long seenVersion) {
        long caseId = offers.caseOf(offerId);
        records.lockCase(caseId);
        MeetingOffer offer = offers.at(offerId);
        if (!checks.maySet(offer.kind())) {
            throw new NotAllowed();
        }
        if (offer.version() != seenVersion) {
            throw new StaleVersion();
        }
        ends.withdrawn(records.visible(caseId), offer);
    }

    /** At every one of the times the meeting must be one that may be set. */
    private void check(CaseAtHand about, SupportRecord standing, RecordForm form, List<Slot> slots) {
        for (Slot slot : slots) {
            form.at(slot);
            RecordRules.checkPlanned(form, clock.instant(), codes::exists);
            if (!checks.maySet(form.getKind())) {
                throw new NotAllowed();
            }
            checks.prove(about, form, standing);
        }
    }

    private void reserve(MeetingOffer offer, Slot slot, Set<Booked> held) {
        appointments.reserve(offers.add(offer, slot).id(), slot, held, offer.roomId(), offer.movesRecordId());
    }
}
