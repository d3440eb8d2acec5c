package org.banso.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.reporting.CountRule;
import org.banso.reporting.HeadlineRule;
import org.banso.reporting.ProductByApplicant;
import org.banso.reporting.ReferralCountQueries;
import org.banso.reporting.ReportQueries;
import org.banso.reporting.StageCounts;
import org.banso.reporting.YearlyTrend;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;
import org.banso.shared.Numbers;
import org.banso.shared.Page;
import org.banso.support.SurveyPhase;
import org.banso.support.SurveyQueries;

/** What the report pages share: year and desk from the address, the counts, the charts. */
@Named
@RequestScoped
public class ReportView {
    private static final int FIRST_YEAR = 2017;

    @Inject
    private ReportQueries reports;
    @Inject
    private ReferralCountQueries referralCounts;
    @Inject
    private SurveyQueries surveys;
    @Inject
    private HeadlineRule headline;
    @Inject
    private ReportCharts charts;
    @Inject
    private Codes codes;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    private String fiscalYear;
    private String desk;
    private YearlyTrend trend;
    private StageCounts stages;
    private ProductByApplicant products;
    private List<ReferralCountQueries.Line> referrals = List.of();
    private List<SurveyQueries.Figure> survey = List.of();
    private Page<SurveyQueries.Comment> comments = Page.empty();
    private String page;
    private String phase;

    public void loadYearly() {
        trend = reports.yearly(knownDesk());
    }

    public void loadStages() {
        stages = reports.stages(year(), knownDesk());
    }

    public void loadProducts() {
        products = reports.products(year(), knownDesk());
    }

    public void loadReferrals() {
        referrals = referralCounts.sent(year(), knownDesk());
    }

    /** R10: agencies with what was sent there in the year. */
    public List<ReferralCountQueries.Line> getReferrals() {
        return referrals;
    }

    public void loadSurvey() {
        survey = surveys.figures(year().start(), year().end(), getKnownPhase());
        comments = isDrillable() ? surveys.comments(year().start(), year().end(), Numbers.page(page)) : Page.empty();
    }

    /** R11: every question with its answers. */
    public List<SurveyQueries.Figure> getSurvey() {
        return survey;
    }

    /** The share of good answers to the overall question (C7); null without answers. */
    public Double getAffirmative() {
        return survey.get(0).affirmativePercent();
    }

    public Page<SurveyQueries.Comment> getComments() {
        return comments;
    }

    /** The year asked for, else the running one. */
    public FiscalYear year() {
        return FiscalYear.parse(fiscalYear).filter(asked -> asked.year() >= FIRST_YEAR && asked.compareTo(FiscalYear.current(clock)) <= 0)
            .orElse(FiscalYear.current(clock));
    }

    /** The desk asked for if there is one of that code, else null: all desks. */
    public String knownDesk() {
        return desk != null && codes.exists("desk", desk) ? desk : null;
    }

    public int getYear() {
        return year().year();
    }

    public List<Choice> getYears() {
        return FiscalYear.range(new FiscalYear(FIRST_YEAR), FiscalYear.current(clock)).stream().sorted(Comparator.reverseOrder())
            .map(each -> new Choice(Integer.toString(each.year()), label.fiscalYear(each.year()))).toList();
    }

    public List<Choice> getDesks() {
        return codes.choices("desk", visitor.getLocale());
    }

    /** Newest first, as tables are read. */
    public List<YearlyTrend.Year> getTrendRows() {
        return trend.years().stream().sorted(Comparator.comparingInt(YearlyTrend.Year::fiscalYear).reversed()).toList();
    }

    /** The running year's line, null when nothing has been received yet. */
    public YearlyTrend.Year getThisYear() {
        return trend.years().stream().filter(each -> each.fiscalYear() == FiscalYear.current(clock).year()).findFirst().orElse(null);
    }

    /** The last full year's line. */
    public YearlyTrend.Year getLastYear() {
        return trend.years().stream().filter(each -> each.fiscalYear() == FiscalYear.current(clock).previous().year()).findFirst().orElse(null);
    }

    /** How the headline counts. */
    public CountRule getRule() {
        return headline.get();
    }

    public String getTrendChart() {
        return charts.trend(trend, headline.get());
    }

    public String getStagesChart() {
        return charts.stages(stages);
    }

    public String getProductsChart() {
        return charts.products(products);
    }

    public StageCounts getStages() {
        return stages;
    }

    public ProductByApplicant getProducts() {
        return products;
    }

    /** The fine product types that occur, in the order of their list; what is none of it stands last. */
    public List<String> getProductTypes() {
        List<String> known = codes.values("productType");
        return products.fine().keySet().stream().sorted(Comparator.comparing(type -> known.contains(type) ? known.indexOf(type) : known.size())).toList();
    }

    public List<String> getProductClasses() {
        return ProductByApplicant.PRODUCTS;
    }

    public List<String> getApplicantClasses() {
        return ProductByApplicant.APPLICANTS;
    }

    /** Whether numbers lead to their cases for this reader. */
    public boolean isDrillable() {
        return actor.has(Right.VIEW_ALL_CASES);
    }

    /** The list behind a number, for who may see single cases; empty for others. */
    public String address(String query) {
        return isDrillable() ? "/office/cases?counted=true&" + query + getDeskQuery() : "";
    }

    /** The desk part of a link to the list behind a number. */
    public String getDeskQuery() {
        return knownDesk() == null ? "" : "&desk=" + knownDesk();
    }

    public Instant getRunAt() {
        return clock.instant();
    }

    public String getFiscalYear() {
        return fiscalYear;
    }

    public String getPage() {
        return page;
    }

    /** When the survey was asked, as the address says; null: whenever. */
    public SurveyPhase getKnownPhase() {
        return Arrays.stream(SurveyPhase.values()).filter(each -> each.name().equals(phase)).findFirst().orElse(null);
    }

    public SurveyPhase[] getPhases() {
        return SurveyPhase.values();
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public void setFiscalYear(String fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }
}
