package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.identity.PasswordRules;
import org.banso.platform.web.Label;

/** The rule for passwords in words, with the very numbers the rule holds. */
@Named
@RequestScoped
public class PasswordHint {
    @Inject
    private Label label;

    public String getText() {
        return label.msg("identity.password.hint", PasswordRules.MIN, PasswordRules.MAX);
    }
}
