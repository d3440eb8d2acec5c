package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banso.platform.Who;
import org.banso.shared.Text;

/** One line of an organization's history. Append-only: nothing here is ever changed, so there is no version. */
@Entity
@Table(name = "organization_event")
class OrganizationEvent {
    private static final int TEXT_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;
    private Instant at;
    @Column(name = "actor_account_id")
    private Long actorAccountId;
    @Column(name = "actor_name")
    private String actorName;
    @Enumerated(EnumType.STRING)
    private OrganizationEventKind kind;
    private String field;
    @Column(name = "before_text")
    private String before;
    @Column(name = "after_text")
    private String after;

    protected OrganizationEvent() {
    }

    OrganizationEvent(long organizationId, Who who, Instant at, OrganizationEventKind kind, String field, String before, String after) {
        this.organizationId = organizationId;
        this.at = at;
        this.actorAccountId = who.accountId();
        this.actorName = who.name();
        this.kind = kind;
        this.field = field;
        this.before = before == null ? null : Text.shorten(before, TEXT_MAX);
        this.after = after == null ? null : Text.shorten(after, TEXT_MAX);
    }
}
