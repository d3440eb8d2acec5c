package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.banso.pitch.MarkGiven;
import org.banso.pitch.RoundLine;
import org.banso.pitch.Scoring;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** Scoring the deck in rounds, and how the marks went from version to version. */
@Named
@ViewScoped
public class ScoringView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Scoring scoring;
    @Inject
    private ScoringCharts charts;
    @Inject
    private Pages pages;

    private List<MarkGiven> marks;

    public List<RoundLine> getRounds() {
        return reading.rounds(room.getRoom());
    }

    /** The round that runs; null when none does, and for the applicant. */
    public RoundLine getRunning() {
        return getRounds().stream().filter(RoundLine::open).findFirst().orElse(null);
    }

    /** The rounds of which the reader may know something, the last first. */
    public List<RoundLine> getShown() {
        return getRounds().stream().filter(RoundLine::shown).sorted((first, second) -> second.number() - first.number()).toList();
    }

    /** Rounds with marks, the first first, for the trend. */
    public List<RoundLine> getTrend() {
        return getRounds().stream().filter(round -> round.overall() != null).toList();
    }

    public String getChart() {
        return charts.trend(getTrend());
    }

    /** The criteria of the latest round with marks: the rows of the table. */
    public List<String> getCriteria() {
        List<RoundLine> trend = getTrend();
        return trend.isEmpty() ? List.of() : trend.get(trend.size() - 1).criteria().stream().map(criterion -> criterion.code()).toList();
    }

    public List<MarkGiven> getMarks() {
        if (marks == null && getRunning() != null) {
            marks = getRunning().mine();
        }
        return marks;
    }

    public List<Choice> getScale() {
        return IntStream.rangeClosed(MarkGiven.LOWEST, MarkGiven.HIGHEST).mapToObj(mark -> new Choice(Integer.toString(mark), Integer.toString(mark))).toList();
    }

    public void open() {
        scoring.open(room.getId());
        room.done("pitch.round.opened", "");
    }

    public void close() {
        if (pages.saving(() -> scoring.close(getRunning().seen()), () -> { })) {
            room.done("pitch.round.isClosed", "");
        }
    }

    public void keep() {
        scoring.mark(getRunning().id(), marks, false);
        room.done("pitch.sheet.kept", "");
    }

    public void handIn() {
        scoring.mark(getRunning().id(), marks, true);
        room.done("pitch.sheet.isHandedIn", "");
    }
}
