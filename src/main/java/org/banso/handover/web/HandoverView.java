package org.banso.handover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.banso.handover.HandoverQueries;
import org.banso.handover.Handovers;
import org.banso.handover.Picked;
import org.banso.identity.People;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Page;
import org.banso.support.Hindrance;
import org.banso.support.Substitutes;

/** Handing over what somebody of the office leaves behind: all of it, or row by row, to one successor or to several in turn. */
@Named
@ViewScoped
public class HandoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverQueries queries;
    @Inject
    private Handovers handovers;
    @Inject
    private People people;
    @Inject
    private Substitutes substitutes;
    @Inject
    private Pages pages;

    private Long from;
    private int page = 1;
    private Long to;
    private String briefing;
    private List<HandoverQueries.Owner> owners = List.of();
    private Page<HandoverQueries.Row> rows = Page.empty();
    private List<HandoverQueries.Step> steps = List.of();
    private List<HandoverQueries.Seat> seats = List.of();
    private List<HandoverQueries.Offered> offers = List.of();
    private Map<Long, Hindrance> hindrances = Map.of();
    private HandoverQueries.AsSupporter asSupporter;
    private final Map<Long, Boolean> picked = new HashMap<>();
    private final Map<Long, Boolean> pickedSteps = new HashMap<>();
    private final Map<Long, Boolean> pickedSeats = new HashMap<>();
    private final Map<Long, Boolean> pickedOffers = new HashMap<>();

    public void load() {
        owners = queries.owners();
        if (from != null) {
            rows = queries.of(from, page);
            rows.rows().forEach(row -> picked.putIfAbsent(row.id(), true));
            steps = queries.steps(from);
            seats = queries.seats(from);
            offers = queries.offers(from);
            offers.stream().filter(offer -> !offer.own()).forEach(offer -> pickedOffers.putIfAbsent(offer.id(), true));
            seats.stream().filter(seat -> !seat.own()).forEach(seat -> pickedSeats.putIfAbsent(seat.recordId(), true));
            asSupporter = queries.asSupporter(from).orElse(null);
            look();
        }
    }

    /** Looks in which of the meetings the successor could not sit, so that each line tells it before anything is handed over. */
    public void look() {
        hindrances = to == null || people.officer(to).isEmpty() ? Map.of()
            : substitutes.hindrances(seats.stream().filter(seat -> !seat.own()).map(HandoverQueries.Seat::recordId).toList(), to);
    }

    /** What the lines said could not go stays; what turns out so only now, because somebody was faster, ends it all with nothing handed over. */
    public void hand() {
        Map<Long, Hindrance> known = hindrances;
        var chosen = new Picked(chosen(rows.rows(), HandoverQueries.Row::id, picked), chosen(steps, HandoverQueries.Step::id, pickedSteps),
            chosen(seats, HandoverQueries.Seat::recordId, pickedSeats).stream().filter(seat -> !known.containsKey(seat)).toList(),
            chosen(offers, HandoverQueries.Offered::id, pickedOffers));
        look();
        handovers.hand(from, to, chosen, briefing);
        pages.done("handover.done", "/office/handover?from=" + from + (known.isEmpty() ? "" : "&to=" + to), chosen.size());
    }

    private static <T> List<Long> chosen(Collection<T> of, ToLongFunction<T> id, Map<Long, Boolean> ticked) {
        return of.stream().map(id::applyAsLong).filter(one -> Boolean.TRUE.equals(ticked.get(one))).toList();
    }

    /** Whose things are shown; null when nothing is his. */
    public HandoverQueries.Owner getOwner() {
        return owners.stream().filter(owner -> from != null && owner.accountId() == from).findFirst().orElse(null);
    }

    /** Who may take them. */
    public List<Choice> getSuccessors() {
        return people.officePeople().stream().filter(choice -> !choice.value().equals(String.valueOf(from))).toList();
    }

    public List<HandoverQueries.Owner> getOwners() {
        return owners;
    }

    public Page<HandoverQueries.Row> getRows() {
        return rows;
    }

    public List<HandoverQueries.Step> getSteps() {
        return steps;
    }

    public List<HandoverQueries.Seat> getSeats() {
        return seats;
    }

    public List<HandoverQueries.Offered> getOffers() {
        return offers;
    }

    /** Why the successor cannot sit in a meeting, by its record. */
    public Map<Long, Hindrance> getHindrances() {
        return hindrances;
    }

    /** What the person does as a supporter; null for nothing. */
    public HandoverQueries.AsSupporter getAsSupporter() {
        return asSupporter;
    }

    public Map<Long, Boolean> getPickedOffers() {
        return pickedOffers;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public Map<Long, Boolean> getPickedSteps() {
        return pickedSteps;
    }

    public Map<Long, Boolean> getPickedSeats() {
        return pickedSeats;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getBriefing() {
        return briefing;
    }

    public void setBriefing(String briefing) {
        this.briefing = briefing;
    }
}
