package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseWord;
import org.banso.consultation.web.CaseView;
import org.banso.karte.DisclosureWarning;

/** What the tab 相談情報 shows beside what was filed. Built when the tab is open, and read then. */
@Named
@ViewScoped
public class MatterTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private CaseView caseView;
    @Inject
    private DisclosureWarning warnings;

    private List<CaseWord> messages = List.of();

    @PostConstruct
    void read() {
        messages = cases.messages(caseView.getKarte().id());
    }

    /** A publication planned before anything is filed (domain.md 4.1). */
    public boolean isDisclosureTooSoon() {
        return warnings.of(caseView.getKarte());
    }

    public List<CaseWord> getMessages() {
        return messages;
    }
}
