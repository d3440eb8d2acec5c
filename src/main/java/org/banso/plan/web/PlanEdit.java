package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.plan.PlanCase;
import org.banso.plan.PlanForm;
import org.banso.plan.PlanQueries;
import org.banso.plan.PlanSeen;
import org.banso.plan.PlanVersion;
import org.banso.plan.Plans;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** Writing a version of a support plan. */
@Named
@ViewScoped
public class PlanEdit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanQueries queries;
    @Inject
    private Plans plans;
    @Inject
    private Pages pages;

    private String no;
    private PlanCase plan;
    private PlanForm form;
    private List<Choice> helpers = List.of();

    public void load() {
        plan = queries.of(no);
        if (plan.open() != null && !plan.open().writable()) {
            pages.go(getBack()); // it waits for a manager; there it can be read
            return;
        }
        form = queries.draft(plan);
        helpers = queries.helpers(plan);
    }

    public void save() {
        done(() -> plans.write(plan.caseId(), seen(), form), "plan.saved");
    }

    public void propose() {
        done(() -> plans.propose(plan.caseId(), seen(), form), "plan.proposed");
    }

    /** When somebody else was faster, his version is read anew and what was typed stays in the form. */
    private void done(Runnable act, String words) {
        if (pages.saving(act, () -> plan = queries.of(no))) {
            pages.forget(getKept());
            pages.done(words, getBack());
        }
    }

    private PlanSeen seen() {
        PlanVersion open = plan.open();
        return open == null ? null : open.seen();
    }

    /** Under this the browser keeps what is typed here until it is saved. */
    public String getKept() {
        return "plan/" + no;
    }

    /** The version before was in force, so the change needs a reason. */
    public boolean isChange() {
        return plan.inForce() != null;
    }

    public String getBack() {
        return "/office/cases/" + no + "/plan";
    }

    public PlanCase getPlan() {
        return plan;
    }

    public PlanForm getForm() {
        return form;
    }

    public List<Choice> getHelpers() {
        return helpers;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
