package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Jakarta Security's view of our accounts: form sign-in against {@link SigningIn}. */
@CustomFormAuthenticationMechanismDefinition(loginToContinue = @LoginToContinue(loginPage = "/signin", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @Inject
    private SigningIn signingIn;
    @Inject
    private Admission admission;

    /** Called by the container for the form's credential. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        try {
            var admitted = signingIn.check(credential.getCaller(), credential.getPasswordAsString());
            admitted.ifPresent(admission::grant);
            return admitted.map(account -> new CredentialValidationResult(account.email(), Set.of())).orElse(CredentialValidationResult.INVALID_RESULT);
        } catch (RuntimeException trouble) {
            admission.fail(trouble);
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
    }
}
