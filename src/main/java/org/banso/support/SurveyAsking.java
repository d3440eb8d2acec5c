package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.consultation.Transition;
import org.banso.shared.Text;
import org.banso.support.SupportRepository.CaseAtHand;

/** Sends the link of a survey. The link is known to its reader alone: the database keeps its hash. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SurveyAsking {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

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

    /** Nobody can be asked without an address; the case is closed all the same. */
    private void ask(long caseId) {
        CaseAtHand about = records.visible(caseId);
        if (Text.isBlank(about.contactEmail())) {
            return;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        surveys.add(new SurveyResponse(caseId, hash(token), clock.instant()));
        progress.note(caseId, EventKind.SURVEY_ASKED, null, null);
        letters.completed(about, token);
    }

    /** As the database knows the token. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
