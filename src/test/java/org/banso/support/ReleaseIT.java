package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** The office stands between what was written and what the applicant reads. */
class ReleaseIT extends SupportIT {
    @Inject
    private Release release;
    @Inject
    private ReleasedQueries released;
    @Inject
    private SupportQueries queries;
    @Inject
    private NextActions nextActions;

    @Test
    void textIsTheApplicantsOnlyAfterItsRelease() {
        long organization = fixture.organization();
        Who applicant = fixture.applicantOf(organization);
        long caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        long id = records.write(caseId, written(RecordKind.SUPPORTER_MEETING, adviser.id()), null);
        as(applicant);
        assertEquals(List.of(), released.ofCase(caseId));
        assertEquals(List.of(), released.openActions(5));
        long step = fixture.number("select id from next_action where record_id = ?", id);
        assertThrows(NotFound.class, () -> nextActions.done(step));

        as(staff());
        assertTrue(listed(id));
        release.release(seen(id), "確かめた要旨です。\r\n①㈱");
        assertFalse(listed(id));
        assertEquals(1, letters(caseId, "support-released-"));

        as(applicant);
        ReleasedText text = released.ofCase(caseId).get(0);
        assertEquals("確かめた要旨です。\n①㈱", text.text().text());
        assertEquals(List.of("試験計画書の案を作る"), text.actions().stream().map(ActionCard::what).toList());
        assertEquals(1, released.openActions(5).size());
        nextActions.done(step);
        assertEquals(List.of(), released.openActions(5));
    }

    @Test
    void otherOrganizationsSeeNothing() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        as(staff());
        long id = records.write(caseId, written(RecordKind.INFO, null), null);
        release.release(seen(id), "要旨");
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), released.ofCase(caseId));
        assertEquals(List.of(), released.meetings(caseId));
        assertEquals(List.of(), released.openActions(5));
        assertThrows(NotFound.class, () -> nextActions.done(fixture.number("select id from next_action where record_id = ?", id)));
    }

    @Test
    void onlyTheOfficeReleasesAndOnlyOnce() {
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        SupporterMade adviser = adviserOf(caseId);
        as(adviser.who());
        long id = records.write(caseId, written(RecordKind.HANDS_ON, adviser.id()), null);
        assertThrows(NotAllowed.class, () -> release.release(seen(id), "自分で公開"));
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertThrows(NotAllowed.class, () -> release.release(seen(id), "自分で公開"));
        assertThrows(NotAllowed.class, () -> queries.textsToRelease(1));
        as(staff());
        assertEquals("support.nothingToRelease", Refusal.key(() -> release.release(seen(id), " 　\n")));
        RecordSeen old = seen(id);
        release.release(old, "要旨");
        assertEquals("error.stale", Refusal.key(() -> release.release(old, "もう一度")));
        assertEquals("support.alreadyReleased", Refusal.key(() -> release.release(seen(id), "もう一度")));
        assertEquals(1, letters(caseId, "support-released-"));
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'MINUTES_RELEASED'", caseId));
    }

    @Test
    void a43_markupInATextStaysText() {
        long organization = fixture.organization();
        long caseId = caseIn(CaseStatus.IN_SUPPORT, organization);
        String hostile = "<script>alert(1)</script><svg onload=alert(1)> #{7*7} ${7*7} [x](javascript:alert(1))";
        as(staff());
        RecordForm form = written(RecordKind.INFO, null);
        form.setInternalNote(hostile);
        form.setPlace("javascript:alert(1)");
        long id = records.write(caseId, form, null);
        release.release(seen(id), hostile);
        as(fixture.applicantOf(organization));
        assertEquals(hostile, released.ofCase(caseId).get(0).text().text(), "kept as typed; pages write it escaped");
        as(staff());
        assertEquals(null, queries.ofCase(caseId).get(0).joinAddress());
    }

    @Test
    void applicantSeesMeetingsToComeWithoutInternalWords() {
        long organization = fixture.organization();
        long caseId = caseIn(CaseStatus.MATCHING, organization);
        SupporterMade adviser = adviserOf(caseId);
        as(staff());
        meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(3)), null);
        as(fixture.applicantOf(organization));
        MeetingRow meeting = released.meetings(caseId).get(0);
        assertEquals(today().plusDays(3), meeting.on());
        assertEquals(adviser.who().name(), meeting.supporterName());
        assertThrows(NotAllowed.class, () -> queries.ofCase(caseId));
    }

    private boolean listed(long id) {
        for (int page = 1; ; page++) {
            var texts = queries.textsToRelease(page);
            if (texts.rows().stream().anyMatch(row -> row.id() == id)) {
                return true;
            }
            if (!texts.hasNext()) {
                return false;
            }
        }
    }
}
