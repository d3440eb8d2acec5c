package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.banso.calendar.Appointments;
import org.banso.calendar.Booked;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.support.SupportRepository.CaseAtHand;

/** The ways in which an offer comes to nothing. Each frees everybody, leaves a line in the history and tells whoever does not know yet. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferEnds {
    @Inject
    private OfferRepository offers;
    @Inject
    private Appointments appointments;
    @Inject
    private OfferLetters letters;
    @Inject
    private CaseProgress progress;
    @Inject
    private Clock clock;

    /** The office took it back. */
    void withdrawn(CaseAtHand about, MeetingOffer offer) {
        offer.withdraw(clock.instant());
        letGo(offer);
        progress.note(about.id(), EventKind.MEETING_OFFER_ENDED, null, offer.state().name());
        letters.takenBack(about, offer);
    }

    /** The meeting could not be held any more, for a reason that is nobody's to read here. */
    void fallen(CaseAtHand about, MeetingOffer offer) {
        offer.fall(clock.instant());
        letGo(offer);
        progress.noteConsequence(about.id(), EventKind.MEETING_OFFER_ENDED, null, offer.state().name());
        letters.fallen(about, offer);
        letters.office("fallen", about, offer, List.of());
    }

    /** The case itself has ended, of which everybody is told. */
    void dropped(CaseAtHand about, MeetingOffer offer) {
        offer.withdraw(clock.instant());
        letGo(offer);
        progress.noteConsequence(about.id(), EventKind.MEETING_OFFER_ENDED, null, offer.state().name());
    }

    /** The meeting in whose place it was to come was moved, given up or held meanwhile, of which everybody is told. */
    void overtaken(CaseAtHand about, SupportRecord meeting) {
        offers.openOf(about.id()).filter(offer -> Objects.equals(offer.movesRecordId(), meeting.id())).ifPresent(offer -> dropped(about, offer));
    }

    /** None of the times suits the applicant. */
    void refused(CaseAtHand about, MeetingOffer offer, String words) {
        offer.refuse(words, clock.instant());
        letGo(offer);
        progress.note(about.id(), EventKind.MEETING_OFFER_ENDED, null, offer.state().name());
        letters.office("refused", about, offer, List.of());
    }

    /** The last day has passed. */
    void expired(CaseAtHand about, MeetingOffer offer) {
        offer.expire(clock.instant());
        letGo(offer);
        progress.note(about.id(), EventKind.MEETING_OFFER_ENDED, null, offer.state().name());
        letters.office("expired", about, offer, List.of());
    }

    /** One of the others would not attend any more; the offer stays. */
    void without(MeetingOffer offer, long supporterId) {
        appointments.letGo(timesOf(offer), Booked.supporter(supporterId));
    }

    private void letGo(MeetingOffer offer) {
        appointments.letGo(timesOf(offer));
        offers.flush();
    }

    private Collection<Long> timesOf(MeetingOffer offer) {
        return offers.timesOf(offer).stream().map(OfferedTime::id).toList();
    }
}
