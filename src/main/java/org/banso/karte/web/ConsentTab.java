package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.consultation.web.CaseView;
import org.banso.karte.ConsentLine;
import org.banso.karte.ConsentQueries;
import org.banso.karte.ConsentQueries.Given;
import org.banso.karte.Consents;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;

/** 同意 in the tab 相談情報: what the applicant lets other agencies know. */
@Named
@ViewScoped
public class ConsentTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentQueries queries;
    @Inject
    private Consents consents;
    @Inject
    private CaseView caseView;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private Given given;
    private boolean adding;
    private ConsentLine withdrawing;
    private String agency;
    private String scope;
    private LocalDate on;
    private String why;

    @PostConstruct
    void read() {
        given = queries.ofCase(caseView.getKarte().id());
        adding = false;
        withdrawing = null;
        why = null;
    }

    public void add() {
        adding = true;
        agency = null;
        scope = null;
        on = Jst.today(clock);
    }

    public void withdraw(ConsentLine line) {
        withdrawing = line;
    }

    public void dismiss() {
        adding = false;
        withdrawing = null;
    }

    public void save() {
        if (adding) {
            consents.give(caseView.getKarte().id(), agency, scope, on, why);
            pages.say("karte.consent.given");
        } else if (withdrawing != null) {
            consents.withdraw(caseView.getKarte().id(), withdrawing.id(), why);
            pages.say("karte.consent.withdrawn");
        }
        read();
        caseView.refresh();
    }

    public Given getGiven() {
        return given;
    }

    public boolean isAdding() {
        return adding;
    }

    public ConsentLine getWithdrawing() {
        return withdrawing;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
