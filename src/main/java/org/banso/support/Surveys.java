package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.matching.SupporterRatings;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** The survey by its link, without signing in. It shows the reader's own case number and nothing the office knows. */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class Surveys {
    @Inject
    private SurveyRepository surveys;
    @Inject
    private SupportRepository records;
    @Inject
    private SupporterRatings ratings;
    @Inject
    private CaseProgress progress;
    @Inject
    private Clock clock;

    /**
     * The survey behind the link.
     *
     * @throws NotFound when no link of ours reads so
     */
    public SurveyShown open(String token) {
        SurveyResponse found = surveys.by(token);
        return new SurveyShown(records.unscoped(found.caseId()).caseNo(), found.isAnswered());
    }

    /** The survey of a case of one's own, for whoever has signed in and lost the letter. */
    @Requires(Right.VIEW_OWN_CASES)
    public SurveyShown openOwn(String caseNo) {
        return new SurveyShown(caseNo, surveys.ofMyCase(caseNo).orElseThrow(NotFound::new).isAnswered());
    }

    /** Whether an applicant's own case has a survey that is not answered. */
    @Requires(Right.VIEW_OWN_CASES)
    public boolean waitsFor(String caseNo) {
        return surveys.ofMyCase(caseNo).filter(asked -> !asked.isAnswered()).isPresent();
    }

    /** The supporters who worked on a case of one's own, to be graded one by one. */
    @Requires(Right.VIEW_OWN_CASES)
    public List<SupporterGrade> supporters(String caseNo) {
        return ratings.rateable(caseNo).stream().map(one -> new SupporterGrade(one.assignmentId(), one.name())).toList();
    }

    /** Takes the answer, and with it the grades given to single supporters. */
    @Requires(Right.VIEW_OWN_CASES)
    public void answerOwn(String caseNo, SurveyForm given) {
        answer(surveys.ofMyCase(caseNo).orElseThrow(NotFound::new), given);
        given.getSupporters().stream().filter(one -> one.getGrade() != null).forEach(one -> ratings.rate(caseNo, one.getAssignmentId(), one.getGrade()));
    }

    /** Takes the answer; a second one is refused. */
    public void answer(String token, SurveyForm given) {
        answer(surveys.by(token), given);
    }

    private void answer(SurveyResponse found, SurveyForm given) {
        found.answer(given, clock.instant());
        surveys.flush();
        progress.note(found.caseId(), EventKind.SURVEY_ANSWERED, null, null);
    }
}
