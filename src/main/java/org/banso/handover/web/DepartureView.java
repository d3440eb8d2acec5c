package org.banso.handover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.handover.DepartureQueries;
import org.banso.handover.HandoverQueries;
import org.banso.handover.SupporterDepartures;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;
import org.banso.support.Substitutes;

/** A supporter who leaves: what he works on is ended with a reason, and what nobody has taken over yet is listed. */
@Named
@ViewScoped
public class DepartureView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/office/handover";

    @Inject
    private DepartureQueries queries;
    @Inject
    private HandoverQueries handed;
    @Inject
    private SupporterDepartures departures;
    @Inject
    private Substitutes substitutes;
    @Inject
    private Pages pages;

    private String code;
    private String reason;
    private DepartureQueries.Leaver leaver;
    private List<DepartureQueries.Work> works = List.of();
    private List<DepartureQueries.Alone> alone = List.of();
    private List<DepartureQueries.Offered> offers = List.of();
    private List<HandoverQueries.Left> left = List.of();
    private List<HandoverQueries.Left> steps = List.of();
    private List<HandoverQueries.Left> meetings = List.of();
    private List<DepartureQueries.Seat> seats = List.of();
    private final Map<Long, Boolean> picked = new HashMap<>();

    /** @throws NotFound when there is no such supporter */
    public void load() {
        if (code == null || code.isBlank()) {
            left = handed.left();
            steps = handed.stepsLeft();
            meetings = handed.seatsLeft();
            return;
        }
        leaver = queries.leaver(code).orElseThrow(NotFound::new);
        works = queries.works(leaver);
        alone = queries.alone(leaver);
        offers = queries.offers(leaver);
        seats = queries.seats(leaver);
        works.forEach(work -> picked.putIfAbsent(work.id(), true));
    }

    public void end() {
        List<DepartureQueries.Work> chosen = works.stream().filter(work -> Boolean.TRUE.equals(picked.get(work.id()))).toList();
        if (pages.saving(() -> departures.end(leaver, chosen, reason), this::load)) {
            pages.done("handover.supporter.done", ADDRESS + "?supporter=" + leaver.code(), chosen.size());
        }
    }

    /** The office does what a supporter who is gone has promised. */
    public void take(long stepId) {
        substitutes.takeStep(stepId, null);
        pages.done("handover.step.taken", ADDRESS);
    }

    public DepartureQueries.Leaver getLeaver() {
        return leaver;
    }

    public List<DepartureQueries.Work> getWorks() {
        return works;
    }

    /** Open offers in whose times the supporter has a place. */
    public List<DepartureQueries.Offered> getOffers() {
        return offers;
    }

    public List<DepartureQueries.Alone> getAlone() {
        return alone;
    }

    /** Engagements of supporters who have left. */
    public List<HandoverQueries.Left> getLeft() {
        return left;
    }

    /** Steps of supporters who have left. */
    public List<HandoverQueries.Left> getSteps() {
        return steps;
    }

    /** Meetings to come with supporters who have left. */
    public List<HandoverQueries.Left> getMeetings() {
        return meetings;
    }

    /** Meetings to come in which the supporter sits without having been asked for the case. */
    public List<DepartureQueries.Seat> getSeats() {
        return seats;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
