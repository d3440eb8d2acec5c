package org.banso.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * The karte: one case as its page shows it, and enough to say what may be done next.
 *
 * @param content   what was filed
 * @param expertise codes of the expertise the case needs, as a person decided
 * @param office    the office's own part; empty for readers outside it
 */
public record KarteView(long id, long version, String caseNo, String desk, CaseStatus status, long organizationId, String channel,
                        Content content, Set<String> expertise, CaseTimes times, LocalDate consultedOn, LocalDate dueOn, DueKind dueKind,
                        Urgency urgency, int age, Long ownerId, String ownerName, CloseReason closeReason, Instant awaitingSince,
                        long awaitingMinutes, int reminders, String previousNo, Office office) implements Serializable {

    /**
     * What only the office knows.
     *
     * @param mergedIntoNo number of the case this one repeats
     */
    public record Office(String memo, Priority priority, Decline decline, String mergedIntoNo, boolean counted, Integer fiscalYear) implements Serializable {
        static final Office HIDDEN = new Office(null, Priority.NORMAL, null, null, false, null);
    }

    /** The office's note as it stands. */
    public OfficeNote note() {
        return new OfficeNote(office.memo(), office.priority());
    }

    /** A proposed decline that waits for its second person. */
    public record Decline(long byId, String byName, CloseReason reason, String why) implements Serializable {
    }

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }

    public Consultation matter() {
        return content.matter();
    }

    public TargetProduct product() {
        return content.product();
    }

    public ApplicantSnapshot applicant() {
        return content.applicant();
    }

    public Set<String> topics() {
        return content.topics();
    }
}
