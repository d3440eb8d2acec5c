package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.it.Visit;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** The survey six months later, and the grade that is chosen in the letter. */
class SurveyLaterIT extends SupportIT {
    @Inject
    private SurveyTimer timer;
    @Inject
    private Surveys surveys;
    @Inject
    private SurveyQueries figures;

    private String askedLater(long caseId) {
        fixture.update("update consultation_case set closed_at = ? where id = ?", LocalDateTime.ofInstant(Jst.startOf(today().minusMonths(6).minusDays(2)), ZoneOffset.UTC), caseId);
        asSystem();
        timer.onTick(new Tick(clock.instant()));
        timer.onTick(new Tick(clock.instant()));
        assertEquals(1, fixture.number("select count(*) from survey_response where case_id = ? and phase = 'LATER'", caseId), "once");
        Matcher link = Pattern.compile("/survey/([A-Za-z0-9_-]{43})\\?grade=5").matcher(fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'support-later-%'", caseId));
        assertTrue(link.find(), "the letter carries a link for each grade");
        return link.group(1);
    }

    @Test
    void sixMonthsAfterTheEndTheApplicantIsAskedOnceMore() {
        long caseId = caseIn(CaseStatus.CLOSED);
        String token = askedLater(caseId);
        asNobody();
        var form = new SurveyForm();
        form.setOverall(5);
        form.setUsefulness(4);
        surveys.answer(token, form);
        as(staff());
        assertTrue(figures.figures(today(), today(), SurveyPhase.LATER).get(0).answers() >= 1);
        assertTrue(figures.figures(today(), today(), null).get(0).answers() >= figures.figures(today(), today(), SurveyPhase.LATER).get(0).answers());
    }

    @Test
    void openingTheLinkOfAGradeAnswersNothing() {
        long caseId = caseIn(CaseStatus.CLOSED);
        String token = askedLater(caseId);
        var scanner = new Visit(baseUrl());
        for (int grade = 1; grade <= 5; grade++) {
            assertEquals(200, scanner.get("/survey/" + token + "?grade=" + grade).statusCode());
        }
        asNobody();
        assertFalse(surveys.open(token).answered(), "a mail scanner follows links and does not press buttons");
        assertTrue(Pattern.compile("value=\"4\"[^>]*checked|checked[^>]*value=\"4\"").matcher(scanner.get("/survey/" + token + "?grade=4").body()).find(), "the grade is chosen already");
        assertEquals(200, scanner.get("/survey/" + token + "?grade=77").statusCode());
    }

    /** In a year of which no other test has cases. */
    @Test
    void a75_theDayThatIsSixMonthsLaterIsThatOfJapan() {
        long last = caseIn(CaseStatus.CLOSED);
        long next = caseIn(CaseStatus.CLOSED);
        fixture.update("update consultation_case set closed_at = ? where id = ?", LocalDateTime.of(2021, 3, 31, 14, 59, 59, 999_000_000), last);
        fixture.update("update consultation_case set closed_at = ? where id = ?", LocalDateTime.of(2021, 3, 31, 15, 0), next);
        asSystem();
        timer.onTick(new Tick(Instant.parse("2021-09-29T14:59:59.999Z")));
        assertEquals(0, later(last), "30 September has not begun in Japan");
        timer.onTick(new Tick(Instant.parse("2021-09-30T14:59:59.999Z")));
        assertEquals(0, later(next), "for 1 April the day is 1 October");
        timer.onTick(new Tick(Instant.parse("2021-09-30T15:00:00Z")));
        timer.onTick(new Tick(Instant.parse("2021-09-30T14:00:00Z")));
        timer.onTick(new Tick(Instant.parse("2021-09-30T15:00:00Z")));
        assertEquals(1, later(last), "a month without a 31st: the day after");
        assertEquals(1, later(next));
    }

    private long later(long caseId) {
        return fixture.number("select count(*) from survey_response where case_id = ? and phase = 'LATER'", caseId);
    }
}
