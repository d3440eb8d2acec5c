package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.banso.matching.ConflictCheck;
import org.banso.matching.ConflictCheck.Outcome;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.Text;

/** The check without asking. What is typed never stands in an address: the name of a body would be read in logs. */
@Named("conflictCheck")
@ViewScoped
public class ConflictCheckView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SUPPORTER = "SUPPORTER";
    private static final String BODY = "BODY";

    @Inject
    private ConflictCheck check;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private List<Choice> supporters = List.of();
    private String caseNo;
    private String kind = SUPPORTER;
    private String supporter;
    private String organization;
    private String number;
    private Outcome outcome;

    public void load() {
        supporters = check.supporters();
    }

    public void run() {
        outcome = null;
        pages.saving(this::look, this::load);
    }

    private void look() {
        String no = check.caseNo(caseNo);
        if (BODY.equals(kind)) {
            outcome = check.body(no, organization, number);
        } else if (Text.isBlank(supporter)) {
            throw BusinessException.at("supporter", "matching.check.supporterMissing");
        } else {
            outcome = check.supporter(no, supporter);
        }
    }

    public boolean isOfBody() {
        return BODY.equals(kind);
    }

    public List<Choice> getKinds() {
        return Stream.of(SUPPORTER, BODY).map(one -> new Choice(one, label.word("matching.check.kind." + one))).toList();
    }

    public List<Choice> getSupporters() {
        return supporters;
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String caseNo) {
        this.caseNo = caseNo;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSupporter() {
        return supporter;
    }

    public void setSupporter(String supporter) {
        this.supporter = supporter;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
