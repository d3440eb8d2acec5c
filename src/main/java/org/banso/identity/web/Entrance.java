package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.banso.identity.Admission;
import org.banso.platform.web.Device;

/** Begins sessions and gives them a new id whenever what they may do changes, so that an id known before is worth nothing. */
@RequestScoped
public class Entrance {
    @Inject
    private SecurityContext security;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Admission admission;
    @Inject
    private Device device;
    @Inject
    private Clock clock;

    /** @return false when the container's security refuses */
    boolean enter(String email, String password) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        var status = security.authenticate(request, response, AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(email == null ? "" : email, password == null ? "" : password)).newAuthentication(true));
        if (admission.admitted() == null || status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        request.changeSessionId();
        var admitted = admission.admitted();
        signedIn.begin(admitted.accountId(), admitted.epoch(), clock.instant());
        device.speaks(response, admitted.language());
        device.wears(response, admitted.theme());
        return true;
    }

    /** After one's own change of password or roles: this session goes on under a new id, all others end. */
    void goOn(int epoch) {
        ((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).changeSessionId();
        signedIn.renew(epoch);
    }
}
