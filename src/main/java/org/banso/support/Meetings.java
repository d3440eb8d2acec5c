package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.calendar.Booked;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.consultation.MeetingGuard;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.Text;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * Meetings to come: set, moved, cancelled, not attended. A supporter's meeting on which the case waits moves the case too
 * (T13, T16). What was held is written up by {@link Records}.
 */
@ApplicationScoped
@Transactional
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
public class Meetings {
    @Inject
    private SupportRepository records;
    @Inject
    private MeetingLetters letters;
    @Inject
    private CaseProgress progress;
    @Inject
    private MeetingChecks checks;
    @Inject
    private OfferEnds offers;
    @Inject
    private MeetingParties parties;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The kinds of meeting that the actor may set: the screener the pre-interview and the follow-up, who arranges support all. */
    public List<RecordKind> kinds() {
        return RecordKind.MEETINGS.stream().sorted().filter(checks::maySet).toList();
    }

    /**
     * Sets a meeting and tells the applicant and the supporter.
     *
     * @param formKey mark of the form; sending the same form twice makes one meeting
     * @return the id of the planned record
     */
    public long plan(long caseId, RecordForm form, String formKey) {
        records.lockCase(caseId);
        CaseAtHand about = records.visible(caseId);
        Optional<Long> made = records.madeBy(formKey);
        if (made.isPresent()) {
            return made.get();
        }
        SupportRecord meeting = set(about, form, formKey, null);
        letters.planned(about, meeting, parties.guests(meeting));
        return meeting.id();
    }

    /** The meeting takes place at another time or with somebody else; its kind stays. */
    public long move(RecordSeen planned, RecordForm form) {
        SupportRecord old = ofMine(planned);
        form.setKind(old.kind());
        CaseAtHand about = records.visible(old.caseId());
        List<Guest> before = parties.guests(old);
        old.fail(RecordStatus.CANCELLED, null);
        records.flush();
        offers.overtaken(about, old);
        release(about, old, null);
        SupportRecord meeting = set(records.visible(old.caseId()), form, null, old.id());
        List<Guest> now = parties.guests(meeting);
        letters.moved(about, meeting, now);
        letters.without(about, meeting, before.stream().filter(guest -> !now.contains(guest)).toList());
        return meeting.id();
    }

    /** The meeting does not take place. */
    public void cancel(RecordSeen planned, String why) {
        SupportRecord meeting = ofMine(planned);
        List<Guest> guests = parties.guests(meeting);
        end(meeting, RecordStatus.CANCELLED, why);
        letters.cancelled(records.visible(meeting.caseId()), meeting, guests);
    }

    /** Somebody did not come; known on the day of the meeting at the earliest. */
    public void noShow(RecordSeen planned, String why) {
        SupportRecord meeting = ofMine(planned);
        if (meeting.performedOn().isAfter(Jst.today(clock))) {
            throw new BusinessException("support.noShow.early");
        }
        List<Guest> guests = parties.guests(meeting);
        end(meeting, RecordStatus.NO_SHOW, why);
        letters.notAttended(records.visible(meeting.caseId()), meeting, guests);
    }

    private SupportRecord ofMine(RecordSeen planned) {
        SupportRecord found = records.at(planned);
        records.lockCase(found.caseId());
        if (!checks.maySet(found.kind())) {
            throw new NotAllowed();
        }
        return found;
    }

    private SupportRecord set(CaseAtHand about, RecordForm form, String formKey, Long movedFrom) {
        RecordRules.checkPlanned(form, clock.instant(), codes::exists);
        if (!checks.maySet(form.getKind())) {
            throw new NotAllowed();
        }
        MeetingGuard guard = checks.prove(about, form);
        var meeting = SupportRecord.planned(about.id(), form, actor.who().accountId(), clock.instant(), formKey);
        Set<Booked> held = parties.hold(about.id(), form);
        records.add(meeting);
        parties.book(held, meeting, form, movedFrom);
        if (guard != null) {
            progress.meetingSet(about.id(), guard);
        } else {
            progress.note(about.id(), EventKind.MEETING_PLANNED, form.getKind().name(), form.getPerformedOn().toString());
        }
        return meeting;
    }

    private void end(SupportRecord meeting, RecordStatus how, String why) {
        String reason = Text.cleanOrNull(why);
        if (reason == null) {
            throw BusinessException.at("why", "common.fillPlease");
        }
        if (Text.length(reason) > SupportRecord.REASON_MAX) {
            throw BusinessException.at("why", "support.tooLong", SupportRecord.REASON_MAX, Text.length(reason));
        }
        meeting.fail(how, reason);
        records.flush();
        parties.free(meeting);
        offers.overtaken(records.visible(meeting.caseId()), meeting);
        release(records.visible(meeting.caseId()), meeting, reason);
    }

    /** T16 when this was the meeting the case waited for; otherwise a line in the history. */
    private void release(CaseAtHand about, SupportRecord meeting, String why) {
        if (records.waitsFor(about, meeting)) {
            progress.meetingFailed(about.id(), why);
        } else {
            progress.note(about.id(), EventKind.MEETING_CANCELLED, meeting.kind().name(), meeting.performedOn().toString());
        }
    }
}
