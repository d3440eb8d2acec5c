package org.banso.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;

/** Sends everybody to the page that says what waits for them. */
@Named
@RequestScoped
public class StartView {
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;

    public void open() {
        pages.go(firstPage());
    }

    private String firstPage() {
        if (actor.has(Right.TRIAGE_CASES)) {
            return "/office";
        } else if (actor.has(Right.ANSWER_REQUESTS)) {
            return "/desk";
        } else if (actor.has(Right.VIEW_OWN_CASES)) {
            return "/portal";
        } else if (actor.has(Right.JUDGE_CONFLICTS)) {
            return "/coi";
        } else if (actor.has(Right.VIEW_FEES)) {
            return "/accounting";
        } else if (actor.has(Right.VIEW_REPORTS)) {
            return "/office/reports/yearly";
        } else if (actor.has(Right.MANAGE_ACCOUNTS)) {
            return "/admin/accounts";
        }
        return actor.has(Right.VIEW_AUDIT) ? "/admin/audit" : "/account";
    }
}
