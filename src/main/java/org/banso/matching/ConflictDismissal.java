package org.banso.matching;

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
import java.time.LocalDate;
import java.util.Collection;
import org.banso.matching.Finding.Source;
import org.banso.shared.BusinessException;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.ConflictReason.Effect;

/**
 * The word of two reviewers that a finding is a false hit (acceptance 34): which finding, why, and until when. While it is confirmed
 * and its day has not passed, the finding stops nobody; afterwards it does again.
 */
@Entity
@Table(name = "conflict_dismissal")
class ConflictDismissal {
    static final int WHY_MAX = 500;
    private static final String STALE = "matching.dismissal.closed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    /** The case in which it was found. */
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    /** Only where it holds for all cases of the organization. */
    @Column(name = "organization_id", updatable = false)
    private Long organizationId;
    @Enumerated(EnumType.STRING)
    private ConflictReason reason;
    @Enumerated(EnumType.STRING)
    private Effect effect;
    @Enumerated(EnumType.STRING)
    private Source source;
    @Column(name = "found_name")
    private String name;
    @Column(name = "found_from")
    private LocalDate from;
    @Column(name = "found_to")
    private LocalDate to;
    @Column(name = "found_seen")
    private String seen;
    @Column(name = "dismissal_reason")
    private String code;
    private String why;
    @Column(name = "until_on")
    private LocalDate until;
    @Enumerated(EnumType.STRING)
    private DismissalState state = DismissalState.PROPOSED;
    @Column(name = "proposed_by")
    private long proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "ended_by")
    private Long endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected ConflictDismissal() {
    }

    /**
     * What somebody proposes.
     *
     * @param code  a code of {@code dismissalReason}
     * @param until the last day on which the finding stops nobody
     */
    record Proposal(String code, String why, LocalDate until, long by, Instant at) {
    }

    ConflictDismissal(long supporterId, long caseId, Long organizationId, Finding found, Proposal proposal) {
        if (!found.mayBeDismissed()) {
            throw new BusinessException("matching.dismissal.never");
        }
        this.supporterId = supporterId;
        this.caseId = caseId;
        this.organizationId = organizationId;
        reason = found.reason();
        effect = found.effect();
        source = found.source();
        name = found.name();
        from = found.from();
        to = found.to();
        seen = found.seen();
        code = proposal.code();
        why = proposal.why();
        until = proposal.until();
        proposedBy = proposal.by();
        proposedAt = proposal.at();
    }

    /**
     * The second person agrees.
     *
     * @param askers  who asked anybody for a case to which it would open the way
     * @param himself the account of the supporter, or null
     */
    void confirm(long by, Collection<Long> askers, Long himself, Instant now, LocalDate today) {
        secondPerson(by, askers, himself);
        if (today.isAfter(until)) {
            throw new BusinessException("matching.dismissal.late");
        }
        decide(DismissalState.CONFIRMED, by, now);
    }

    /** The second person does not agree; the finding stands. */
    void refuse(long by, Collection<Long> askers, Long himself, Instant now) {
        secondPerson(by, askers, himself);
        decide(DismissalState.REFUSED, by, now);
    }

    private void secondPerson(long by, Collection<Long> askers, Long himself) {
        if (by == proposedBy || askers.contains(by) || himself != null && himself == by) {
            throw new BusinessException("matching.dismissal.fourEyes");
        }
    }

    private void decide(DismissalState outcome, long by, Instant now) {
        BusinessException.unless(state == DismissalState.PROPOSED, STALE);
        state = outcome;
        decidedBy = by;
        decidedAt = now;
    }

    /** Taken back before its day, by anybody who judges: it takes two to open a way and one to close it. */
    void end(Long by, Instant now, LocalDate today) {
        BusinessException.unless(state == DismissalState.CONFIRMED, STALE);
        state = DismissalState.ENDED;
        endedBy = by;
        endedAt = now;
        until = until.isBefore(today) ? until : today.minusDays(1);
    }

    /** Whether it is this finding that somebody calls a false hit, or has called one. */
    boolean stands() {
        return state == DismissalState.PROPOSED || state == DismissalState.CONFIRMED;
    }

    DismissedFinding finding() {
        return new DismissedFinding(supporterId, reason, effect, source, name, from, to, seen, until);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long supporterId() {
        return supporterId;
    }

    long caseId() {
        return caseId;
    }

    Long organizationId() {
        return organizationId;
    }

    long proposedBy() {
        return proposedBy;
    }

    DismissalState state() {
        return state;
    }

    /** As a reviewer reads it. */
    DismissalRow row(DismissalRow.Names names) {
        return new DismissalRow(id, version, state, organizationId == null ? DismissalScope.CASE : DismissalScope.ORGANIZATION, names.caseNo(), names.organizationName(),
            names.supporterCode(), names.supporterName(), new Finding(reason, effect, source, name, from, to, seen, false), code, why, until, names.proposedBy(),
            proposedAt, names.decidedBy(), decidedAt, names.endedBy(), endedAt, names.mayDecide());
    }

    Long decidedBy() {
        return decidedBy;
    }

    Long endedBy() {
        return endedBy;
    }
}
