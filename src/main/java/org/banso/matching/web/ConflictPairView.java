package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banso.matching.ConflictCheck;
import org.banso.matching.ConflictCheck.Outcome;
import org.banso.matching.DismissalScope;
import org.banso.matching.Dismissals;
import org.banso.matching.Finding;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;

/** One supporter and one case: what the rules find between them, and what was called a false hit or shall be. */
@Named("conflictPair")
@ViewScoped
public class ConflictPairView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictCheck check;
    @Inject
    private Dismissals dismissals;
    @Inject
    private MatchingWords words;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String no;
    private String code;
    private Outcome outcome;
    private LocalDate latest;
    private String which;
    private String scope = DismissalScope.CASE.name();
    private String reason;
    private String why;
    private LocalDate until;

    public void load() {
        outcome = check.supporter(no, code);
        latest = dismissals.latest();
        if (getDismissible().size() == 1) {
            which = "0";
        }
    }

    public void propose() {
        if (pages.saving(this::send, this::load)) {
            pages.done("matching.done.proposed", "/coi/cases/" + no + "/" + code, outcome.subject());
        }
    }

    private void send() {
        if (which == null || which.isBlank()) {
            throw BusinessException.at("which", "matching.dismissal.whichMissing");
        }
        dismissals.propose(no, code, getDismissible().get(Integer.parseInt(which)), DismissalScope.valueOf(scope), reason, why, until);
    }

    /** What may be called a false hit at all. */
    public List<Finding> getDismissible() {
        return outcome.findings().stream().filter(Finding::mayBeDismissed).toList();
    }

    /** Whether the reviewer can propose anything here. */
    public boolean isProposable() {
        return !outcome.himself() && !getDismissible().isEmpty();
    }

    public List<Choice> getChoices() {
        var choices = new ArrayList<Choice>();
        for (Finding found : getDismissible()) {
            choices.add(new Choice(Integer.toString(choices.size()), words.finding(found)));
        }
        return choices;
    }

    public List<Choice> getScopes() {
        return Stream.of(DismissalScope.values()).map(one -> new Choice(one.name(), label.of(one))).toList();
    }

    public List<Choice> getReasons() {
        return label.choices("dismissalReason");
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getLatest() {
        return latest;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
