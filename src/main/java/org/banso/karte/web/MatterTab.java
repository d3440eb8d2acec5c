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

/** What the tab 相談情報 shows beside what was filed. Built when the tab is open, and read then. */
@Named
@ViewScoped
public class MatterTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private CaseView caseView;

    private List<CaseWord> messages = List.of();

    @PostConstruct
    void read() {
        messages = cases.messages(caseView.getKarte().id());
    }

    public List<CaseWord> getMessages() {
        return messages;
    }
}
