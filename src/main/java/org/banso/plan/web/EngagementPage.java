package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.banso.plan.EngagementQueries;
import org.banso.plan.EngagementTelling;
import org.banso.plan.EngagementView;
import org.banso.plan.Engagements;
import org.banso.plan.Light;
import org.banso.plan.PlanQueries;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;

/** One hands-on engagement: its months beside what was done, reports, and its steps. */
@Named
@ViewScoped
public class EngagementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EngagementQueries queries;
    @Inject
    private PlanQueries plans;
    @Inject
    private Engagements engagements;
    @Inject
    private EngagementTelling telling;
    @Inject
    private Actor actor;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private String no;
    private Long id;
    private EngagementView engagement;
    private String words;
    private String why;
    private String result;
    private Long successor;
    private List<Choice> helpers = List.of();
    private String month;
    private EngagementView.Month written;
    private Light light;
    private String progress;
    private String toldWords;
    private String of;
    private String toldTheme;
    private String toldGoal;

    /** The report begins with the month in the address, else with the first that waits for one, else with the latest begun. */
    public void load() {
        engagement = queries.of(no, id);
        helpers = isMaySteer() ? plans.helpers(engagement.caseId()) : List.of();
        List<EngagementView.Month> begun = engagement.reportable();
        EngagementView.Month next = begun.stream().filter(each -> each.month().toString().equals(of)).findFirst().orElseGet(() -> begun.stream().filter(each -> each.light() == null)
            .findFirst().orElse(begun.isEmpty() ? null : begun.get(begun.size() - 1)));
        written = next;
        if (next != null) {
            month = next.month().toString();
            light = next.light();
            progress = next.words();
            toldWords = next.told() == null ? null : next.told().words();
        }
        toldTheme = engagement.told().theme() == null ? engagement.content().getTheme() : engagement.told().theme();
        toldGoal = engagement.told().words();
    }

    public void approve() {
        engagements.approve(engagement.seen());
        pages.done("plan.hands.approved", here());
    }

    public void sendBack() {
        engagements.sendBack(engagement.seen(), words);
        pages.done("plan.hands.sentBack", here());
    }

    public void suspend() {
        engagements.suspend(engagement.seen(), why);
        pages.done("plan.hands.suspended", here());
    }

    public void resume() {
        engagements.resume(engagement.seen());
        pages.done("plan.hands.resumed", here());
    }

    public void end() {
        engagements.end(engagement.seen(), result);
        pages.done("plan.hands.ended", here());
    }

    public void handTo() {
        engagements.handTo(engagement.seen(), successor);
        pages.done("plan.hands.moved", here());
    }

    /** The fields hold the words of one month; written over those of another that was reported before they would be lost unread. */
    public void report() {
        boolean same = written != null && written.month().toString().equals(month);
        if (!same && engagement.reportable().stream().anyMatch(each -> each.light() != null && each.month().toString().equals(month))) {
            throw BusinessException.at("month", "plan.hands.monthReported");
        }
        engagements.report(engagement.seen(), month == null ? null : LocalDate.parse(month), same && written.told() != null ? written.told().version() : null, light, progress, toldWords);
        pages.forget(getKept());
        pages.done("plan.hands.reported", here());
    }

    public void draft() {
        telling.draft(engagement.seen(), toldTheme, toldGoal);
        pages.done("plan.hands.told.drafted", here());
    }

    public void release() {
        telling.release(engagement.seen(), toldTheme, toldGoal);
        pages.done("plan.hands.told.released", here());
    }

    public void releaseMonth(EngagementView.Month told) {
        telling.releaseMonth(engagement.seen(), told.month(), told.told().version());
        pages.done("plan.hands.told.released", here());
    }

    private String here() {
        return getBase() + "/engagements/" + id;
    }

    /** The address of the case for this reader. */
    public String getBase() {
        return (isAtDesk() ? "/desk/cases/" : "/office/cases/") + no;
    }

    public boolean isAtDesk() {
        return visitor.getPath().contains("/desk/");
    }

    public boolean isMayDecide() {
        return engagement.proposed() && !engagement.proposedByMe() && actor.has(Right.APPROVE_PLANS) && !isAtDesk();
    }

    public boolean isMaySteer() {
        return actor.has(Right.WRITE_RECORDS) && !isAtDesk() && !engagement.ended();
    }

    /** Drafts for the applicant and releases, also when all is over: what came of it is read last. */
    public boolean isMayTell() {
        return actor.has(Right.RELEASE_MINUTES) && !isAtDesk() && !engagement.proposed();
    }

    public boolean isMayReport() {
        return engagement.running() && !engagement.reportable().isEmpty() && (engagement.mine() || actor.has(Right.WRITE_RECORDS));
    }

    /** The months one can report on, as the browser sends them. */
    public List<Choice> getMonths() {
        return engagement.reportable().stream().map(each -> new Choice(each.month().toString(), each.month().format(DateTimeFormatter.ofPattern("yyyy/MM")))).toList();
    }

    public Light[] getLights() {
        return Light.values();
    }

    /** Under this the browser keeps what is typed here until it is saved, each month by itself. */
    public String getKept() {
        return "engagement/" + id + "/" + (written == null ? "" : written.month());
    }

    public EngagementView getEngagement() {
        return engagement;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    /** Who may go on with it. */
    public List<Choice> getHelpers() {
        return helpers;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    /** One of {@link #getMonths}. */
    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Light getLight() {
        return light;
    }

    public void setLight(Light light) {
        this.light = light;
    }

    public String getProgress() {
        return progress;
    }

    public void setProgress(String progress) {
        this.progress = progress;
    }

    /** How the month went, for the applicant; the supporter drafts, the office releases. */
    public String getToldWords() {
        return toldWords;
    }

    public void setToldWords(String toldWords) {
        this.toldWords = toldWords;
    }

    /** The month to be written about, as the address says. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getToldTheme() {
        return toldTheme;
    }

    public void setToldTheme(String toldTheme) {
        this.toldTheme = toldTheme;
    }

    public String getToldGoal() {
        return toldGoal;
    }

    public void setToldGoal(String toldGoal) {
        this.toldGoal = toldGoal;
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
}
