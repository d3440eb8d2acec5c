package org.banso.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.matching.GapReport;
import org.banso.matching.GapSheet;

/** Where the register falls short. */
@Named("registerGaps")
@RequestScoped
public class RegisterGapsView {
    @Inject
    private GapReport report;

    private GapSheet sheet;

    public void load() {
        sheet = report.now();
    }

    public GapSheet getSheet() {
        return sheet;
    }

    /** More cases found nobody than were counted. */
    public boolean isMany() {
        return sheet.unmetMin() >= GapSheet.UNMET_MOST;
    }

    public int getNewcomerCases() {
        return GapReport.NEWCOMER_CASES;
    }
}
