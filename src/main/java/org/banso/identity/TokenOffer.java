package org.banso.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What a token offers the person who holds it, here and now.
 *
 * @param email null when nothing may be told
 * @param name  as given at registration or invitation, may be null
 * @param roles what accepting brings
 */
public record TokenOffer(Kind kind, String email, String name, List<Role> roles) implements Serializable {

    /** What the page shows. */
    public enum Kind {
        /** Name and password, then the account exists. */
        NEW_ACCOUNT,
        /** A new password for the account there is. */
        NEW_PASSWORD,
        /** The signed-in owner may accept. */
        ACCEPT,
        /** There is an account for this address: sign in with it and accept. */
        SIGN_IN_FIRST,
        ALREADY_REGISTERED,
        /** Somebody else is signed in on this browser. */
        OTHER_PERSON,
        USED,
        EXPIRED,
        UNKNOWN,
        /** Too many unknown tokens came from this network address. */
        THROTTLED
    }

    static TokenOffer refused(Kind kind) {
        return new TokenOffer(kind, null, null, List.of());
    }

    /** Whether a password is asked for. */
    public boolean asksForPassword() {
        return kind == Kind.NEW_ACCOUNT || kind == Kind.NEW_PASSWORD;
    }
}
