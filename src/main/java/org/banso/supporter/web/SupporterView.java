package org.banso.supporter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.SupporterQueries;
import org.banso.supporter.SupporterQueries.Sheet;
import org.banso.supporter.SupporterRegister;
import org.banso.supporter.SupporterStatus;
import org.banso.supporter.Term;
import org.banso.supporter.TieForm;

/** One page of the register, with what the office and those who judge conflicts may do there. */
@Named("supporterView")
@ViewScoped
public class SupporterView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupporterQueries queries;
    @Inject
    private SupporterRegister register;
    @Inject
    private Actor actor;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String code;
    private Sheet sheet;
    private Integer hours;
    private Term term;
    private List<TieForm> ties = List.of();
    private List<TieForm> theirTies;

    public void load() {
        sheet = queries.show(code);
        term = sheet.term();
        hours = sheet.hoursBeforePause();
        if (isJudging()) {
            ties = queries.ties(code);
        }
    }

    public void pause() {
        register.pause(sheet.id(), sheet.version());
        done("supporter.done.paused");
    }

    public void resume() {
        register.resume(sheet.id(), sheet.version(), hours);
        done("supporter.done.resumed");
    }

    public void suspend() {
        register.suspend(sheet.id(), sheet.version());
        done("supporter.done.suspended");
    }

    public void end() {
        register.end(sheet.id(), sheet.version());
        done("supporter.done.ended");
    }

    public void renew() {
        if (pages.saving(() -> register.renew(sheet.id(), sheet.version(), term), () -> sheet = queries.show(code))) {
            done("supporter.done.renewed");
        }
    }

    public void addTie() {
        ties.add(new TieForm());
    }

    public void removeTie(TieForm row) {
        ties.remove(row);
    }

    /** Saves the declared relations; when somebody else changed the page first, theirs is shown beside. */
    public void saveTies() {
        boolean saved = pages.saving(() -> register.changeTies(sheet.id(), sheet.version(), ties), () -> {
            sheet = queries.show(code);
            theirTies = queries.ties(code);
        });
        if (saved) {
            done("supporter.done.ties");
        }
    }

    private void done(String key) {
        pages.done(key, "/office/supporters/" + code, sheet.profile().getName());
    }

    public boolean isJudging() {
        return actor.has(Right.JUDGE_CONFLICTS);
    }

    public boolean isPausable() {
        return sheet.status() == SupporterStatus.ACTIVE && sheet.profile().getCapacityHours() > 0;
    }

    public boolean isResumable() {
        return sheet.status() != SupporterStatus.ENDED && !isPausable();
    }

    public boolean isEnded() {
        return sheet.status() == SupporterStatus.ENDED;
    }

    /** Reasons a relation may have, in the words of the code list. */
    public List<Choice> getReasons() {
        return ConflictReason.DECLARABLE.stream().map(reason -> new Choice(reason.name(), label.code("excludeReason", reason.name()))).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Term getTerm() {
        return term;
    }

    public List<TieForm> getTies() {
        return ties;
    }

    public List<TieForm> getTheirTies() {
        return theirTies;
    }
}
