package org.banso.platform;

import jakarta.enterprise.context.RequestScoped;

/**
 * Who acts in this request. The sign-in filter, a timer or a test says so once by {@link #enter}; everything that needs
 * to know asks here. Nobody until told otherwise: default deny.
 */
@RequestScoped
public class Actor {
    private Who who = Who.NOBODY;

    public void enter(Who person) {
        this.who = person;
    }

    public Who who() {
        return who;
    }

    public boolean has(Right right) {
        return who.rights().contains(right);
    }

    /** The account that acts. Only for code behind a right that needs one. */
    public long accountId() {
        return who.accountId();
    }

    public boolean signedIn() {
        return who.signedIn();
    }
}
