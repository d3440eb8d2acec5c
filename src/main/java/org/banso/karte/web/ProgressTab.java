package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CloseReason;
import org.banso.consultation.web.CaseView;
import org.banso.platform.web.Label;

/** The view 進捗状況: what happened to the case. Built when it is open, and read then. */
@Named
@ViewScoped
public class ProgressTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private CaseView caseView;
    @Inject
    private Label label;

    private List<CaseMoment> timeline = List.of();

    @PostConstruct
    void read() {
        timeline = cases.timeline(caseView.getKarte().id());
    }

    public List<CaseMoment> getTimeline() {
        return timeline;
    }

    /** Days spent waiting for the applicant. */
    public long getAwaitedDays() {
        return Duration.ofMinutes(caseView.getKarte().awaitingMinutes()).toDays();
    }

    /** The reason of a line of history in the reader's words: most are reasons of closing, some belong to other families. */
    public String reason(CaseMoment moment) {
        return Arrays.stream(CloseReason.values()).filter(known -> known.name().equals(moment.reason())).findFirst().map(label::of).orElse("");
    }

    /** The note of a line of history; codes, days and counts in it become words. */
    public String note(CaseMoment moment) {
        if (moment.note() == null) {
            return null;
        }
        List<String> parts = List.of(moment.note().split(","));
        return switch (moment.kind()) {
            case EXPERTISE_SET -> label.codes("expertise", parts);
            case EDITED -> label.parts("karte.field", parts);
            case MEETING_PLANNED, MEETING_CANCELLED -> dated("office.history.meeting", moment);
            case MINUTES_RELEASED -> dated("office.history.summary", moment);
            case REMINDED -> label.msg("office.history.reminder", moment.note());
            default -> day(moment.note());
        };
    }

    private String dated(String key, CaseMoment moment) {
        return label.msg(key, day(moment.note()), label.code("supportKind", moment.reason()));
    }

    /** Some notes are nothing but a day. */
    private String day(String note) {
        return note.matches("\\d{4}-\\d{2}-\\d{2}") ? label.longDate(LocalDate.parse(note)) : note;
    }
}
