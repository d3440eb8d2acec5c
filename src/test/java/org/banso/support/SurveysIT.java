package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Refusal;
import org.banso.matching.SupporterRatings;
import org.banso.platform.Keys;
import org.banso.platform.Who;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Asked with the end of the case (T20), answered once by the link, without signing in. */
class SurveysIT extends SupportIT {
    @Inject
    private CaseProgress progress;
    @Inject
    private Surveys surveys;
    @Inject
    private SurveyQueries figures;
    @Inject
    private SupporterRatings ratings;

    @Test
    void completedCaseAsksOnceAndTakesOneAnswer() {
        long caseId = caseIn(CaseStatus.FOLLOW_UP);
        String token = complete(caseId);
        assertEquals(CaseStatus.CLOSED, fixture.status(caseId));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and recipient = 'hanako@it.example'", caseId), "one letter says both");
        assertEquals(0, fixture.number("select count(*) from survey_response where token_hash = ?", token), "the token itself is stored nowhere");

        asNobody();
        assertFalse(surveys.open(token).answered());
        assertEquals(fixture.caseNo(caseId), surveys.open(token).caseNo());
        var form = new SurveyForm();
        form.setOverall(4);
        form.setSpeed(3);
        form.setComment("𠮷野です。助かりました①");
        surveys.answer(token, form);
        assertTrue(surveys.open(token).answered());
        form.setOverall(1);
        assertEquals("support.survey.answered", Refusal.key(() -> surveys.answer(token, form)));
        assertEquals(4, fixture.number("select overall from survey_response where case_id = ?", caseId));
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'SURVEY_ANSWERED'", caseId));

        as(staff());
        SurveyQueries.Answer answer = figures.ofCase(caseId).orElseThrow();
        assertEquals(new SurveyQueries.Grade("overall", 4), answer.grades().get(0));
        assertEquals("𠮷野です。助かりました①", answer.comment());
        SurveyQueries.Figure overall = figures.figures(today(), today(), null).get(0);
        assertTrue(overall.answers() >= 1 && overall.affirmative() >= 1);
    }

    @Test
    void theApplicantRatesEachSupporterOnceAndHeHimselfSeesOnlyTheMeanOfAYear() {
        var supporter = fixture.supporter("IP");
        var blocked = fixture.supporter("IP");
        long organization = fixture.organization();
        Who applicant = fixture.applicantOf(organization);
        for (int grade : new int[] {5, 4, 2}) {
            String no = asked(organization, supporter.id(), blocked.id());
            as(applicant);
            var form = new SurveyForm();
            form.setOverall(4);
            form.setSupporters(surveys.supporters(no));
            assertEquals(List.of(supporter.who().name()), form.getSupporters().stream().map(SupporterGrade::getName).toList(), "whoever lost the case for a conflict is not named");
            form.getSupporters().get(0).setGrade(grade);
            surveys.answerOwn(no, form);
            assertEquals(List.of(), surveys.supporters(no), "once");
            long caseId = fixture.number("select id from consultation_case where case_no = ?", no);
            as(staff());
            assertEquals(List.of(grade), List.copyOf(ratings.ofCase(caseId).values()));
            for (Who other : List.of(supporter.who(), fixture.person(Role.FULL_TIME_SUPPORTER), applicant, fixture.person(Role.COMMISSIONER))) {
                as(other);
                assertThrows(NotAllowed.class, () -> ratings.ofCase(caseId));
            }
        }
        as(supporter.who());
        assertEquals(List.of(), ratings.mine(), "the year still runs: how its mean moves would tell each rating");
        LocalDateTime lastYear = LocalDateTime.ofInstant(FiscalYear.current(clock).startInstant(), ZoneOffset.UTC).minusDays(1);
        String own = "update assignment_rating set rated_at = ? where assignment_id in (select id from assignment where supporter_id = ?)";
        fixture.update(own, lastYear, supporter.id());
        var mean = ratings.mine().get(0);
        assertEquals(FiscalYear.current(clock).previous().year(), mean.fiscalYear());
        assertEquals(11 / 3.0, mean.mean(), 0.001);
        fixture.update("delete from assignment_rating where rating = 5 and assignment_id in (select id from assignment where supporter_id = ?)", supporter.id());
        assertEquals(List.of(), ratings.mine(), "a mean of two tells too much");
        as(fixture.supporter("IP").who());
        assertEquals(List.of(), ratings.mine(), "nor anybody else's");
    }

