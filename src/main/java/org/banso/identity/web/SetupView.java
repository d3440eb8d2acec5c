package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.identity.FirstAdministrator;
import org.banso.identity.OwnAccount;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.NotFound;

/** The page of the very first start; it is not there once anybody has an account. */
@Named
@RequestScoped
public class SetupView {
    @Inject
    private FirstAdministrator first;
    @Inject
    private Entrance entrance;
    @Inject
    private Pages pages;
    @Inject
    private Visitor visitor;

    private String code;
    private String email;
    private String name;
    private String password;
    public void load() {
        if (!first.isOpen()) {
            throw new NotFound();
        }
    }

    public void create() {
        load();
        first.create(code, email, name, password, visitor.getLocale());
        pages.go(entrance.enter(email, password) ? "/start" : "/signin");
    }

    public int getNameMax() {
        return OwnAccount.NAME_MAX;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
