package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.matching.AskingRounds;
import org.banso.matching.AskingSheet;
import org.banso.matching.AskingSheet.Turn;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** The row of supporters who are asked one after another for a case. */
@Named("askingRow")
@ViewScoped
public class RowView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Choice> WANTED = List.of(new Choice("1", "1"), new Choice("2", "2"), new Choice("3", "3"));

    @Inject
    private AskingRounds rounds;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String no;
    private AskingSheet sheet;
    private boolean read;
    private String wanted;
    private Integer days;

    /** The row of the case with this number; null when there never was one. */
    public AskingSheet of(String caseNo) {
        if (!read || !caseNo.equals(no)) {
            no = caseNo;
            readAnew();
            wanted = sheet == null ? "1" : Integer.toString(sheet.wanted());
            days = sheet == null ? null : sheet.days();
        }
        return sheet;
    }

    private void readAnew() {
        sheet = rounds.of(no);
        read = true;
    }

    public void start() {
        act(() -> rounds.start(sheet.id(), sheet.version(), wanted == null ? null : Integer.valueOf(wanted), days), "matching.done.rowStarted");
    }

    public void stop() {
        act(() -> rounds.stop(sheet.id(), sheet.version()), "matching.done.rowStopped");
    }

    public void seen() {
        act(() -> rounds.seen(sheet.id(), sheet.version()), "matching.done.rowSeen");
    }

    public void move(Turn turn, boolean up) {
        act(() -> rounds.move(sheet.id(), sheet.version(), turn.supporterId(), up), "matching.done.rowChanged");
    }

    public void remove(Turn turn) {
        act(() -> rounds.remove(sheet.id(), sheet.version(), turn.supporterId()), "matching.done.rowRemoved", turn.name());
    }

    private void act(Runnable change, String told, Object... args) {
        if (pages.saving(change, this::readAnew)) {
            pages.done(told, "/office/cases/" + no + "/matching#row", args);
        }
    }

    /** What is said of a place; the same words for everybody who could not be asked. */
    public String state(Turn turn) {
        return label.of(turn.state());
    }

    public String tone(Turn turn) {
        return switch (turn.state()) {
            case ASKED -> "info";
            case ACCEPTED -> "success";
            default -> "muted";
        };
    }

    public List<Choice> getHowMany() {
        return WANTED;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
