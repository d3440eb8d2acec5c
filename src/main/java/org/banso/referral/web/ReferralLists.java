package org.banso.referral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.banso.platform.web.Visitor;
import org.banso.referral.AgencyQueries;
import org.banso.referral.AgencyQuestion;
import org.banso.referral.AgencyRow;
import org.banso.referral.ReferralQueries;
import org.banso.referral.ReferralRow;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** The office's lists of open referrals and of agencies, and what the pages of referrals share. */
@Named
@RequestScoped
public class ReferralLists {
    @Inject
    private ReferralQueries queries;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private int page = 1;
    private Page<ReferralRow> open = Page.empty();
    private List<AgencyRow> all = List.of();

    public void loadOpen() {
        open = queries.open(page);
    }

    public void loadAgencies() {
        all = agencies.all();
    }

    public long days(ReferralRow row) {
        return row.days(clock.instant());
    }

    /** The words of an agency's question in the reader's language. */
    public String words(AgencyQuestion question) {
        return question.words(visitor.getLocale());
    }

    public List<Choice> options(AgencyQuestion question) {
        return question.options(visitor.getLocale());
    }

    /** What an agency takes, in the reader's language. */
    public String takes(AgencyRow agency) {
        return agency.takes(visitor.getLocale().getLanguage());
    }

    public Page<ReferralRow> getOpen() {
        return open;
    }

    public List<AgencyRow> getAll() {
        return all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
