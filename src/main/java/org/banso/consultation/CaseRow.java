package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a list of cases.
 *
 * @param age business days since the consultation came in
 */
public record CaseRow(long id, long version, String caseNo, CaseStatus status, Priority priority, String title, long organizationId, String organizationName,
                      String applicantType, String productType, String productPhase, String channel, Instant receivedAt, LocalDate consultedOn,
                      LocalDate dueOn, DueKind dueKind, Urgency urgency, int age, Long ownerId, String ownerName, boolean declineProposed,
                      String consultationType, String prefecture, String desk, Instant closedAt, List<String> topics) implements Serializable {

    CaseRow with(List<String> allTopics) {
        return new CaseRow(id, version, caseNo, status, priority, title, organizationId, organizationName, applicantType, productType, productPhase, channel,
            receivedAt, consultedOn, dueOn, dueKind, urgency, age, ownerId, ownerName, declineProposed, consultationType, prefecture, desk, closedAt, List.copyOf(allTopics));
    }

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }
}
