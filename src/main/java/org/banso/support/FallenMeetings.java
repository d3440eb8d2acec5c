package org.banso.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.banso.calendar.Booked;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.Transition;
import org.banso.matching.SupporterLeft;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * Meetings to come that nobody will hold are cancelled by themselves, without a reason: it could be a conflict. One whose
 * time has begun stays planned, for the office to write up or to note as not attended.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FallenMeetings {
    @Inject
    private SupportRepository records;
    @Inject
    private MeetingLetters letters;
    @Inject
    private MeetingParties parties;
    @Inject
    private CaseProgress progress;
    @Inject
    private Clock clock;

    /** Before {@link FallenOffers}, whose letter tells of the meeting that stays. */
    void withoutSupporter(@Observes @Priority(Interceptor.Priority.APPLICATION) SupporterLeft left) {
        CaseAtHand about = records.unscoped(left.caseId());
        for (SupportRecord meeting : records.plannedOf(about.id())) {
            if (!meeting.isToCome(clock.instant())) {
                continue;
            }
            List<Guest> guests = parties.guests(meeting);
            if (Objects.equals(meeting.supporterId(), left.supporterId())) {
                cancel(about, meeting);
                letters.cancelled(about, meeting, guests);
            } else if (parties.leave(meeting, left.supporterId())) {
                letters.without(about, meeting, guests.stream().filter(guest -> guest.who().equals(Booked.supporter(left.supporterId()))).toList());
            }
        }
    }

    /** When support ends, so does what was planned, except the contact that follows it. */
    void withoutCase(@Observes CaseMoved moved) {
        if (!moved.ends() && moved.step() != Transition.T18) {
            return;
        }
        CaseAtHand about = records.unscoped(moved.caseId());
        for (SupportRecord meeting : records.plannedOf(about.id())) {
            if (meeting.isToCome(clock.instant()) && (moved.ends() || meeting.kind() != RecordKind.FOLLOW_UP)) {
                List<Guest> guests = parties.guests(meeting);
                cancel(about, meeting);
                letters.dropped(about, meeting, guests);
            }
        }
    }

    private void cancel(CaseAtHand about, SupportRecord meeting) {
        meeting.fail(RecordStatus.CANCELLED, null);
        records.flush();
        parties.free(meeting);
        if (records.waitsFor(about, meeting)) {
            progress.meetingLost(about.id());
        } else {
            progress.meetingDropped(about.id(), meeting.kind().name(), meeting.performedOn());
        }
    }
}