    @Test
    void ratingsAreTakenFromTheApplicantAloneAndWithinTheScale() {
        var supporter = fixture.supporter("IP");
        long organization = fixture.organization();
        String no = asked(organization, supporter.id(), fixture.supporter("IP").id());
        as(fixture.applicantOf(organization));
        long assignment = surveys.supporters(no).get(0).getAssignmentId();
        assertEquals("common.choosePlease", Refusal.key(() -> ratings.rate(no, assignment, 6)));
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), surveys.supporters(no), "not a stranger's");
        assertThrows(NotFound.class, () -> ratings.rate(no, assignment, 1));
        as(supporter.who());
        assertThrows(NotAllowed.class, () -> ratings.rate(no, assignment, 5));
    }

    /** A closed case with a survey, one who worked on it, and one who lost it for a conflict. */
    private String asked(long organization, long worked, long blocked) {
        long caseId = caseIn(CaseStatus.CLOSED, organization);
        String no = fixture.caseNo(caseId);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        fixture.insert("insert into survey_response (case_id, token_hash, asked_at) values (?, ?, ?)", caseId, Keys.fingerprint("rated" + no), now);
        String assigned = "insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on, asked_at)"
            + " select ?, id, account_id, 'MEMBER', ?, 'IP', ?, ?, ? from supporter where id = ?";
        fixture.cleared(caseId, worked);
        fixture.update(assigned, caseId, "ACCEPTED", "CLEAR", today(), now, worked);
        fixture.update(assigned, caseId, "COI_BLOCKED", "BLOCKED", today(), now, blocked);
        return no;
    }

    @Test
    void whoLostTheLetterAnswersOnThePageOfHisCase() {
        long organization = fixture.organization();
        long caseId = caseIn(CaseStatus.CLOSED, organization);
        String no = fixture.caseNo(caseId);
        fixture.insert("insert into survey_response (case_id, token_hash, asked_at) values (?, ?, ?)", caseId, Keys.fingerprint("lost" + no),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        var form = new SurveyForm();
        form.setOverall(5);
        form.setComment("㈱からの一言：助かりました");

        as(fixture.applicantOf(fixture.organization()));
        assertFalse(surveys.waitsFor(no), "not a stranger's");
        assertThrows(NotFound.class, () -> surveys.openOwn(no));
        assertThrows(NotFound.class, () -> surveys.answerOwn(no, form));

        as(fixture.applicantOf(organization));
        assertTrue(surveys.waitsFor(no));
        surveys.answerOwn(no, form);
        assertFalse(surveys.waitsFor(no));
        assertEquals("support.survey.answered", Refusal.key(() -> surveys.answerOwn(no, form)));

        as(staff());
        assertTrue(figures.comments(today(), today(), 1).rows().stream().anyMatch(comment -> comment.caseNo().equals(no) && comment.words().startsWith("㈱")));
        as(fixture.person(Role.COMMISSIONER));
        assertThrows(NotAllowed.class, () -> figures.comments(today(), today(), 1), "single words are for those who see the cases");
        assertFalse(figures.figures(today(), today(), null).isEmpty());
    }

    @Test
    void wrongLinksLeadNowhere() {
        asNobody();
        assertThrows(NotFound.class, () -> surveys.open("x".repeat(43)));
        assertThrows(NotFound.class, () -> surveys.open(null));
        assertThrows(NotFound.class, () -> surveys.answer("", new SurveyForm()));
    }

    @Test
    void withoutFollowUpNothingIsCompletedOrAsked() {
        long caseId = caseIn(CaseStatus.FOLLOW_UP);
        as(staff());
        assertEquals("consultation.followUpMissing", Refusal.key(() -> progress.complete(new CaseSeen(caseId, fixture.version(caseId)))));
        assertEquals(0, fixture.number("select count(*) from survey_response where case_id = ?", caseId));
    }

    @Test
    void applicantWithoutAddressIsNotAsked() {
        long caseId = caseIn(CaseStatus.FOLLOW_UP);
        fixture.update("update consultation_case set contact_email = null where id = ?", caseId);
        as(staff());
        records.write(caseId, written(RecordKind.FOLLOW_UP, null), null);
        progress.complete(new CaseSeen(caseId, fixture.version(caseId)));
        assertEquals(CaseStatus.CLOSED, fixture.status(caseId));
        assertEquals(0, fixture.number("select count(*) from survey_response where case_id = ?", caseId));
    }

    @Test
    void answersAreNotForSupportersOrApplicants() {
        long caseId = caseIn(CaseStatus.FOLLOW_UP);
        var adviser = adviserOf(caseId);
        complete(caseId);
        as(adviser.who());
        assertThrows(NotAllowed.class, () -> figures.ofCase(caseId));
        as(fixture.person(Role.APPLICANT));
        assertThrows(NotAllowed.class, () -> figures.ofCase(caseId));
    }

    private String complete(long caseId) {
        as(staff());
        records.write(caseId, written(RecordKind.FOLLOW_UP, null), null);
        progress.complete(new CaseSeen(caseId, fixture.version(caseId)));
        Matcher link = Pattern.compile("/survey/([A-Za-z0-9_-]{43})").matcher(fixture.text("select body from outbox_letter where case_id = ?", caseId));
        assertTrue(link.find(), "the letter carries the link");
        return link.group(1);
    }
}
