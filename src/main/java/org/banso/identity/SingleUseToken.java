package org.banso.identity;

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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key handed out once by letter. Only the SHA-256 of the key is kept. It ends when used, revoked or too old, whichever comes
 * first, and belongs to one mail address: an account that has changed its address since is not opened by it.
 */
@Entity
@Table(name = "single_use_token")
class SingleUseToken {
    static final int PAYLOAD_MAX = 500;

    /** Whether the key still opens anything. */
    enum State { OPEN, USED, REVOKED, EXPIRED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "token_hash", nullable = false, updatable = false)
    private String hash;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TokenPurpose purpose;
    @Column(name = "account_id", updatable = false)
    private Long accountId;
    @Column(nullable = false, updatable = false)
    private String email;
    @Column(name = "display_name", updatable = false, length = Account.NAME_MAX)
    private String displayName;
    @Column(updatable = false)
    private String locale;
    @Column(updatable = false)
    private String roles;
    @Column(updatable = false, length = PAYLOAD_MAX)
    private String payload;
    @Column(name = "issued_by", updatable = false)
    private Long issuedBy;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected SingleUseToken() {
    }

    SingleUseToken(String hash, TokenOrder order, Instant now) {
        this.hash = hash;
        this.purpose = order.purpose();
        this.accountId = order.accountId();
        this.email = order.email();
        this.displayName = order.name();
        this.locale = order.language().getLanguage();
        this.roles = order.roles().isEmpty() ? null : order.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.payload = order.payload();
        this.issuedBy = order.issuedBy();
        this.createdAt = now;
        this.expiresAt = now.plus(order.purpose().life());
    }

    State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        } else if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** Turns the key once. The caller holds the row's lock and has asked {@link #state}. */
    void use(Instant now) {
        if (state(now) != State.OPEN) {
            throw new IllegalStateException("Token " + id + " is " + state(now));
        }
        usedAt = now;
    }

    void revoke(Instant now) {
        if (state(now) == State.OPEN) {
            revokedAt = now;
        }
    }

    /** The same order again, for a letter that went astray. */
    TokenOrder again(Long by) {
        return new TokenOrder(purpose, accountId, email, displayName, language(), roles(), payload, by);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    TokenPurpose purpose() {
        return purpose;
    }

    Long accountId() {
        return accountId;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    Set<Role> roles() {
        return roles == null ? EnumSet.noneOf(Role.class)
            : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    String payload() {
        return payload;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
