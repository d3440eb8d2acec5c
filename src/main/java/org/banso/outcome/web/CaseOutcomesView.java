package org.banso.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.banso.outcome.OutcomeForm;
import org.banso.outcome.OutcomeQueries;
import org.banso.outcome.OutcomeQueries.OfCase;
import org.banso.outcome.OutcomeQueries.Reported;
import org.banso.outcome.OutcomeRow;
import org.banso.outcome.OutcomeSeen;
import org.banso.outcome.Outcomes;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** Outcomes of a case and its organization: looked at, written, checked, told apart; and the list of those that wait. */
@Named
@ViewScoped
public class CaseOutcomesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutcomeQueries queries;
    @Inject
    private Outcomes outcomes;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private String no;
    private Long edit;
    private OfCase shown;
    private OutcomeRow edited;
    private OutcomeForm form = new OutcomeForm();
    private int page = 1;
    private Page<Reported> reported = Page.empty();

    public void load() {
        shown = queries.ofCase(no);
        if (edit != null) {
            edited = shown.rows().stream().filter(row -> row.id() == edit && row.isOpen()).findFirst().orElseThrow(NotFound::new);
            form = queries.form(edited.id());
        }
    }

    public void loadReported() {
        reported = queries.reported(page);
    }

    public void save() {
        if (edited == null) {
            outcomes.record(no, form, formKey);
            pages.done("outcome.recorded", here());
        } else if (pages.saving(() -> outcomes.check(edited.seen(), form), this::load)) {
            pages.done("outcome.checked", here());
        }
    }

    public void refuse(OutcomeSeen seen) {
        if (pages.saving(() -> outcomes.refuse(seen), this::load)) {
            pages.done("outcome.refused", here());
        }
    }

    public void same(OutcomeSeen seen, long other) {
        if (pages.saving(() -> outcomes.same(seen, other), this::load)) {
            pages.done("outcome.joined", here());
        }
    }

    public void alsoOf(OutcomeSeen seen) {
        if (pages.saving(() -> outcomes.alsoOf(seen, no), this::load)) {
            pages.done("outcome.linked", here());
        }
    }

    private String here() {
        return "/office/cases/" + no + "/outcomes";
    }

    public OfCase getShown() {
        return shown;
    }

    /** The outcome that is being checked or corrected; null while a new one is written. */
    public OutcomeRow getEdited() {
        return edited;
    }

    public OutcomeForm getForm() {
        return form;
    }

    public Page<Reported> getReported() {
        return reported;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
