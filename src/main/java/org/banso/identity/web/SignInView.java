package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.identity.SigningIn;
import org.banso.platform.web.LocalAddress;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private SigningIn signingIn;
    @Inject
    private Entrance entrance;
    @Inject
    private Pages pages;

    private String email;
    private String password;
    private String next;
    private boolean expired;

    /** Signs in, gives the session a new id, and goes where the person wanted to go. */
    public void signIn() {
        signingIn.mayTry();
        if (!entrance.enter(email, password)) {
            throw new BusinessException("identity.signin.refused");
        }
        pages.go(LocalAddress.of(next, "/start"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
