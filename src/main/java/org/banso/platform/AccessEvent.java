package org.banso.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the access log. Append-only: no setter, no update, hence no version. */
@Entity
@Table(name = "access_event")
class AccessEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;
    @Column(name = "actor_account_id")
    private Long actorAccountId;
    @Column(name = "actor_name")
    private String actorName;
    @Enumerated(EnumType.STRING)
    private AccessKind kind;
    @Column(name = "case_id")
    private Long caseId;
    private String subject;
    private String detail;
    @Column(name = "remote_address")
    private String remoteAddress;

    protected AccessEvent() {
    }

    AccessEvent(Instant at, Who who, AccessKind kind, Long caseId, String subject, String detail, String remoteAddress) {
        this.at = at;
        this.actorAccountId = who.accountId();
        this.actorName = who.name();
        this.kind = kind;
        this.caseId = caseId;
        this.subject = subject;
        this.detail = detail;
        this.remoteAddress = remoteAddress;
    }
}
