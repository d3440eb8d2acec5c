package org.banso.referral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.referral.ReferralQueries;
import org.banso.referral.ReferralRow;

/** The referrals of the case in the address, as a card beside other things: for the office and its supporters, and for the applicant. */
@Named
@RequestScoped
public class ReferralCards {
    @Inject
    private ReferralQueries queries;
    @Inject
    @ManagedProperty("#{param.no}")
    private String no;
    private List<ReferralRow> rows;
    private List<ReferralRow> own;

    /** For the office, and for supporters who work on the case. */
    public List<ReferralRow> getRows() {
        if (rows == null) {
            rows = queries.ofCase(no);
        }
        return rows;
    }

    /** For the applicant: of this case, or on his start page those that wait for his word. */
    public List<ReferralRow> getOwn() {
        if (own == null) {
            own = no == null ? queries.waitingForMe() : queries.ofOwnCase(no);
        }
        return own;
    }

    public String getNo() {
        return no;
    }
}
