package org.banso.consultation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.Undelivered;
import org.banso.consultation.UndeliveredQueries;
import org.banso.platform.OutboxDesk;
import org.banso.platform.web.Pages;

/** What did not arrive, at the head of a karte. */
@Named("undelivered")
@ViewScoped
public class UndeliveredView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UndeliveredQueries queries;
    @Inject
    private OutboxDesk desk;
    @Inject
    private CaseView caseView;
    @Inject
    private Pages pages;

    private List<Undelivered> letters;

    @PostConstruct
    void read() {
        letters = queries.ofCase(caseView.getKarte().id());
    }

    public void retry(Undelivered letter) {
        desk.retry(caseView.getKarte().id(), letter.id());
        pages.done("office.undelivered.retried", caseView.getAddress(), letter.recipient());
    }

    public void settle(Undelivered letter) {
        desk.settle(caseView.getKarte().id(), letter.id());
        pages.done("office.undelivered.settled", caseView.getAddress());
    }

    public List<Undelivered> getLetters() {
        return letters;
    }
}
