package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Who writes which record, what survives, and who reads it. */
class RecordsIT extends SupportIT {
    @Inject
    private SupportQueries queries;
    @Inject
    private WritingQueries writing;
    @Inject
    private WorkQueries work;
    @Inject
    private DeskQueries desk;
    @Inject
    private NextActions nextActions;

    @Test
    void supporterWritesHisOwnAndReadsItWhole() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        records.write(caseId, written(RecordKind.HANDS_ON, adviser.id()), null);
        RecordCard card = queries.ofCase(caseId).get(0);
        assertTrue(card.mine() && card.held() && card.awaitsRelease());
        assertEquals("内部の記録①。ﾊﾝｶｸと全角ＡＢＣ。", card.internalNote().text());
        assertEquals(List.of("試験計画書の案を作る"), card.actions().stream().map(ActionCard::what).toList());
        assertEquals(60, work.thisMonth().orElseThrow().minutes() + (today().getDayOfMonth() == 1 ? 60 : 0));
        assertEquals(today().minusDays(1), desk.mine().get(0).lastOn());
    }

    @Test
    void supporterDoesNotReadWhatOthersNoted() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade one = adviserOf(caseId);
        SupporterMade other = adviserOf(caseId);
        as(one.who());
        long id = records.write(caseId, written(RecordKind.DOC_REVIEW, one.id()), null);
        as(other.who());
        RecordCard card = queries.ofCase(caseId).get(0);
        assertFalse(card.mine());
        assertNull(card.internalNote());
        assertNull(card.applicantText());
        assertEquals(List.of(), card.actions());
        assertThrows(NotFound.class, () -> writing.open(fixture.caseNo(caseId), id));
        assertThrows(NotFound.class, () -> records.correct(seen(id), written(RecordKind.DOC_REVIEW, other.id()), "聞き直した㈱"));
        long step = fixture.number("select id from next_action where record_id = ?", id);
        assertThrows(NotFound.class, () -> nextActions.done(step));
    }

    @Test
    void caseThatIsNotHisDoesNotExistForASupporter() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade stranger = fixture.supporter("REG_REGEN");
        as(stranger.who());
        assertThrows(NotFound.class, () -> records.write(caseId, written(RecordKind.HANDS_ON, stranger.id()), null));
        assertThrows(NotFound.class, () -> writing.begin(fixture.caseNo(caseId), null));
        assertEquals(List.of(), queries.ofCase(caseId));
        assertEquals(0, fixture.number("select count(*) from support_record where case_id = ?", caseId));
    }

    @Test
    void askedButNotYetAcceptedOpensNothing() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade asked = fixture.supporter("REG_REGEN");
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status)"
            + " values (?, ?, ?, 'MEMBER', 'ASKED', 'REG_REGEN', 'CLEAR')", caseId, asked.id(), asked.who().accountId());
        as(asked.who());
        assertThrows(NotFound.class, () -> records.write(caseId, written(RecordKind.HANDS_ON, asked.id()), null));
        assertThrows(NotFound.class, () -> queries.of(fixture.caseNo(caseId)));
    }

    @Test
    void a18_supporterWhoIsUnassignedCanNoLongerSaveTheOpenForm() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordDraft open = writing.begin(fixture.caseNo(caseId), RecordKind.HANDS_ON);
        long earlier = records.write(caseId, written(RecordKind.DOC_REVIEW, adviser.id()), null);
        RecordSeen seen = seen(earlier);
        unassign(caseId, adviser);
        assertThrows(NotFound.class, () -> records.write(open.caseId(), written(RecordKind.HANDS_ON, adviser.id()), UUID.randomUUID().toString()));
        assertThrows(NotFound.class, () -> records.correct(seen, written(RecordKind.DOC_REVIEW, adviser.id()), "聞き直した㈱"));
        assertEquals(List.of(), queries.ofCase(caseId));
        assertEquals(List.of(), desk.mine());
        long step = fixture.number("select id from next_action where record_id = ?", earlier);
        assertThrows(NotFound.class, () -> nextActions.done(step));
    }

    @Test
    void a19_foreignSupporterAndKindInTheRequestAreIgnoredAndNoted() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        SupporterMade victim = adviserOf(caseId);
        as(staff());
        long meeting = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today()), null);
        as(adviser.who());
        RecordForm forged = written(RecordKind.FOLLOW_UP, victim.id());
        records.hold(seen(meeting), forged);
        assertEquals("SUPPORTER_MEETING", fixture.text("select kind from support_record where id = ?", meeting));
        assertEquals(adviser.id(), fixture.number("select supporter_id from support_record where id = ?", meeting));
        assertNull(fixture.text("select follow_up_at from consultation_case where id = ?", caseId));
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = ? and subject = ?", Records.IGNORED, "record " + meeting));
        long own = records.write(caseId, written(RecordKind.HANDS_ON, victim.id()), null);
        assertEquals(adviser.id(), fixture.number("select supporter_id from support_record where id = ?", own));
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = ? and subject = ?", Records.IGNORED, "case " + fixture.caseNo(caseId)));
    }

    @Test
    void a20_actsThatThePageDoesNotOfferHaveNoEffect() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        assertEquals("support.kind.officeOnly", Refusal.key(() -> records.write(caseId, written(RecordKind.PRE_INTERVIEW, adviser.id()), null)));
        long id = records.write(caseId, written(RecordKind.HANDS_ON, adviser.id()), null);
        fixture.update("update support_record set released_at = ?, version = version + 1 where id = ?", java.time.LocalDateTime.of(2026, 4, 1, 0, 0), id);
        RecordForm changed = written(RecordKind.HANDS_ON, adviser.id());
        changed.setApplicantText("公開後の書き換え");
        records.correct(seen(id), changed, "直したい");
        assertEquals("要旨です。𠮷野家。", fixture.text("select applicant_text from support_record where id = ?", id), "released text is not rewritten");
        assertEquals("support.notPlanned", Refusal.key(() -> records.hold(seen(id), written(RecordKind.HANDS_ON, adviser.id()))));
        for (Who who : List.of(fixture.person(Role.APPLICANT), fixture.person(Role.COMMISSIONER), fixture.person(Role.COI_REVIEWER), fixture.person(Role.AUDITOR))) {
            as(who);
            assertThrows(NotAllowed.class, () -> records.write(caseId, written(RecordKind.INFO, null), null));
            assertThrows(NotAllowed.class, () -> queries.ofCase(caseId));
        }
    }

    @Test
    void a76_secondEditorIsToldAndSeesBothTexts() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        as(staff());
        long id = records.write(caseId, written(RecordKind.INFO, null), null);
        String no = fixture.caseNo(caseId);
        RecordDraft anna = writing.open(no, id);
        RecordDraft ben = writing.open(no, id);
        anna.form().setInternalNote("杏奈の訂正");
        records.correct(anna.seen(), anna.form(), "聞き直した㈱");
        ben.form().setInternalNote("勉の訂正");
        assertEquals("error.stale", Refusal.key(() -> records.correct(ben.seen(), ben.form(), "聞き直した㈱")));
        RecordDraft theirs = writing.open(no, id);
        var difference = ben.form().differencesTo(theirs.form());
        assertEquals(List.of(new RecordForm.Difference("support.record.internalNote", "勉の訂正", "杏奈の訂正")), difference);
        records.correct(theirs.seen(), ben.form(), "聞き直した㈱");
        assertEquals("勉の訂正", fixture.text("select internal_note from support_record where id = ?", id));
        assertEquals(1, fixture.number("select count(*) from next_action where record_id = ?", id), "steps are neither lost nor doubled");
    }

    @Test
    void a77_sameFormTwiceMakesOneRecord() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        as(staff());
        String key = UUID.randomUUID().toString();
        long first = records.write(caseId, written(RecordKind.INFO, null), key);
        assertEquals(first, records.write(caseId, written(RecordKind.INFO, null), key));
        assertNotEquals(first, records.write(caseId, written(RecordKind.INFO, null), UUID.randomUUID().toString()));
        assertEquals(2, fixture.number("select count(*) from case_event where case_id = ? and kind = 'SUPPORT_GIVEN'", caseId));
    }

    @Test
    void aCorrectedDayMovesTheMilestoneWithIt() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        RecordForm form = written(RecordKind.SUPPORTER_MEETING, adviser.id());
        long first = records.write(caseId, form, null);
        form.setPerformedOn(today().minusDays(20));
        records.correct(seen(first), form, "聞き直した㈱");
        assertTrue(milestone(caseId, "first_supporter_meeting_at").startsWith(today().minusDays(20).toString()));
        assertTrue(milestone(caseId, "first_support_at").startsWith(today().minusDays(20).toString()));

        long earlier = records.write(caseId, written(RecordKind.SUPPORTER_MEETING, adviser.id()), null);
        RecordForm again = written(RecordKind.SUPPORTER_MEETING, adviser.id());
        again.setPerformedOn(today().minusDays(25));
        records.correct(seen(earlier), again, "聞き直した㈱");
        assertTrue(milestone(caseId, "first_supporter_meeting_at").startsWith(today().minusDays(25).toString()), "the earliest, whatever was written first");
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'RECORD_CORRECTED' and note like ?", caseId,
            "% → " + today().minusDays(25)));
    }

    private String milestone(long caseId, String column) {
        return fixture.text("select " + column + " from consultation_case where id = ?", caseId);
    }

    @Test
    void aPlannedMeetingWrittenAsIfUnplannedIsNotCountedTwice() {
        long caseId = caseIn(CaseStatus.MATCHING);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        long planned = meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today()), null);
        RecordForm form = written(RecordKind.SUPPORTER_MEETING, adviser.id());
        form.setPerformedOn(today());
        form.setStartTime(LocalTime.MIDNIGHT);
        form.setEndTime(LocalTime.of(0, 30));

        String formKey = UUID.randomUUID().toString();
        assertEquals(planned, records.write(caseId, form, formKey));
        assertEquals(planned, records.write(caseId, form, formKey), "sent a second time");

        assertEquals("HELD", statusOf(planned));
        assertEquals(1, fixture.number("select count(*) from support_record where case_id = ?", caseId));
        assertEquals(CaseStatus.IN_SUPPORT, fixture.status(caseId));
    }

    @Test
    void aSupportersMeetingWithoutSupporterIsNotCounted() {
        long caseId = caseIn(CaseStatus.MATCHING);
        as(staff());
        assertEquals("common.choosePlease", Refusal.key(() -> records.write(caseId, written(RecordKind.SUPPORTER_MEETING, null), null)));
        assertNull(milestone(caseId, "first_supporter_meeting_at"));
    }

    @Test
    void formOpensWithEverythingKnown() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordDraft draft = writing.begin(fixture.caseNo(caseId), null);
        assertEquals(RecordKind.SUPPORTER_MEETING, draft.form().getKind());
        assertEquals(today(), draft.form().getPerformedOn());
        assertEquals(adviser.id(), draft.form().getSupporterId());
        assertEquals("𠮷田 花子、" + adviser.who().name(), draft.form().getAttendees());
        assertEquals(List.of("REG_REGEN"), draft.form().getExpertise());
        as(staff());
        assertEquals(adviser.id(), writing.beginMeeting(fixture.caseNo(caseId), null).form().getSupporterId(), "the only one at work");
    }

    @Test
    void stepsAreDoneAndUndoneByTheirPeople() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        RecordForm form = written(RecordKind.HANDS_ON, adviser.id());
        form.getActions().add(new RecordForm.ActionForm(null, "文献を送る", ActionOwner.SUPPORTER, today().minusDays(1)));
        long id = records.write(caseId, form, null);
        ActionRow mine = work.supporterActions(5).get(0);
        assertEquals("文献を送る", mine.what());
        assertTrue(mine.overdue());
        nextActions.done(mine.id());
        nextActions.done(mine.id());
        assertEquals(List.of(), work.supporterActions(5));
        nextActions.undo(mine.id());
        assertEquals(1, work.supporterActions(5).size());
        RecordDraft again = writing.open(fixture.caseNo(caseId), id);
        again.form().getActions().remove(0);
        records.correct(again.seen(), again.form(), null);
        assertEquals(1, fixture.number("select revision from support_record where id = ?", id), "steps alone are no new version");
        assertEquals(List.of("文献を送る"), fixture.texts("select what from next_action where record_id = ?", id));
    }

    @Test
    void supporterOfAnotherCaseIsNotWrittenInByTheOffice() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade stranger = fixture.supporter("IP");
        as(staff());
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> records.write(caseId, written(RecordKind.INFO, stranger.id()), null)));
    }
}
