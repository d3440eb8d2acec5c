package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banso.calendar.Appointments;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.consultation.MeetingGuard;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.Text;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * The applicant chooses one of the times he was offered, and the meeting is set; or none suits him. Two clicks, two people of one
 * organization, a page opened yesterday: the case is held first, so each finds what the one before has left.
 */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_OWN_CASES)
public class OfferChoice {
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
    private MeetingLetters meetingLetters;
    @Inject
    private OfferLetters letters;
    @Inject
    private OfferEnds ends;
    @Inject
    private CaseProgress progress;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** What came of a click. */
    public enum Result {
        /** The meeting is set at this time, by this click or the one before. */
        BOOKED,
        /** It is told that none suits. */
        REFUSED,
        /** Another time was chosen before. */
        OTHER_CHOSEN,
        /** It was told before that none suits. */
        REFUSED_BEFORE,
        /** The last day has passed. */
        EXPIRED,
        /** The office has taken the offer back. */
        WITHDRAWN,
        /** This time begins too soon or has begun; others may be left. */
        TOO_SOON,
        /** The meeting cannot be held any more; the office is told. */
        FALLEN
    }

    /** The meeting is to be at this time. */
    public Result choose(long offerId, long timeId) {
        MeetingOffer offer = held(offerId);
        List<OfferedTime> times = offers.timesOf(offer);
        OfferedTime chosen = times.stream().filter(time -> time.id() == timeId).findFirst().orElseThrow(NotFound::new);
        if (!takesAnswers(offer)) {
            return offer.state() == OfferState.CHOSEN && offer.chosenTimeId() == timeId ? Result.BOOKED : ended(offer);
        }
        if (!OfferRules.mayBegin(chosen.slot(), clock.instant())) {
            return Result.TOO_SOON;
        }
        Optional<SupportRecord> standing = offers.standing(offer);
        if (standing.filter(meeting -> !meeting.isToCome(clock.instant())).isPresent()) {
            return Result.EXPIRED;
        }
        CaseAtHand about = records.visible(offer.caseId());
        RecordForm form = offer.form(chosen.slot());
        MeetingGuard guard;
        try {
            guard = prove(about, form, standing.orElse(null));
        } catch (BusinessException nothingForTheApplicantToKnow) {
            ends.fallen(about, offer);
            return Result.FALLEN;
        }
        set(about, offer, chosen, times, standing.orElse(null), guard);
        return Result.BOOKED;
    }

    /**
     * None of the times suits.
     *
     * @param words what would; may be blank
     */
    public Result noneSuits(long offerId, String words) {
        String tidy = Text.cleanOrNull(words);
        if (Text.length(tidy) > MeetingOffer.ANSWER_MAX) {
            throw BusinessException.at("words", "support.tooLong", MeetingOffer.ANSWER_MAX, Text.length(tidy));
        }
        MeetingOffer offer = held(offerId);
        if (!takesAnswers(offer)) {
            return offer.state() == OfferState.REFUSED ? Result.REFUSED_BEFORE : ended(offer);
        }
        ends.refused(records.visible(offer.caseId()), offer, tidy);
        return Result.REFUSED;
    }

    private MeetingOffer held(long offerId) {
        records.lockCase(offers.caseOfMine(offerId));
        return offers.at(offerId);
    }

    private boolean takesAnswers(MeetingOffer offer) {
        return offer.isOpen() && !offer.answerBy().isBefore(Jst.today(clock));
    }

    private static Result ended(MeetingOffer offer) {
        return switch (offer.state()) {
            case CHOSEN -> Result.OTHER_CHOSEN;
            case REFUSED -> Result.REFUSED_BEFORE;
            case WITHDRAWN -> Result.WITHDRAWN;
            case FALLEN -> Result.FALLEN;
            case OPEN, EXPIRED -> Result.EXPIRED;
        };
    }

    /** Judged in the office's name: what speaks for or against a supporter is not for the applicant to read, only for us to heed. */
    private MeetingGuard prove(CaseAtHand about, RecordForm form, SupportRecord standing) {
        Who applicant = actor.who();
        actor.enter(Who.SYSTEM);
        try {
            return checks.prove(about, form, standing);
        } finally {
            actor.enter(applicant);
        }
    }

    private void set(CaseAtHand about, MeetingOffer offer, OfferedTime chosen, List<OfferedTime> times, SupportRecord standing, MeetingGuard guard) {
        List<Long> ids = times.stream().map(OfferedTime::id).toList();
        appointments.holdReserved(ids);
        List<Guest> before = standing == null ? List.of() : parties.guests(standing);
        if (standing != null) {
            giveUp(about, standing);
        }
        RecordForm form = offer.form(chosen.slot());
        form.setMinutes(RecordRules.minutes(form));
        var meeting = SupportRecord.planned(about.id(), form, offer.offeredBy(), clock.instant(), null);
        records.add(meeting);
        appointments.confirm(chosen.id(), meeting.id(), new Appointments.Where(form.getRoomId(), form.getLink()), standing == null ? null : standing.id());
        appointments.letGo(ids.stream().filter(id -> !id.equals(chosen.id())).toList());
        offer.choose(chosen.id(), meeting.id(), clock.instant());
        offers.flush();
        if (guard != null) {
            progress.meetingChosen(about.id(), guard);
        } else {
            progress.note(about.id(), EventKind.MEETING_PLANNED, meeting.kind().name(), meeting.performedOn().toString());
        }
        List<Guest> guests = parties.guests(meeting);
        if (standing == null) {
            meetingLetters.planned(about, meeting, guests);
        } else {
            meetingLetters.moved(about, meeting, guests);
            meetingLetters.without(about, meeting, before.stream().filter(guest -> !guests.contains(guest)).toList());
        }
        letters.office("chosen", about, offer, guests);
    }

    /** The meeting that was set makes place for the chosen one, as when the office moves it (T16, and T13 for the other). */
    private void giveUp(CaseAtHand about, SupportRecord standing) {
        boolean awaited = records.waitsFor(about, standing);
        standing.fail(RecordStatus.CANCELLED, null);
        records.flush();
        if (awaited) {
            progress.meetingLost(about.id());
        } else {
            progress.note(about.id(), EventKind.MEETING_CANCELLED, standing.kind().name(), standing.performedOn().toString());
        }
    }
}
