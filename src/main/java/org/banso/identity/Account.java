package org.banso.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.banso.platform.Who;

/**
 * A person who can sign in, known by one mail address. Never deleted, only disabled, because histories name it.
 * {@code epoch} counts up whenever every session of the account must end.
 */
@Entity
@Table(name = "account")
class Account {
    static final int NAME_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(nullable = false)
    private String email;
    @Column(name = "display_name", nullable = false, length = NAME_MAX)
    private String displayName;
    @Column(name = "password_hash")
    private String passwordHash;
    private String locale = "ja";
    private String theme = "auto";
    @Column(name = "failed_attempts")
    private int failedAttempts;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    @Column(name = "verified_at")
    private Instant verifiedAt;
    @Column(name = "disabled_at")
    private Instant disabledAt;
    private int epoch;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {
    }

    Account(String email, String displayName, Locale language, Set<Role> roles, Instant now) {
        this.email = email;
        this.displayName = displayName;
        this.locale = language.getLanguage();
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = now;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    int epoch() {
        return epoch;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    String theme() {
        return theme;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    Instant disabledAt() {
        return disabledAt;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Verified, enabled and with a password: may try to sign in. */
    boolean canSignIn() {
        return verifiedAt != null && disabledAt == null && passwordHash != null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @return true when this failure locked the account */
    boolean failed(Instant now, int lockAfter, Duration lockFor) {
        failedAttempts++;
        if (failedAttempts < lockAfter) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(lockFor);
        return true;
    }

    void signedIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    /** A new password ends every session and every lock. */
    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        failedAttempts = 0;
        lockedUntil = null;
        if (verifiedAt == null) {
            verifiedAt = now;
        }
        epoch++;
    }

    void changeRoles(Set<Role> wanted) {
        if (!roles.equals(wanted)) {
            roles.clear();
            roles.addAll(wanted);
            epoch++;
        }
    }

    /** The owner need not wait for the lock to run out. */
    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Everybody signed in with this account must sign in again. */
    void endSessions() {
        epoch++;
    }

    void rename(String name) {
        displayName = name;
    }

    void disable(Instant now) {
        disabledAt = now;
        epoch++;
    }

    void enable() {
        disabledAt = null;
    }

    /** The person is forgotten: nobody signs in with what is left, and it names nobody. */
    void erase(String mask, Instant now) {
        email = "erased-" + id + "@erased.invalid";
        displayName = mask;
        passwordHash = null;
        disable(now);
    }

    void speak(Locale language) {
        locale = language.getLanguage();
    }

    /** @param wanted auto, light or dark */
    void dress(String wanted) {
        theme = wanted;
    }

    Who who() {
        return new Who(id, displayName, email, Role.rightsOf(roles), language());
    }
}
