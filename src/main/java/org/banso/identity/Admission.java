package org.banso.identity;

import jakarta.enterprise.context.RequestScoped;

/** Whom the identity store has just let in, handed to the sign-in page of the same request. */
@RequestScoped
public class Admission {
    private SigningIn.Admitted admitted;
    private RuntimeException trouble;

    void grant(SigningIn.Admitted account) {
        this.admitted = account;
    }

    /** The store could neither say yes nor no. */
    void fail(RuntimeException why) {
        this.trouble = why;
    }

    /** Null until the store has said yes. Trouble of the store comes out here, because the container would turn it into a bare failure. */
    public SigningIn.Admitted admitted() {
        if (trouble != null) {
            throw trouble;
        }
        return admitted;
    }
}
