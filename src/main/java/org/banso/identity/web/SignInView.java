package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.banso.identity.Admission;
import org.banso.platform.web.LocalAddress;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    private SecurityContext security;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Admission admission;
    @Inject
    private Clock clock;
    @Inject
    private Pages pages;

    private String email;
    private String password;
    private String next;
    private boolean expired;

    /** Signs in, gives the session a new id, and goes where the person wanted to go. */
    public void signIn() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email == null ? "" : email, password == null ? "" : password))
                .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new BusinessException("identity.signin.refused");
        }
        request.changeSessionId();
        signedIn.begin(admission.admitted().accountId(), admission.admitted().epoch(), clock.instant());
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
