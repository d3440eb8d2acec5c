package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.matching.SupporterDesk;
import org.banso.matching.SupporterDesk.RequestBrief;
import org.banso.matching.Verdict;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;
import org.banso.supporter.ConflictReason;

/** A request to a supporter: the masked brief, the declaration, yes or no. */
@Named("requestView")
@ViewScoped
public class RequestView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private SupporterDesk desk;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String id;
    private RequestBrief brief;
    private Verdict verdict;
    private List<String> declared = new ArrayList<>();
    private boolean none;
    private String statement;
    private String declineReason;
    private String declineNote;

    public void load() {
        if (id == null || !id.matches(NUMBER)) {
            throw new NotFound();
        }
        brief = desk.request(Long.parseLong(id));
    }

    public void accept() {
        if (pages.saving(() -> verdict = desk.accept(brief.id(), brief.version(), reasons(), none, statement), this::load)) {
            accepted();
        }
    }

    private void accepted() {
        if (verdict == Verdict.OPEN) {
            pages.done("matching.done.opened", "/desk/cases/" + desk.request(brief.id()).caseNo());
        } else {
            pages.done(verdict == Verdict.REVIEW ? "matching.done.review" : "matching.done.notThisTime", "/desk");
        }
    }

    public void decline() {
        if (pages.saving(() -> desk.decline(brief.id(), brief.version(), declineReason, declineNote), this::load)) {
            pages.done("matching.done.declined", "/desk");
        }
    }

    /** A relation noticed while at work. */
    public void report() {
        if (pages.saving(() -> verdict = desk.report(brief.id(), brief.version(), reasons(), statement), this::load)) {
            pages.done(verdict == Verdict.REVIEW ? "matching.done.reported" : "matching.done.reportedClosed", "/desk");
        }
    }

    private Set<ConflictReason> reasons() {
        var chosen = EnumSet.noneOf(ConflictReason.class);
        declared.forEach(name -> chosen.add(ConflictReason.valueOf(name)));
        return chosen;
    }

    /** What can tie somebody, in plain words. */
    public List<Choice> getChecklist() {
        return ConflictReason.DECLARABLE.stream().map(reason -> new Choice(reason.name(), label.code("excludeReason", reason.name()))).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RequestBrief getBrief() {
        return brief;
    }

    public List<String> getDeclared() {
        return declared;
    }

    public void setDeclared(List<String> declared) {
        this.declared = declared;
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean none) {
        this.none = none;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getDeclineNote() {
        return declineNote;
    }

    public void setDeclineNote(String declineNote) {
        this.declineNote = declineNote;
    }
}
