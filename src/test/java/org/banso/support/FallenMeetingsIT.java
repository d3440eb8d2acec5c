package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.matching.Matching;
import org.banso.matching.SupporterDesk;
import org.banso.platform.Who;
import org.banso.shared.NotFound;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.SupporterRegister;
import org.banso.supporter.TieForm;
import org.junit.jupiter.api.Test;

/** Meetings whose supporter or whose case is gone before they begin. */
class FallenMeetingsIT extends SupportIT {
    @Inject
    private Matching matching;
    @Inject
    private SupporterDesk desk;
    @Inject
    private SupporterRegister register;
    @Inject
    private Filing filing;
    @Inject
    private CaseProgress progress;
    @Inject
    private WorkQueries work;

    private Who owner;

    /** A case with a meeting in three days, owned by {@link #owner}. */
    private long waiting(SupporterMade adviser) {
        long caseId = caseIn(CaseStatus.MATCHING);
        owner = staff();
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        accept(caseId, adviser);
        as(owner);
        meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        return caseId;
    }

    private long request(long caseId) {
        return fixture.number("select id from assignment where case_id = ?", caseId);
    }

    private long version(long caseId) {
        return fixture.number("select version from assignment where case_id = ?", caseId);
    }

    private void fell(long caseId, String actor) {
        assertEquals(List.of("CANCELLED"), fixture.texts("select status from support_record where case_id = ?", caseId));
        assertEquals(CaseStatus.MATCHING, fixture.status(caseId));
        assertEquals(List.of("T13", "T16"), transitions(caseId));
        assertEquals(2, letters(caseId, "support-cancelled-"), "to both sides");
        assertNull(fixture.text("select cancel_reason from support_record where case_id = ?", caseId));
        assertEquals(actor, fixture.text("select actor_name from case_event where case_id = ? and transition = 'T16'", caseId), "nobody's name tells why");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = ?", caseId, owner.email()), "the owner hears of it");
    }

    @Test
    void theMeetingFallsWithAConflictThatItsSupporterReports() {
        for (ConflictReason reason : List.of(ConflictReason.COI_FEES, ConflictReason.COI_INVESTOR)) {
            SupporterMade adviser = fixture.supporter("REG_REGEN");
            long caseId = waiting(adviser);
            as(adviser.who());
            desk.report(request(caseId), version(caseId), Set.of(reason), "気づきました");
            fell(caseId, Who.SYSTEM.name());
        }
    }

    @Test
    void theMeetingFallsWithAConflictThatIsEnteredInTheRegister() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        var tie = new TieForm();
        tie.setReason(ConflictReason.COI_ENGAGED);
        tie.setCounterpart("㈱𠮷田ﾊﾞｲｵ");
        as(fixture.person(Role.COI_REVIEWER));
        register.changeTies(adviser.id(), 0, new ArrayList<>(List.of(tie)));
        fell(caseId, Who.SYSTEM.name());
    }

    @Test
    void theMeetingFallsWithTheReleaseOfItsSupporter() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        Who colleague = staff();
        as(colleague);
        matching.release(request(caseId), version(caseId));
        fell(caseId, colleague.name());
    }

    @Test
    void theMeetingFallsWithTheAppointmentOfItsSupporter() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        Who colleague = staff();
        as(colleague);
        register.end(adviser.id(), 0);
        fell(caseId, colleague.name());
    }

    @Test
    void aFullTimerMetWithoutARequestLosesTheMeetingToAConflictToo() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade made = fullTimer();
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, made.id(), today().plusDays(3)), null);
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, answer_due_on)"
            + " values (?, ?, ?, 'MEMBER', 'ASKED', 'REG_REGEN', 'UNCHECKED', ?)", caseId, made.id(), made.who().accountId(), today().plusDays(5));
        as(made.who());
        desk.decline(request(caseId), version(caseId), "COI", "出資先です");
        assertEquals("CANCELLED", statusOf(meeting));
    }

    @Test
    void anotherSupportersMeetingStays() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        SupporterMade other = adviserOf(caseId);
        long stays = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, other.id(), today().plusDays(5)), null);
        long request = fixture.number("select id from assignment where supporter_id = ?", adviser.id());
        matching.release(request, fixture.number("select version from assignment where id = ?", request));
        assertEquals("PLANNED", statusOf(stays));
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'MEETING_CANCELLED'", caseId));
    }

    @Test
    void theWithdrawalOfTheApplicantEndsEverythingPlanned() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        long followUp = meetings.plan(caseId, plan(RecordKind.FOLLOW_UP, null, today().plusDays(30)), null);
        Who applicant = fixture.applicantOf(fixture.number("select organization_id from consultation_case where id = ?", caseId));
        as(applicant);
        filing.withdraw(new CaseSeen(caseId, fixture.version(caseId)), "自社で解決しました。𠮷田");
        assertEquals(CaseStatus.WITHDRAWN, fixture.status(caseId));
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ? and status = 'PLANNED'", caseId));
        assertEquals("CANCELLED", statusOf(followUp));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = ? and idempotency_key like 'support-dropped-%'",
            caseId, adviser.who().email()));
        assertEquals(List.of(Who.SYSTEM.name(), Who.SYSTEM.name()),
            fixture.texts("select actor_name from case_event where case_id = ? and kind = 'MEETING_CANCELLED'", caseId));
        as(adviser.who());
        assertEquals(List.of(), work.meetings(5));
    }

    @Test
    void whenSupportEndsOnlyTheFollowUpStays() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(fixture.person(Role.OFFICE_MANAGER));
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        long followUp = meetings.plan(caseId, plan(RecordKind.FOLLOW_UP, null, today().plusDays(30)), null);
        progress.endSupport(new CaseSeen(caseId, fixture.version(caseId)), "計画を終えました");
        assertEquals("CANCELLED", statusOf(meeting));
        assertEquals("PLANNED", statusOf(followUp));
    }

    @Test
    void whatWasHeldBeforeHeLeftIsWrittenUpByTheOffice() {
        SupporterMade adviser = fixture.supporter("REG_REGEN");
        long caseId = waiting(adviser);
        long meeting = fixture.number("select id from support_record where case_id = ?", caseId);
        fixture.update("update support_record set performed_on = ? where id = ?", today().minusDays(1), meeting);
        fixture.update("update assignment set start_on = ? where case_id = ?", today().minusDays(9), caseId);
        as(adviser.who());
        desk.report(request(caseId), version(caseId), Set.of(ConflictReason.COI_OFFICER), null);
        assertEquals("PLANNED", statusOf(meeting));
        assertEquals(CaseStatus.MEETING_SET, fixture.status(caseId));
        assertThrows(NotFound.class, () -> records.hold(seen(meeting), written(RecordKind.SUPPORTER_MEETING, adviser.id())));
        as(owner);
        records.hold(seen(meeting), written(RecordKind.SUPPORTER_MEETING, adviser.id()));
        assertEquals("HELD", statusOf(meeting));
        assertEquals(CaseStatus.IN_SUPPORT, fixture.status(caseId));
        records.write(caseId, written(RecordKind.DOC_REVIEW, adviser.id()), null);
        RecordForm before = written(RecordKind.DOC_REVIEW, adviser.id());
        before.setPerformedOn(today().minusDays(20));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> records.write(caseId, before, null)), "he was not at work then");
        assertFalse(transitions(caseId).contains("T16"));
    }
}
