package org.banso.organization;

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

/** An account that files and reads for an organization; the key of what applicants may see. */
@Entity
@Table(name = "membership")
class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;
    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;
    private Instant since;
    @Enumerated(EnumType.STRING)
    @Column(name = "joined_by")
    private JoinedBy joinedBy = JoinedBy.CREATED;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "confirmed_by")
    private Long confirmedBy;

    protected Membership() {
    }

    Membership(long accountId, long organizationId, Instant since, JoinedBy how) {
        this.accountId = accountId;
        this.organizationId = organizationId;
        this.since = since;
        this.joinedBy = how;
    }

    void confirm(long by, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    long organizationId() {
        return organizationId;
    }
}
