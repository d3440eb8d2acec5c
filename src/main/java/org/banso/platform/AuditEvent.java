package org.banso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit log. Append-only: no setter, no update, hence no version. */
@Entity
@Table(name = "audit_event")
class AuditEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    @Column(name = "actor_account_id")
    private Long actorAccountId;
    @Column(name = "actor_name")
    private String actorName;
    private String kind;
    private String subject;
    private String detail;
    @Column(name = "remote_address")
    private String remoteAddress;

    protected AuditEvent() {
    }

    AuditEvent(Instant at, Who who, String kind, String subject, String detail, String remoteAddress) {
        this.at = at;
        this.actorAccountId = who.accountId();
        this.actorName = who.name();
        this.kind = kind;
        this.subject = subject;
        this.detail = detail;
        this.remoteAddress = remoteAddress;
    }
}
