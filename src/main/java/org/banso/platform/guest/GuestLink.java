package org.banso.platform.guest;

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
import org.banso.shared.Text;

/** A door for one holder to one subject; it closes at its hour, or before when somebody takes the key back. */
@Entity
@Table(name = "guest_link")
class GuestLink {
    private static final int HOLDER_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "key_hash", updatable = false)
    private String keyHash;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GuestPurpose purpose;
    @Column(name = "subject_id", updatable = false)
    private long subjectId;
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Column(updatable = false)
    private String holder;
    @Column(updatable = false)
    private String email;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "created_by", updatable = false)
    private String createdBy;
    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    /** Counted by the database, so that two who open at once do not hinder each other. */
    @Column(insertable = false, updatable = false)
    private int openings;
    @Column(name = "first_opened_at", insertable = false, updatable = false)
    private Instant firstOpenedAt;
    @Column(name = "last_opened_at", insertable = false, updatable = false)
    private Instant lastOpenedAt;

    protected GuestLink() {
    }

    GuestLink(String keyHash, GuestOrder order, String by, Instant now) {
        this.keyHash = keyHash;
        this.purpose = order.purpose();
        this.subjectId = order.subjectId();
        this.caseId = order.caseId();
        this.holder = Text.singleLine(order.holder(), HOLDER_MAX);
        this.email = order.email();
        this.createdAt = now;
        this.createdBy = by;
        this.expiresAt = order.until();
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    Guest guest() {
        return new Guest(id, subjectId, caseId, holder, expiresAt);
    }
}
