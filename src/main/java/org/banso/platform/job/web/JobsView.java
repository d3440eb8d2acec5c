package org.banso.platform.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobSheet;
import org.banso.platform.job.JobState;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.NotFound;
import org.banso.shared.Page;

/** One's own jobs, and the words of each. */
@Named
@RequestScoped
public class JobsView {
    @Inject
    private JobQueries queries;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;
    @Inject
    private Settings settings;

    private String id;
    private String number;
    private String full;
    private Page<JobSheet> page = Page.empty();
    private JobSheet job;

    /** All of them. */
    public void load() {
        page = queries.mine(number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1);
        if (full != null) {
            pages.warn("job.tooMany", settings.number(Setting.JOBS_PER_PERSON));
        }
    }

    /** The one in the address. */
    public void loadOne() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        job = queries.one(Long.parseLong(id));
    }

    public String kind(JobSheet sheet) {
        return Texts.get(visitor.getLocale(), "job.kind." + sheet.kind());
    }

    public String tone(JobSheet sheet) {
        return switch (sheet.state()) {
            case QUEUED, CANCELLED -> "muted";
            case RUNNING -> "info";
            case DONE -> "success";
            case FAILED -> "danger";
        };
    }

    /** How far it is, or how it ended; never empty. */
    public String told(JobSheet sheet) {
        if (sheet.state() == JobState.RUNNING) {
            String step = sheet.step() == null ? Texts.get(visitor.getLocale(), "job.working") : Texts.get(visitor.getLocale(), sheet.step());
            return sheet.total() == null ? step : Texts.get(visitor.getLocale(), "job.far", step, figure(sheet.done()), figure(sheet.total()));
        }
        return sheet.outcome() == null ? Texts.get(visitor.getLocale(), "job.told." + sheet.state())
            : Texts.get(visitor.getLocale(), sheet.outcome(), sheet.outcomeWords().toArray());
    }

    /** A size as people read it. */
    public String size(long bytes) {
        return bytes < 1 << 20 ? figure((bytes + 1023) >> 10) + " KB" : figure((bytes + (1 << 20) - 1) >> 20) + " MB";
    }

    private String figure(long number) {
        return NumberFormat.getIntegerInstance(visitor.getLocale()).format(number);
    }

    public Page<JobSheet> getPage() {
        return page;
    }

    public JobSheet getJob() {
        return job;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFull() {
        return full;
    }

    public void setFull(String full) {
        this.full = full;
    }
}
