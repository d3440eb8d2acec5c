package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Who;

/** From the opened karte to the end (T11 to T23), and the milestones that meetings and support set on the way. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class CaseProgress {
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseLetters letters;
    @Inject
    private OwnerLetters ownerLetters;
    @Inject
    private Deadlines deadlines;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Which expertise the case needs. */
    @Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES})
    public void need(CaseSeen seen, Set<String> expertise) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.need(expertise, by());
        cases.save(found);
    }

    /** T11, or T17 when support already runs. */
    @Requires(Right.SCREEN_CASES)
    public void startMatching(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.startMatching(by(), deadlines);
        cases.save(found);
    }

    /** T12: a full-time supporter handles it. */
    @Requires(Right.SCREEN_CASES)
    public void supportDirectly(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.supportDirectly(by());
        cases.save(found);
    }

    /** T13: called by the family that plans meetings, which proves the guard and writes to both sides. */
    public void meetingSet(long caseId, MeetingGuard guard) {
        ConsultationCase found = cases.visible(caseId);
        found.meetingSet(guard, by());
        cases.save(found);
    }

    /** T13 by the applicant, who chose one of the times the office had offered. */
    @Requires(Right.VIEW_OWN_CASES)
    public void meetingChosen(long caseId, MeetingGuard guard) {
        meetingSet(caseId, guard);
    }

    /** T14. */
    public void nobodySuitable(CaseSeen seen, String why) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.nobodySuitable(Typed.required("why", why, CaseEvent.NOTE_MAX), by(), deadlines);
        cases.save(found);
    }

    /** T16. */
    public void meetingFailed(long caseId, String why) {
        ConsultationCase found = cases.visible(caseId);
        found.meetingFailed(why, by(), deadlines);
        cases.save(found);
    }

    /**
     * A meeting or other support took place: sets the milestone of its kind and, when it was the supporter's meeting that
     * the case was waiting for, starts support (T15).
     */
    @Requires({Right.ARRANGE_SUPPORT, Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES})
    public void held(long caseId, Milestone kind, Instant when) {
        ConsultationCase found = cases.visible(caseId);
        found.held(kind, when, by());
        if (kind == Milestone.SUPPORTER_MEETING && found.status() == CaseStatus.MEETING_SET) {
            found.meetingHeld(by());
        }
        cases.save(found);
    }

    /** What was written about support held was corrected, perhaps its day; {@code all} is what is held now. */
    @Requires({Right.ARRANGE_SUPPORT, Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES})
    public void heldCorrected(long caseId, Milestone kind, HeldMoments all, LocalDate before, LocalDate after) {
        ConsultationCase found = cases.visible(caseId);
        found.heldCorrected(kind, all, before, after, by());
        cases.save(found);
    }

    /** T18. */
    @Requires(Right.END_SUPPORT)
    public void endSupport(CaseSeen seen, String why) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.endSupport(Typed.required("why", why, CaseEvent.NOTE_MAX), by(), deadlines);
        cases.save(found);
    }

    /** T19. */
    @Requires(Right.SCREEN_CASES)
    public void resume(CaseSeen seen, String why) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.resume(Typed.required("why", why, CaseEvent.NOTE_MAX), by());
        cases.save(found);
    }

    /** T20; {@link CaseMoved} makes the survey go out, and with it the word to the applicant that the case has ended. */
    public void complete(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.complete(by());
        cases.save(found);
    }

    /** T21. */
    public void refer(CaseSeen seen, String where) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.refer(Typed.required("where", where, CaseEvent.NOTE_MAX), by());
        cases.save(found);
        letters.closed(found);
    }

    /** T23. */
    @Requires(Right.REOPEN_CASES)
    public void reopen(CaseSeen seen, String why) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.reopen(Typed.required("why", why, CaseEvent.NOTE_MAX), settings.number(Setting.REOPEN_DAYS), by(), deadlines);
        cases.save(found);
        letters.reopened(found);
    }

    /**
     * A line in the history about something another family did, after that family checked its own rule: a supporter who
     * declines or an applicant who answers a survey by its link cannot see the case, yet leaves a trace in it.
     */
    @Requires(open = true)
    public void note(long caseId, EventKind kind, String reason, String text) {
        ConsultationCase found = cases.unscoped(caseId);
        found.note(kind, by(), reason, text);
        cases.save(found);
    }

    /** As {@link #changed(long, List, String)}, without a reason. */
    @Requires({Right.TRIAGE_CASES, Right.ARRANGE_SUPPORT})
    public void changed(long caseId, List<FieldChange> changes) {
        changed(caseId, changes, null);
    }

    /**
     * Fields that another family keeps for a case were edited: one line of history, with the values before and after.
     * Nothing changed leaves nothing.
     *
     * @param why in the words of who edited; may be null
     * @throws org.banso.shared.NotFound when the actor may not see the case
     */
    @Requires({Right.TRIAGE_CASES, Right.ARRANGE_SUPPORT, Right.FILE_CONSULTATION})
    public void changed(long caseId, List<FieldChange> changes, String why) {
        ConsultationCase found = cases.visible(caseId);
        found.changed(changes, Typed.optional("why", why, CaseEvent.WHY_MAX), by());
        cases.save(found);
    }

    /** A supporter has answered a request, after the family of requests checked that it is his: history, and a word to the owner; neither says what. */
    @Requires(Right.ANSWER_REQUESTS)
    public void supporterAnswered(long caseId, String supporterName) {
        ConsultationCase found = cases.unscoped(caseId);
        found.note(EventKind.SUPPORTER_ANSWERED, by(), null, supporterName);
        cases.save(found);
        ownerLetters.supporterAnswered(found);
    }

    /** A request or the work of a supporter ended or rests, whatever the reason: history, and a word to the owner. Open as {@link #note} is. */
    @Requires(open = true)
    public void supporterChanged(long caseId, String supporterName) {
        ConsultationCase found = cases.unscoped(caseId);
        found.note(EventKind.SUPPORTER_CHANGED, consequence(), null, supporterName);
        cases.save(found);
        ownerLetters.supporterChanged(found);
    }

    /** T16 without anybody's decision: nobody is left to hold the meeting for which the case waited. Open as {@link #note} is. */
    @Requires(open = true)
    public void meetingLost(long caseId) {
        ConsultationCase found = cases.unscoped(caseId);
        found.meetingFailed(null, consequence(), deadlines);
        cases.save(found);
    }

    /** A meeting for which the case did not wait fell away. Open as {@link #note} is. */
    @Requires(open = true)
    public void meetingDropped(long caseId, String kind, LocalDate on) {
        ConsultationCase found = cases.unscoped(caseId);
        found.note(EventKind.MEETING_CANCELLED, consequence(), kind, on.toString());
        cases.save(found);
    }

    /** As {@link #note}, of something that followed by itself from what somebody did elsewhere. */
    @Requires(open = true)
    public void noteConsequence(long caseId, EventKind kind, String reason, String text) {
        ConsultationCase found = cases.unscoped(caseId);
        found.note(kind, consequence(), reason, text);
        cases.save(found);
    }

    /** Who caused it stands in the history only where the office did: the name of a reviewer or a supporter would tell why. */
    private By consequence() {
        return By.of(actor.has(Right.ARRANGE_SUPPORT) ? actor.who() : Who.SYSTEM, clock.instant());
    }

    private By by() {
        return By.of(actor.who(), clock.instant());
    }
}
