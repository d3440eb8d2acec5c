package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** The headline follows the rule that the operator has set. */
class HeadlineRuleIT extends BansoIT {
    @Inject
    private PublicFigureQueries figures;
    @Inject
    private HeadlineRule headline;
    @Inject
    private OtherSettings settings;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    private String report() {
        Who who = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        var staff = new Visit(baseUrl());
        staff.signIn(who.email());
        return staff.get("/office/reports/yearly").body();
    }

    private int supported() {
        return figures.of(FiscalYear.current(clock)).supported();
    }

    @Test
    void receivedIsTheRuleUnlessAnotherIsSet() {
        fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        assertNull(figures.of(FiscalYear.current(clock)).supported());
        String page = report();
        assertTrue(page.contains("相談支援実施件数（C2）：受付件数（C1）で数えます。"));
        assertTrue(page.contains("受付（現在まで）"));
        assertFalse(page.contains("支援を実施した相談（現在まで）"));
    }

    @Test
    void bySupportBothAreTold() {
        settings.with(Setting.COUNT_RULE, "SUPPORTED", () -> {
            int before = supported();
            long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
            LocalDate today = Jst.today(clock);
            for (int i = 0; i < 2; i++) {
                fixture.update("insert into support_record (case_id, kind, status, performed_on, method, created_at) values (?, 'INFO', 'HELD', ?, 'MAIL', ?)",
                    caseId, today, LocalDateTime.of(2026, 10, 5, 0, 0));
            }
            assertEquals(before + 1, supported(), "a case once");
            String page = report();
            assertTrue(page.contains("相談支援実施件数（C2）：年度内に支援を1回以上行った相談で数えます。"));
            assertTrue(page.contains("受付（現在まで）"));
            assertTrue(page.contains("支援を実施した相談（現在まで）"));
        });
    }

    @Test
    void aRuleThatDoesNotExistIsNamed() {
        settings.with(Setting.COUNT_RULE, "BOTH", () ->
            assertTrue(assertThrows(IllegalStateException.class, () -> headline.get()).getMessage().contains("banso.count.rule")));
    }
}
