package org.banso.identity;

import jakarta.enterprise.context.RequestScoped;

/** Whom the identity store has just let in, handed to the sign-in page of the same request. */
@RequestScoped
public class Admission {
    private SigningIn.Admitted admitted;

    void grant(SigningIn.Admitted account) {
        this.admitted = account;
    }

    /** Null until the store has said yes. */
    public SigningIn.Admitted admitted() {
        return admitted;
    }
}
