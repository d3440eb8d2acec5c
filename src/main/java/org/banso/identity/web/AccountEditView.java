package org.banso.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.identity.AccountAdmin;
import org.banso.identity.AccountQueries;
import org.banso.identity.AccountQueries.AccountRow;
import org.banso.identity.Role;
import org.banso.platform.Actor;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** One account: its roles, its state, its sessions. */
@Named
@ViewScoped
public class AccountEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdmin admin;
    @Inject
    private AccountQueries queries;
    @Inject
    private Entrance entrance;
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;
    @Inject
    private Label label;

    private long id;
    private AccountRow account;
    private List<String> roles = new ArrayList<>();
    public void load() {
        account = queries.one(id);
        roles = new ArrayList<>(account.roles().stream().map(Role::name).toList());
    }

    public void saveRoles() {
        int epoch = admin.changeRoles(id, account.version(), roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
        if (isMyself()) {
            entrance.goOn(epoch);
        }
        done("identity.admin.rolesSaved");
    }

    public void disable() {
        admin.disable(id, account.version());
        done("identity.admin.disabled");
    }

    public void enable() {
        admin.enable(id, account.version());
        done("identity.admin.enabled");
    }

    public void unlock() {
        admin.unlock(id, account.version());
        done("identity.admin.unlocked");
    }

    public void endSessions() {
        admin.endSessions(id, account.version());
        done("identity.admin.sessionsEnded");
    }

    /** An administrator who gives up the role finds himself on the own first page. */
    private void done(String key) {
        boolean stays = !isMyself() || roles.contains(Role.SYS_ADMIN.name());
        pages.done(key, stays ? "/admin/accounts/" + id : "/start", account.name());
    }

    public boolean isMyself() {
        return actor.accountId() == id;
    }

    public List<Choice> getRoleChoices() {
        return label.enumChoices(Role.values());
    }

    public AccountRow getAccount() {
        return account;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
