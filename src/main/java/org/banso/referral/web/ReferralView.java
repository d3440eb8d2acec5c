package org.banso.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseQueries;
import org.banso.platform.guest.GuestLinkQueries;
import org.banso.platform.guest.GuestLinkRow;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.referral.AgencyQueries;
import org.banso.referral.AgencyRow;
import org.banso.referral.ReferralCard;
import org.banso.referral.ReferralForm;
import org.banso.referral.ReferralQueries;
import org.banso.referral.Referrals;
import org.banso.shared.Jst;

/** One referral of the office: which agency, what the agency will read, consent, sending, and what came of it. */
@Named
@ViewScoped
public class ReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralQueries queries;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private GuestLinkQueries links;
    @Inject
    private CaseQueries cases;
    @Inject
    private Referrals referrals;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String no;
    private Long id;
    private String agency;
    private String title;
    private ReferralCard card;
    private ReferralForm form;
    private List<AgencyRow> choices = List.of();
    private List<GuestLinkRow> keys = List.of();
    private boolean consented;
    private LocalDate consentOn;
    private String consentWhy;
    private String words;
    private boolean ending;

    /** Also after somebody else was faster: what was typed stays. */
    public void load() {
        if (id == null) {
            title = cases.view(no).matter().getTitle();
            choices = agencies.all().stream().filter(AgencyRow::offered).toList();
            form = agency == null ? null : new ReferralForm(agencies.card(agency).questions(), null, Map.of());
        } else {
            card = queries.card(no, id, visitor.getLocale());
            agency = card.agency();
            title = card.title();
            form = !card.isDraft() ? null : form == null ? queries.form(no, id) : form;
            keys = card.sentAt() == null ? List.of() : links.to(GuestPurpose.REFERRAL, id);
            consented = card.consentId() == null && queries.isConsented(card.about().id(), agency);
            consentOn = consentOn == null ? Jst.today(clock) : consentOn;
            ending = ending && card.isCaseClosable();
        }
    }

    public void save() {
        if (id == null) {
            pages.done("referral.drafted", at(referrals.draft(cases.view(no).id(), agency, form)));
        } else {
            step(() -> referrals.rewrite(card.seen(), form), "referral.rewritten");
        }
    }

    public void ask() {
        step(() -> referrals.ask(card.seen()), "referral.asked");
    }

    public void recordConsent() {
        step(() -> referrals.recordConsent(card.seen(), consentOn, consentWhy), "referral.consentRecorded");
    }

    public void rely() {
        step(() -> referrals.relyOnConsent(card.seen()), "referral.consentRecorded");
    }

    public void send() {
        step(() -> referrals.send(card.seen()), "referral.sent");
    }

    public void sendAgain() {
        step(() -> referrals.sendAgain(card.seen()), "referral.sentAgain");
    }

    public void settle() {
        if (ending) {
            step(() -> referrals.settleAndClose(card.seen(), card.about(), words), "referral.settledAndClosed");
        } else {
            step(() -> referrals.settle(card.seen(), words), "referral.settled");
        }
    }

    public void giveUp() {
        step(() -> referrals.giveUp(card.seen(), words), "referral.givenUp");
    }

    private void step(Runnable step, String key) {
        if (pages.saving(step, this::load)) {
            pages.done(key, at(id));
        }
    }

    private String at(long referral) {
        return "/office/cases/" + no + "/referrals/" + referral;
    }

    /** Whether this key still opens. */
    public boolean opens(GuestLinkRow key) {
        return key.opensAt(clock.instant());
    }

    public boolean isNew() {
        return id == null;
    }

    public ReferralCard getCard() {
        return card;
    }

    public ReferralForm getForm() {
        return form;
    }

    public List<AgencyRow> getChoices() {
        return choices;
    }

    public List<GuestLinkRow> getKeys() {
        return keys;
    }

    public boolean isConsented() {
        return consented;
    }

    public String getTitle() {
        return title;
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

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public String getConsentWhy() {
        return consentWhy;
    }

    public void setConsentWhy(String consentWhy) {
        this.consentWhy = consentWhy;
    }

    /** The case ends with the referral. */
    public boolean isEnding() {
        return ending;
    }

    public void setEnding(boolean ending) {
        this.ending = ending;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
