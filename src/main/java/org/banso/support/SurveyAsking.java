package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.consultation.Transition;
import org.banso.platform.Keys;
import org.banso.shared.Text;
import org.banso.support.SupportRepository.CaseAtHand;

/** Sends the link of a survey. The link is known to its reader alone: the database keeps its hash. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SurveyAsking {
    @Inject
    private SupportRepository records;
    @Inject
    private SurveyRepository surveys;
    @Inject
    private SupportLetters letters;
    @Inject
    private CaseProgress progress;
    @Inject
    private Clock clock;

    /** T20: the applicant is told once, by a letter that says the case has ended and asks how it was. */
    void completed(@Observes CaseMoved moved) {
        if (moved.step() == Transition.T20) {
            ask(moved.caseId());
        }
    }

    /** Six months later those whose cases ended between the two moments are asked once more; question and letter come to be together. */
    @Transactional(TxType.REQUIRES_NEW)
    void later(Instant from, Instant to, int most) {
        for (long caseId : surveys.toAskLater(from, to, most)) {
            String token = Keys.forAddress();
            surveys.add(new SurveyResponse(caseId, SurveyPhase.LATER, Keys.fingerprint(token), clock.instant()));
            progress.note(caseId, EventKind.SURVEY_ASKED, null, null);
            letters.later(records.unscoped(caseId), token);
        }
    }

    /** Nobody can be asked without an address; the case is closed all the same. */
    private void ask(long caseId) {
        CaseAtHand about = records.visible(caseId);
        if (Text.isBlank(about.contactEmail())) {
            return;
        }
        String token = Keys.forAddress();
        surveys.add(new SurveyResponse(caseId, SurveyPhase.CLOSING, Keys.fingerprint(token), clock.instant()));
        progress.note(caseId, EventKind.SURVEY_ASKED, null, null);
        letters.completed(about, token);
    }
}
