package org.banso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The key with which a calendar program reads the meetings of an account, as its fingerprint; ends when it is renewed or taken back. */
@Entity
@Table(name = "calendar_key")
class CalendarKey {
    @Id
    @Column(name = "account_id")
    private long accountId;
    @Version
    private long version;
    @Column(name = "key_hash")
    private String hash;
    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarKey() {
    }

    CalendarKey(long accountId) {
        this.accountId = accountId;
    }

    void renew(String newHash, Instant now) {
        hash = newHash;
        madeAt = now;
    }

    long accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
