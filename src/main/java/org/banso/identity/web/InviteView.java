package org.banso.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banso.identity.InvitationQueries;
import org.banso.identity.InvitationQueries.InvitationRow;
import org.banso.identity.Invitations;
import org.banso.identity.OwnAccount;
import org.banso.identity.Role;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** Staff invite supporters and staff; below, the invitations nobody has accepted yet. */
@Named
@ViewScoped
public class InviteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;
    @Inject
    private InvitationQueries queries;
    @Inject
    private Pages pages;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private List<Role> rolesToGive = new ArrayList<>();
    private Page<InvitationRow> open;
    private Instant now;
    private int page = 1;
    private String email;
    private String name;
    private String language;
    private List<String> roles = new ArrayList<>();
    public void load() {
        rolesToGive = new ArrayList<>(invitations.rolesToGive());
        language = visitor.getLocale().getLanguage();
        open = queries.open(page);
        now = clock.instant();
    }

    public void invite() {
        invitations.invite(email, name, roles.stream().map(Role::valueOf).collect(Collectors.toSet()), Locale.forLanguageTag(language));
        pages.done("identity.invite.done", "/office/invite", email);
    }

    public void resend(InvitationRow row) {
        invitations.resend(row.id());
        pages.done("identity.invite.resent", "/office/invite", row.email());
    }

    public void revoke(InvitationRow row) {
        invitations.revoke(row.id());
        pages.done("identity.invite.revoked", "/office/invite", row.email());
    }

    public List<Choice> getRoleChoices() {
        return rolesToGive.stream().map(role -> new Choice(role.name(), label.of(role))).toList();
    }

    public boolean mayChange(InvitationRow row) {
        return rolesToGive.containsAll(row.roles());
    }

    public boolean isExpired(InvitationRow row) {
        return !now.isBefore(row.expiresAt());
    }

    public Page<InvitationRow> getOpen() {
        return open;
    }

    public int getNameMax() {
        return OwnAccount.NAME_MAX;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
