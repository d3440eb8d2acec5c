package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.consultation.CaseTimes;
import org.banso.consultation.KarteView;
import org.banso.consultation.ServiceTargets;
import org.banso.consultation.ServiceTargets.Target;
import org.banso.consultation.TargetState;
import org.banso.consultation.web.CaseView;
import org.banso.shared.Jst;
import org.banso.support.ActionCard;
import org.banso.support.RecordCard;
import org.banso.support.SupportQueries;

/** How far the case has come in 進捗状況: its stages, targets and waits, and what is still open. Built when it is open, and read then. */
@Named("caseWay")
@ViewScoped
public class WayView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SupportQueries support;
    @Inject
    private ServiceTargets targets;
    @Inject
    private CaseView caseView;
    @Inject
    private Clock clock;

    private List<Stage> stages = List.of();
    private List<Target> measured = List.of();
    private List<ActionCard> actions = List.of();
    private List<RecordCard> meetings = List.of();

    /**
     * A stage of the way.
     *
     * @param key message of its name
     * @param on  the day it was reached first; null before that
     */
    public record Stage(String key, LocalDate on) implements Serializable {
        public boolean isReached() {
            return on != null;
        }
    }

    @PostConstruct
    void read() {
        KarteView karte = caseView.getKarte();
        CaseTimes times = karte.times();
        stages = List.of(stage("receivedAt", times.receivedAt()), stage("firstResponseAt", times.firstResponseAt()), stage("screenedAt", times.screenedAt()),
            stage("firstMeeting", earliest(times.preInterviewHeldAt(), times.firstSupporterMeetingAt())), stage("firstSupportAt", times.firstSupportAt()),
            stage("supportEndedAt", times.supportEndedAt()), stage("followUpAt", times.followUpAt()), stage("closedAt", times.closedAt()));
        measured = targets.of(karte);
        List<RecordCard> cards = support.ofCase(karte.id());
        actions = cards.stream().flatMap(card -> card.actions().stream()).filter(action -> !action.done())
            .sorted(Comparator.comparing(ActionCard::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        meetings = cards.stream().filter(RecordCard::planned).sorted(Comparator.comparing(RecordCard::performedOn)).toList();
    }

    private static Stage stage(String name, Instant at) {
        return new Stage("karte.way.stage." + name, Jst.day(at));
    }

    private static Instant earliest(Instant... all) {
        return Stream.of(all).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The tone of a chip that tells how a target stands. */
    public String tone(TargetState state) {
        return switch (state) {
            case MET -> "success";
            case LATE, OVERDUE -> "danger";
            case AHEAD -> "info";
            case RESTING -> "muted";
        };
    }

    public boolean late(ActionCard action) {
        return action.dueOn() != null && action.dueOn().isBefore(Jst.today(clock));
    }

    /** Days spent waiting for the applicant, in all rounds that have ended. */
    public long getAwaitedDays() {
        return Duration.ofMinutes(caseView.getKarte().awaitingMinutes()).toDays();
    }

    /** Days the open question has been waiting; null when none is open. */
    public Long getAwaitingDays() {
        Instant since = caseView.getKarte().awaitingSince();
        return since == null ? null : Duration.between(since, clock.instant()).toDays();
    }

    /** Where in the row of stages the case is: the last that was reached. */
    public int getHere() {
        int last = 0;
        for (int i = 0; i < stages.size(); i++) {
            last = stages.get(i).isReached() ? i : last;
        }
        return last;
    }

    public List<Stage> getStages() {
        return stages;
    }

    public List<Target> getTargets() {
        return measured;
    }

    public List<ActionCard> getActions() {
        return actions;
    }

    public List<RecordCard> getMeetings() {
        return meetings;
    }
}
