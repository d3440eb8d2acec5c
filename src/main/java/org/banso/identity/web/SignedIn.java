package org.banso.identity.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Who signed in on this session and since when; nothing else lives in the session scope. */
@SessionScoped
public class SignedIn implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long accountId;
    private int epoch;
    private Instant since;
    private Instant lastSeen;

    void begin(long account, int accountEpoch, Instant now) {
        this.accountId = account;
        this.epoch = accountEpoch;
        this.since = now;
        this.lastSeen = now;
    }

    /** After one's own change of password: this session goes on, all others end. */
    void renew(int accountEpoch) {
        this.epoch = accountEpoch;
    }

    Long accountId() {
        return accountId;
    }

    int epoch() {
        return epoch;
    }

    /** Too long idle, or too long altogether. */
    boolean isOver(Instant now, Duration idle, Duration most) {
        return now.isAfter(lastSeen.plus(idle)) || now.isAfter(since.plus(most));
    }

    void seen(Instant now) {
        this.lastSeen = now;
    }
}
