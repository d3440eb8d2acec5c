package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One message between the office and the applicant of a case. */
@Entity
@Table(name = "case_message")
class CaseMessage {
    static final int BODY_MAX = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Enumerated(EnumType.STRING)
    private MessageKind kind;
    @Lob
    private String body;
    @Column(name = "author_account_id")
    private Long authorAccountId;
    @Column(name = "author_name")
    private String authorName;
    private Instant at;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CaseMessage() {
    }

    CaseMessage(long caseId, MessageKind kind, String body, By by) {
        this.caseId = caseId;
        this.kind = kind;
        this.body = body;
        this.authorAccountId = by.accountId();
        this.authorName = by.name();
        this.at = by.at();
    }

    Long id() {
        return id;
    }

    void answered(Instant when) {
        answeredAt = when;
    }
}
