package org.banso.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.identity.OwnAccount;
import org.banso.identity.TokenOffer;
import org.banso.identity.TokenUse;
import org.banso.platform.web.Pages;

/** The page behind every link in a letter: it says what the link is good for, or why it is not and what to do. */
@Named
@ViewScoped
public class TokenView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TokenUse tokens;
    @Inject
    private Entrance entrance;
    @Inject
    private Pages pages;

    private String token;
    private TokenOffer offer;
    private String name;
    private transient String password;
    /** The key stands in the address, so nothing on the way may keep the page. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        offer = tokens.look(token);
        name = offer.name();
    }

    /** A new account is signed in at once; after a reset one signs in with the new password. */
    public void complete() {
        var completed = tokens.complete(token, name, password);
        if (completed.fresh() && entrance.enter(completed.email(), password)) {
            pages.go("/start");
        } else {
            pages.done("identity.token.reset.done", "/signin");
        }
    }

    public void accept() {
        entrance.goOn(tokens.accept(token));
        pages.done("identity.token.accepted", "/start");
    }

    public TokenOffer getOffer() {
        return offer;
    }

    public int getNameMax() {
        return OwnAccount.NAME_MAX;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
