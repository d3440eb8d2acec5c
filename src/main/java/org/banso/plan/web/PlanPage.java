package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.plan.PlanCase;
import org.banso.plan.PlanQueries;
import org.banso.plan.Plans;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Jst;

/** The plan of a case: the office's page with approval, versions and what was done; the desk's and the portal's with what is in force. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanQueries queries;
    @Inject
    private Plans plans;
    @Inject
    private Actor actor;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String no;
    private PlanCase plan;
    private String words;

    public void load() {
        plan = queries.of(no);
    }

    /** For supporter and applicant. */
    public void loadInForce() {
        plan = queries.inForce(no);
    }

    public void approve() {
        plans.approve(plan.open().seen());
        pages.done("plan.approved", here());
    }

    public void sendBack() {
        plans.sendBack(plan.open().seen(), words);
        pages.done("plan.sentBack", here());
    }

    public void mark(int place, boolean done) {
        plans.mark(plan.inForce().seen(), place, done);
        pages.done(done ? "plan.step.markedDone" : "plan.step.markedOpen", here());
    }

    private String here() {
        return "/office/cases/" + no + "/plan";
    }

    /** A manager who neither wrote nor proposed what waits. */
    public boolean isMayDecide() {
        return plan.open() != null && plan.open().waits() && !plan.open().mine() && actor.has(Right.APPROVE_PLANS);
    }

    /** A version is being written, or the next one may begin. */
    public boolean isMayWrite() {
        return actor.has(Right.WRITE_RECORDS) && plan.status().isOpen() && (plan.open() == null || plan.open().writable());
    }

    public LocalDate getToday() {
        return Jst.today(clock);
    }

    public boolean isAtDesk() {
        return visitor.getPath().contains("/desk/");
    }

    public PlanCase getPlan() {
        return plan;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
