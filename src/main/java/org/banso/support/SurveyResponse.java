package org.banso.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** One question to the applicant of a completed case how it was; answered once, by whoever holds the link. */
@Entity
@Table(name = "survey_response")
class SurveyResponse {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;
    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private Integer overall;
    @Column(name = "supporter_expertise")
    private Integer supporterExpertise;
    private Integer speed;
    private Integer understanding;
    private Integer usefulness;
    @Column(name = "use_again")
    private Integer useAgain;
    private String comment;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SurveyPhase phase;

    protected SurveyResponse() {
    }

    SurveyResponse(long caseId, SurveyPhase phase, String tokenHash, Instant now) {
        this.caseId = caseId;
        this.phase = phase;
        this.tokenHash = tokenHash;
        this.askedAt = now;
    }

    /** The one answer. */
    void answer(SurveyForm given, Instant now) {
        if (answeredAt != null) {
            throw new BusinessException("support.survey.answered");
        }
        check(given);
        overall = given.getOverall();
        supporterExpertise = given.getSupporterExpertise();
        speed = given.getSpeed();
        understanding = given.getUnderstanding();
        usefulness = given.getUsefulness();
        useAgain = given.getUseAgain();
        comment = Text.cleanOrNull(given.getComment());
        answeredAt = now;
    }

    private static void check(SurveyForm given) {
        var faults = new ArrayList<Fault>();
        if (given.getOverall() == null) {
            faults.add(new Fault("overall", "common.choosePlease"));
        }
        grade(faults, "overall", given.getOverall());
        grade(faults, "supporterExpertise", given.getSupporterExpertise());
        grade(faults, "speed", given.getSpeed());
        grade(faults, "understanding", given.getUnderstanding());
        grade(faults, "usefulness", given.getUsefulness());
        grade(faults, "useAgain", given.getUseAgain());
        if (Text.length(given.getComment()) > SurveyForm.COMMENT_MAX) {
            faults.add(new Fault("comment", "support.tooLong", SurveyForm.COMMENT_MAX, Text.length(given.getComment())));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private static void grade(List<Fault> faults, String field, Integer grade) {
        if (grade != null && (grade < 1 || grade > SurveyForm.BEST)) {
            faults.add(new Fault(field, "common.choosePlease"));
        }
    }

    long caseId() {
        return caseId;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }
}
