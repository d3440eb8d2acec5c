package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseOrder;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.web.Route;
import org.banso.platform.web.Routes;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotAllowed;
import org.banso.support.SurveyQueries;
import org.junit.jupiter.api.Test;

/** Figures tell those who may not see cases nothing about one: neither the ministry, nor supporters, nor everybody. */
class FiguresForOthersIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private PublicFigureQueries figures;
    @Inject
    private CaseListQueries lists;
    @Inject
    private SurveyQueries surveys;
    @Inject
    private ReportQueries reports;
    @Inject
    private OtherSettings settings;
    @Inject
    private Clock clock;

    @Test
    void a24_theMinistryReadsTotalsAndNeitherTheListBehindThemNorAWordOfAnApplicant() {
        long caseId = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
        String words = "他に漏らさないでください𠮷" + caseId;
        fixture.update("insert into survey_response (case_id, token_hash, asked_at, answered_at, overall, comment) values (?, ?, ?, ?, 5, ?)", caseId,
            String.format("%064d", caseId), now(), now(), words);
        var ministry = fixture.withPassword(fixture.person(Role.COMMISSIONER));
        as(ministry);
        assertThrows(NotAllowed.class, () -> lists.list(CaseFilter.ALL, CaseOrder.LATEST, 1));
        assertThrows(NotAllowed.class, () -> lists.count(CaseFilter.ALL, 10));
        assertThrows(NotAllowed.class, () -> surveys.comments(FiscalYear.current(clock).start(), FiscalYear.current(clock).end(), 1));
        var visit = new Visit(baseUrl());
        visit.signIn(ministry.email());
        for (Route route : Routes.ALL) {
            if (route.pattern().startsWith("/office/reports/") && route.view() != null) {
                String page = visit.get(route.pattern()).body();
                assertFalse(page.contains(words), route.pattern());
                assertFalse(page.contains("/office/cases?"), "no figure leads to a list: " + route.pattern());
                assertFalse(page.contains(fixture.caseNo(caseId)), route.pattern());
            }
        }
    }

    @Test
    void a24_whoSeesOnlySomeCasesSeesNoTotals() {
        for (Role role : List.of(Role.PART_TIME_SUPPORTER, Role.APPLICANT, Role.COI_REVIEWER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> reports.yearly(null), role.name());
            assertThrows(NotAllowed.class, () -> lists.counts(), role.name());
        }
    }

    @Test
    void a26_everybodyGetsOneYearsTotalsAndNoQuestionOfHisOwn() {
        var stranger = new Visit(baseUrl());
        String plain = shown(stranger.get("/").body());
        for (String narrowed : List.of("/?fy=2020", "/?org=1", "/?productClass=DRUG&applicantClass=V", "/?from=2026-04-01&to=2026-04-01")) {
            assertEquals(plain, shown(stranger.get(narrowed).body()), narrowed);
        }
        assertTrue(Routes.ALL.stream().filter(route -> route.access().isOpen()).noneMatch(route -> route.pattern().contains("/reports")), "no other open figures");
    }

    @Test
    void a26_fewerThanTheLeastAreNotTold() {
        FiscalYear quiet = new FiscalYear(1999);
        asNobody();
        assertEquals(Optional.empty(), figures.published(quiet), "nothing came in that year");
        FiscalYear year = FiscalYear.current(clock);
        for (int i = 0; i < 3; i++) {
            fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        }
        assertTrue(figures.published(year).isPresent());
        settings.with(Setting.PUBLIC_LEAST, "1000000", () -> assertEquals(Optional.empty(), figures.published(year)));
    }

    /** What the page tells in figures. */
    private static String shown(String page) {
        int from = page.indexOf("id=\"figures\"");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }
}
