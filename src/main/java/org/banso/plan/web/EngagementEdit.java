package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.banso.plan.EngagementForm;
import org.banso.plan.EngagementQueries;
import org.banso.plan.EngagementView;
import org.banso.plan.Engagements;
import org.banso.plan.PlanCase;
import org.banso.plan.PlanQueries;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** Proposing a hands-on engagement, or changing what is proposed. */
@Named
@ViewScoped
public class EngagementEdit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EngagementQueries queries;
    @Inject
    private PlanQueries plans;
    @Inject
    private Engagements engagements;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private Long id;
    private PlanCase about;
    private EngagementView engagement;
    private EngagementForm form;
    private List<Choice> helpers = List.of();

    public void load() {
        about = plans.of(no);
        helpers = plans.helpers(about);
        if (id == null) {
            form = new EngagementForm();
            return;
        }
        engagement = queries.of(no, id);
        if (!engagement.proposed()) {
            throw new NotFound();
        }
        form = engagement.content();
    }

    public void save() {
        if (id == null) {
            id = engagements.propose(about.caseId(), form, formKey);
        } else {
            engagements.change(engagement.seen(), form);
        }
        pages.forget(getKept());
        pages.done("plan.hands.proposed", "/office/cases/" + no + "/engagements/" + id);
    }

    /** Under this the browser keeps what is typed here until it is saved. */
    public String getKept() {
        return "engagement/" + no + "/" + (engagement == null ? "new" : engagement.seen().id());
    }

    public PlanCase getAbout() {
        return about;
    }

    public EngagementView getEngagement() {
        return engagement;
    }

    public EngagementForm getForm() {
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
