package org.banso.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;
import org.banso.support.NextActions;
import org.banso.support.OfferCard;
import org.banso.support.OfferQueries;
import org.banso.support.RecordCard;
import org.banso.support.SignOffs;
import org.banso.support.SupportQueries;
import org.banso.support.SurveyQueries;

/** Support of one case, as part of the office's karte and of the supporter's view of the case; it finds the case by the address. */
@Named
@ViewScoped
public class SupportTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportQueries queries;
    @Inject
    private OfferQueries offers;
    @Inject
    private SurveyQueries surveys;
    @Inject
    private NextActions nextActions;
    @Inject
    private SignOffs signOffs;
    @Inject
    private CaseAddress address;
    @Inject
    private Actor actor;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String no;
    private SupportQueries.CaseSupport support;
    private List<RecordCard> planned = List.of();
    private List<RecordCard> past = List.of();
    private SurveyQueries.Answer survey;
    private OfferCard offer;

    /** The tab is built only when it is open; nothing is read before. */
    @PostConstruct
    void read() {
        no = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("no");
        support = queries.of(no);
        var coming = new ArrayList<>(support.cards().stream().filter(RecordCard::planned).toList());
        Collections.reverse(coming); // cards are read the newest first
        planned = List.copyOf(coming);
        offer = support.status().isOpen() ? offers.ofCase(no).orElse(null) : null;
        past = support.cards().stream().filter(card -> !card.planned()).toList();
        survey = support.status() == CaseStatus.CLOSED && actor.has(Right.VIEW_ALL_CASES) ? surveys.ofCase(support.caseId()).orElse(null) : null;
    }

    public void done(long actionId) {
        nextActions.done(actionId);
        pages.done("support.action.markedDone", address.of(no));
    }

    public void undo(long actionId) {
        nextActions.undo(actionId);
        pages.done("support.action.markedOpen", address.of(no));
    }

    /** The supporter stands by the record; said on his own page of the case. */
    public void sign(RecordCard card) {
        signOffs.sign(card.seen());
        pages.done("support.signed.done", address.of(no));
    }

    /** Whether the reader may write this record up, which one does from its day on, or correct it. */
    public boolean mayWrite(RecordCard card) {
        boolean open = card.planned() ? !card.performedOn().isAfter(Jst.today(clock)) : card.held();
        return open && (actor.has(Right.WRITE_RECORDS) || card.mine());
    }

    public boolean mayMark(RecordCard card) {
        return actor.has(Right.WRITE_RECORDS) || card.mine();
    }

    /** Below this stand the pages of records and meetings of the case. */
    public long getCaseId() {
        return support.caseId();
    }

    public String getNo() {
        return no;
    }

    public String getBase() {
        return address.base(no);
    }

    public boolean isAtDesk() {
        return address.atDesk();
    }

    public String getConfidentiality() {
        return support.confidentiality();
    }

    public boolean isOpen() {
        return support.status().isOpen();
    }

    public List<RecordCard> getPlanned() {
        return planned;
    }

    public List<RecordCard> getPast() {
        return past;
    }

    /** Times offered to the applicant, or what became of the last that were; null for none. */
    public OfferCard getOffer() {
        return offer;
    }

    public SurveyQueries.Answer getSurvey() {
        return survey;
    }
}
