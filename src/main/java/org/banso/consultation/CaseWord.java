package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;

/** One message between office and applicant. */
public record CaseWord(long id, MessageKind kind, String body, String authorName, Instant at, Instant answeredAt) implements Serializable {

    /** Written by the applicant, or passed on in the applicant's words. */
    public boolean fromApplicant() {
        return kind == MessageKind.ANSWER;
    }
}
