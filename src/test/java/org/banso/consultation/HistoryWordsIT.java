package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.junit.jupiter.api.Test;

/** The history of a case tells what happened, and names what a day stands for. */
class HistoryWordsIT extends BansoIT {
    @Inject
    private Fixture fixture;

    @Test
    void daysAndCountsAreTold() {
        long id = fixture.caseIn(CaseStatus.FOLLOW_UP, fixture.organization());
        happened(id, "MINUTES_RELEASED", null, "FOLLOW_UP", "2026-10-08");
        happened(id, "MEETING_PLANNED", null, "SUPPORTER_MEETING", "2026-09-30");
        happened(id, "REMINDED", null, null, "2");
        happened(id, "TRANSITION", "T18", null, null);
        var staff = new Visit(baseUrl());
        staff.signIn(fixture.withPassword(fixture.person(Role.OFFICE_STAFF)).email());
        String page = staff.get("/office/cases/" + fixture.caseNo(id) + "?tab=progress").body();
        assertTrue(page.contains("2026年10月8日（木）のフォローアップの要旨"), page);
        assertTrue(page.contains("2026年9月30日（水）のサポーター面談"), page);
        assertTrue(page.contains("2回目"), page);
        String history = page.substring(page.indexOf("id=\"history-of-case\""));
        assertTrue(history.contains("支援を終了"), history);
        assertFalse(history.contains("2026-10-08"), history);
    }

    private void happened(long id, String kind, String transition, String reason, String note) {
        fixture.update("insert into case_event (case_id, kind, transition, from_status, to_status, actor_name, at, reason, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, kind, transition, transition == null ? null : "IN_SUPPORT", transition == null ? null : "FOLLOW_UP", "髙橋 﨑子", LocalDateTime.of(2026, 10, 9, 1, 0), reason, note);
    }
}
