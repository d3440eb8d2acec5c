package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One consultation in the applicant's list. */
public record PortalLine(long id, long version, String caseNo, String title, CaseStatus status, int step, LocalDate dueOn, Instant savedAt,
                         Instant receivedAt, Instant closedAt) implements Serializable {
}
