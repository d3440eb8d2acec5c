package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.banso.identity.OwnAccount;
import org.banso.identity.Registration;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;

/** Registration of an applicant, and the forgotten password: both end with "look into your mailbox", whoever asks. */
@Named
@RequestScoped
public class RegistrationView {
    @Inject
    private Registration registration;
    @Inject
    private Pages pages;
    @Inject
    private Visitor visitor;

    private String email;
    private String name;
    private String language;
    private boolean sent;
    public void register() {
        registration.register(email, name, chosen());
        pages.go("/register?sent=true" + inLanguage());
    }

    public void forgot() {
        registration.forgot(email, visitor.getLocale());
        pages.go("/forgot?sent=true" + inLanguage());
    }

    private Locale chosen() {
        return language == null ? visitor.getLocale() : "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** Visitors without an account keep the language in the address. */
    private String inLanguage() {
        return "&lang=" + visitor.getLocale().getLanguage();
    }

    public int getNameMax() {
        return OwnAccount.NAME_MAX;
    }

    /** As the page is shown, until another is chosen. */
    public String getLanguage() {
        return language == null ? visitor.getLocale().getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
