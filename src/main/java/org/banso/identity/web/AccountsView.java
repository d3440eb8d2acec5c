package org.banso.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.banso.identity.AccountQueries;
import org.banso.identity.AccountQueries.AccountRow;
import org.banso.identity.Role;
import org.banso.shared.Page;

/** The list of accounts; search, role and page stand in the address. */
@Named
@ViewScoped
public class AccountsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountQueries queries;

    private Page<AccountRow> accounts;
    private String q;
    private String role;
    private int page = 1;
    public void load() {
        accounts = queries.page(q, Arrays.stream(Role.values()).filter(known -> known.name().equals(role)).findFirst().orElse(null), page);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Page<AccountRow> getAccounts() {
        return accounts;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
