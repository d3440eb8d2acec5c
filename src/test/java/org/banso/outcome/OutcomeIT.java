package org.banso.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Right;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outcomes: written by the office, asked of applicants, one event counted once. */
class OutcomeIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Outcomes outcomes;
    @Inject
    private OutcomeQueries queries;
    @Inject
    private OutcomeAnswers answers;
    @Inject
    private OutcomeFigureQueries figures;
    @Inject
    private OutcomeAsking asking;
    @Inject
    private Clock clock;

    private Who staff;
    private long organization;
    private long caseId;
    private String no;

    @BeforeEach
    void endedCase() {
        staff = fixture.person(Role.OFFICE_STAFF);
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.CLOSED, organization);
        no = fixture.caseNo(caseId);
    }

    private static OutcomeForm form(String kind, LocalDate on, Long yen) {
        var form = new OutcomeForm();
        form.setKind(kind);
        form.setOn(on);
        form.setAmountYen(yen);
        form.setNote("㈱𠮷田がシリーズAを実施①");
        return form;
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    private static String refused(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }

    /** Lets the case have ended so long ago and the clock tick; gives the key of the letter. */
    private String asked(int months) {
        fixture.update("update consultation_case set closed_at = ? where id = ?", LocalDateTime.ofInstant(Jst.startOf(today().minusMonths(months).minusDays(1)), ZoneOffset.UTC), caseId);
        asSystem();
        asking.onTick(new Tick(clock.instant()));
        String body = fixture.text("select body from outbox_letter where idempotency_key = ?", "outcome-" + months + "-" + caseId);
        Matcher link = Pattern.compile("/outcome/([A-Za-z0-9_-]{43})").matcher(body);
        assertTrue(link.find(), body);
        return link.group(1);
    }

    @Test
    void theApplicantIsAskedOnceAnswersOnceAndTheOfficeChecks() {
        String token = asked(6);
        asking.onTick(new Tick(clock.instant()));
        assertEquals(1, fixture.number("select count(*) from outcome_ask where case_id = ?", caseId), "once");
        assertEquals(0, fixture.number("select count(*) from outcome_ask where token_hash = ?", token), "the token itself is stored nowhere");

        asNobody();
        assertFalse(answers.open(token).answered());
        assertEquals("outcome.ask.nothing", refused(() -> answers.answer(token, List.of(new OutcomeForm()))));
        assertEquals("outcome.future", refused(() -> answers.answer(token, List.of(form("FUNDED", today().plusDays(1), null)))));
        answers.answer(token, List.of(form("FUNDED", today().minusDays(20), 300_000_000L), new OutcomeForm()));
        assertTrue(answers.open(token).answered());
        assertEquals("support.survey.answered", refused(() -> answers.none(token)));
        assertThrows(NotFound.class, () -> answers.open("x".repeat(43)));

        as(staff);
        assertTrue(queries.reported(1).rows().stream().anyMatch(row -> row.caseNo().equals(no)));
        OutcomeRow row = queries.ofCase(no).rows().get(0);
        assertEquals(OutcomeState.REPORTED, row.state());
        assertEquals("SELF_REPORTED", row.evidence());
        OutcomeForm checked = queries.form(row.id());
        checked.setEvidence("PUBLIC");
        assertEquals("outcome.urlPlease", refused(() -> outcomes.check(row.seen(), checked)));
        checked.setUrl("https://example.jp/news/1");
        outcomes.check(row.seen(), checked);
        assertEquals(1, queries.counts(no)[0]);
        assertTrue(figures.kinds(FiscalYear.of(today().minusDays(20))).stream().anyMatch(line -> line.kind().equals("FUNDED") && line.yen() >= 300_000_000L && line.open() >= 1));
    }

    @Test
    void nothingYetIsAnAnswerAndLaterIsAskedAgain() {
        String token = asked(12);
        asNobody();
        answers.none(token);
        assertEquals(0, fixture.number("select outcomes from outcome_ask where case_id = ?", caseId));
        asked(24);
        assertEquals(List.of("12", "24"), fixture.texts("select months from outcome_ask where case_id = ? order by months", caseId));
    }

    @Test
    void oneEventIsOneHoweverManyCasesLedToIt() {
        long other = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(staff);
        outcomes.record(no, form("IPO", today().minusDays(40), 5_000_000_000L), "form-" + no);
        outcomes.record(no, form("IPO", today().minusDays(40), 5_000_000_000L), "form-" + no);
        assertEquals(1, queries.ofCase(no).rows().size(), "the same form twice is one");
        outcomes.record(fixture.caseNo(other), form("IPO", today().minusDays(35), null), null);
        OutcomeRow twin = queries.ofCase(fixture.caseNo(other)).rows().get(0);
        assertEquals(today().minusDays(40), twin.twin().on(), "the double is shown");
        outcomes.same(twin.seen(), twin.twin().id());
        List<OutcomeRow> rows = queries.ofCase(no).rows();
        assertEquals(List.of(OutcomeState.SAME, OutcomeState.CHECKED), rows.stream().map(OutcomeRow::state).toList());
        assertEquals(Set.of(no, fixture.caseNo(other)), Set.of(rows.get(1).caseNos().split(", ")));
        assertEquals(1, queries.counts(fixture.caseNo(other))[0], "it is of both cases and counts once");
        assertTrue(figures.cohorts().stream().anyMatch(line -> line.year() == FiscalYear.current(clock).year() && line.withOutcome() >= 1 && line.organizations() >= line.withOutcome()));
    }

    @Test
    void whoMayNotWriteDoesNotAndThePageNeedsNoSignIn() {
        for (Role role : Role.values()) {
            as(fixture.person(role));
            if (!role.rights().contains(Right.WRITE_RECORDS)) {
                assertThrows(NotAllowed.class, () -> outcomes.record(no, form("IPO", today(), null), null), role.name());
            }
            if (!role.rights().contains(Right.VIEW_REPORTS)) {
                assertThrows(NotAllowed.class, figures::cohorts, role.name());
            }
        }
        String token = asked(6);
        Visit visit = new Visit(baseUrl());
        String page = visit.get("/outcome/" + token).body();
        assertTrue(page.contains(no) && !page.contains("細胞シート"), "the number and nothing else");
        assertEquals(404, visit.get("/outcome/" + "y".repeat(43)).statusCode());
    }

    /** In years of which no other test has cases. */
    @Test
    void a75_theDayTurnsInJapanALeapDayHasAnAnniversaryAndAClockThatGoesBackAsksNobodyTwice() {
        ended(LocalDateTime.of(2016, 2, 29, 14, 59, 59, 999_000_000));
        asSystem();
        assertEquals(List.of(), askedAt("2016-08-28T14:59:59.999Z"));
        assertEquals(List.of("6"), askedAt("2016-08-28T15:00:00Z"), "29 August has begun in Japan");
        assertEquals(List.of("6"), askedAt("2016-08-28T14:00:00Z"));
        assertEquals(List.of("6"), askedAt("2016-08-28T15:00:00Z"), "once");
        assertEquals(List.of("6"), askedAt("2017-02-28T14:59:59.999Z"));
        assertEquals(List.of("12", "6"), askedAt("2017-02-28T15:00:00Z"), "there is no 29 February: 1 March");
        assertEquals(List.of("12", "24", "6"), askedAt("2018-02-28T15:00:00Z"));
    }

    @Test
    void a75_theYearTurnsInJapan() {
        ended(LocalDateTime.of(2011, 12, 31, 15, 0));
        asSystem();
        assertEquals(List.of(), askedAt("2012-12-31T14:59:59.999Z"), "ended on 1 January 2012 in Japan");
        assertEquals(List.of("12"), askedAt("2012-12-31T15:00:00Z"));
    }

    private void ended(LocalDateTime utc) {
        fixture.update("update consultation_case set closed_at = ? where id = ?", utc, caseId);
    }

    /** After how many months the case was asked by the end of this tick. */
    private List<String> askedAt(String moment) {
        asking.onTick(new Tick(Instant.parse(moment)));
        return fixture.texts("select months from outcome_ask where case_id = ?", caseId).stream().sorted().toList();
    }
}
