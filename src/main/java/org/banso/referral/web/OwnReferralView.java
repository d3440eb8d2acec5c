package org.banso.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.referral.OwnReferrals;
import org.banso.referral.ReferralCard;
import org.banso.referral.ReferralQueries;

/** The applicant reads what an agency is going to read, and decides. */
@Named
@ViewScoped
public class OwnReferralView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralQueries queries;
    @Inject
    private OwnReferrals referrals;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private String no;
    private Long id;
    private ReferralCard card;
    private String why;

    public void load() {
        card = queries.ownCard(no, id, visitor.getLocale());
    }

    public void consent() {
        referrals.consent(no, id);
        pages.done("referral.own.consented", "/portal/cases/" + no);
    }

    public void refuse() {
        referrals.refuse(no, id, why);
        pages.done("referral.own.refused", "/portal/cases/" + no);
    }

    public void takeBack() {
        referrals.takeBack(no, id);
        pages.done("referral.own.takenBack", "/portal/cases/" + no + "/referrals/" + id);
    }

    public ReferralCard getCard() {
        return card;
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
