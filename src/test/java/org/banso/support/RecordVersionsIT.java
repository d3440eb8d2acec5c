package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Records are corrected by versions, both sides agree with what is written, and empty ones begin with the office's headings. */
class RecordVersionsIT extends SupportIT {
    @Inject
    private Release release;
    @Inject
    private ReleasedQueries released;
    @Inject
    private RecordHistoryQueries history;
    @Inject
    private SupportQueries queries;
    @Inject
    private SignOffs signOffs;
    @Inject
    private WorkQueries work;
    @Inject
    private OutlineQueries outlineQueries;
    @Inject
    private Outlines outlines;

    @Test
    void a23_correctionIsANewVersionAndCountsFollowIt() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        long id = records.write(caseId, written(RecordKind.HANDS_ON, adviser.id()), null);
        int before = work.thisMonth().orElseThrow().minutes();
        RecordForm shorter = written(RecordKind.HANDS_ON, adviser.id());
        shorter.setMinutes(45);
        shorter.setInternalNote("内部の記録②。𠮷");
        assertEquals("common.fillPlease", Refusal.key(() -> records.correct(seen(id), shorter, " 　")));
        records.correct(seen(id), shorter, "休憩の15分を引く㈱");
        assertEquals(today().minusDays(1).getMonthValue() == today().getMonthValue() ? before - 15 : before, work.thisMonth().orElseThrow().minutes());
        assertEquals(1, queries.ofCase(caseId).size(), "one piece of support, whatever the number of its versions");

        List<RecordVersion> versions = history.of(fixture.caseNo(caseId), id).versions();
        assertEquals(List.of(2, 1), versions.stream().map(RecordVersion::number).toList());
        assertEquals(adviser.who().name(), versions.get(0).writer());
        assertEquals("休憩の15分を引く㈱", versions.get(0).reason());
        assertEquals("内部の記録①。ﾊﾝｶｸと全角ＡＢＣ。", versions.get(1).content().getInternalNote());
        assertTrue(versions.get(0).changes().stream().anyMatch(change -> change.mine().equals("内部の記録②。𠮷") && change.theirs().startsWith("内部の記録①")));

        as(adviserOf(caseId).who());
        assertThrows(NotFound.class, () -> history.of(fixture.caseNo(caseId), id), "another's record does not exist for him");
        as(fixture.person(Role.APPLICANT));
        assertThrows(NotAllowed.class, () -> history.of(fixture.caseNo(caseId), id));
    }

    @Test
    void a23_releasedTextIsCorrectedByReleasingAgain() {
        long organization = fixture.organization();
        Who applicant = fixture.applicantOf(organization);
        long caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        Who staff = staff();
        as(staff);
        long id = records.write(caseId, written(RecordKind.INFO, null), null);
        release.release(seen(id), "要旨です。𠮷野家。");
        RecordForm better = written(RecordKind.INFO, null);
        better.setApplicantText("訂正した要旨です。");
        records.correct(seen(id), better, "日付の誤り");
        assertTrue(queries.ofCase(caseId).get(0).awaitsRelease());
        as(applicant);
        assertEquals("要旨です。𠮷野家。", released.ofCase(caseId).get(0).text().text());
        as(staff);
        release.release(seen(id), "訂正した要旨です。①");
        assertEquals(1, letters(caseId, "support-corrected-"));
        as(applicant);
        ReleasedText now = released.ofCase(caseId).get(0);
        assertEquals("訂正した要旨です。①", now.text().text());
        assertTrue(now.corrected());
        as(staff);
        List<RecordVersion> versions = history.of(fixture.caseNo(caseId), id).versions();
        assertEquals(List.of(3, 2, 1), versions.stream().map(RecordVersion::number).toList());
        assertNull(versions.get(1).releasedAt(), "the applicant never read the second");
        assertNull(versions.get(0).reason(), "the office changed it while releasing");
        assertEquals("要旨です。𠮷野家。", versions.get(2).content().getApplicantText());
    }

    @Test
    void bothSidesSignOff() {
        long organization = fixture.organization();
        Who applicant = fixture.applicantOf(organization);
        long caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        SupporterMade adviser = adviserOf(caseId);
        Who staff = staff();
        as(staff);
        long id = records.write(caseId, written(RecordKind.HANDS_ON, adviser.id()), null);
        assertThrows(NotAllowed.class, () -> signOffs.sign(seen(id)));
        as(adviserOf(caseId).who());
        assertThrows(NotFound.class, () -> signOffs.sign(seen(id)));
        as(applicant);
        assertThrows(NotFound.class, () -> signOffs.confirm(id, clock.instant()), "not before it is released");
        as(adviser.who());
        assertTrue(queries.ofCase(caseId).get(0).awaitsSignature());
        signOffs.sign(seen(id));
        as(staff);
        release.release(seen(id), "要旨です。𠮷野家。");
        as(applicant);
        ReleasedText text = released.ofCase(caseId).get(0);
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> signOffs.confirm(id, text.releasedAt()));
        as(applicant);
        assertEquals("error.stale", Refusal.key(() -> signOffs.confirm(id, text.releasedAt().minusSeconds(1))));
        signOffs.confirm(id, text.releasedAt());
        signOffs.confirm(id, text.releasedAt());
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'MINUTES_CONFIRMED'", caseId));
        as(staff);
        RecordCard card = queries.ofCase(caseId).get(0);
        assertTrue(card.standing().signedAt() != null && card.standing().confirmedAt() != null);
    }

    @Test
    void theOfficeKeepsTheHeadings() {
        as(staff());
        assertThrows(NotAllowed.class, () -> outlineQueries.of(RecordKind.INFO));
        assertTrue(outlineQueries.in(Locale.JAPANESE).stream().anyMatch(o -> o.kind() == RecordKind.HANDS_ON && o.note().contains("進み具合")));
        assertTrue(outlineQueries.in(Locale.ENGLISH).stream().anyMatch(o -> o.kind() == RecordKind.HANDS_ON && o.note().contains("Progress")));
        as(fixture.person(Role.OFFICE_MANAGER));
        OutlineForm form = outlineQueries.of(RecordKind.PERSONNEL);
        form.setNoteJa("■ 求める人材①\r\n■ 条件");
        OutlineForm other = outlineQueries.of(RecordKind.PERSONNEL);
        outlines.save(form);
        other.setNoteJa("別の人の見出し");
        assertEquals("error.stale", Refusal.key(() -> outlines.save(other)));
        OutlineForm tooLong = outlineQueries.of(RecordKind.PERSONNEL);
        tooLong.setTextEn("x".repeat(OutlineForm.MAX + 1));
        assertEquals("support.tooLong", Refusal.key(() -> outlines.save(tooLong)));
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        Outline english = outlineQueries.in(Locale.ENGLISH).stream().filter(o -> o.kind() == RecordKind.PERSONNEL).findFirst().orElseThrow();
        assertEquals("■ 求める人材①\n■ 条件", english.note(), "the other language stands in");
    }
}
