package org.banso.matching.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.matching.Batches;
import org.banso.matching.BatchSheet;
import org.banso.matching.BatchTerms;
import org.banso.matching.WaitingCase;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** Waiting cases, what is wanted of a run, and the runs so far. */
@Named("batch")
@ViewScoped
public class BatchView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Choice> PLACES = List.of(new Choice("1", "1"), new Choice("2", "2"), new Choice("3", "3"));

    @Inject
    private Batches batches;
    @Inject
    private Pages pages;

    private int page = 1;
    private List<WaitingCase> waiting = List.of();
    private boolean more;
    private List<Choice> people = List.of();
    private Page<BatchSheet.Head> runs = Page.empty();
    private Set<Long> chosen = new HashSet<>();
    private String places;
    private Integer floor;
    private Integer fairness;
    private Integer horizonDays;
    private Integer perSupporter;
    private List<String> leftOut = new ArrayList<>();

    public void load() {
        List<WaitingCase> found = batches.waiting();
        more = found.size() > Batches.CASES_MOST;
        waiting = found.stream().limit(Batches.CASES_MOST).toList();
        chosen = waiting.stream().filter(WaitingCase::isReady).map(WaitingCase::id).collect(Collectors.toSet());
        people = batches.people();
        runs = batches.runs(page);
        BatchTerms usual = batches.usual();
        places = Integer.toString(usual.places());
        floor = usual.floor();
        fairness = usual.fairness();
        horizonDays = usual.horizonDays();
        perSupporter = usual.perSupporter();
    }

    /** The boxes are plain ones, one for each case: what was ticked is read from the request. */
    public void plan() {
        String[] ticked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().getOrDefault("case", new String[0]);
        Set<String> known = new HashSet<>(List.of(ticked));
        chosen = waiting.stream().map(WaitingCase::id).filter(id -> known.contains(Long.toString(id))).collect(Collectors.toSet());
        long run = batches.plan(chosen, new BatchTerms(places == null ? null : Integer.valueOf(places), floor, fairness, horizonDays, perSupporter,
            leftOut == null ? List.of() : leftOut.stream().map(Long::valueOf).toList()));
        pages.go("/office/batch/" + run);
    }

    public boolean isChosen(WaitingCase one) {
        return chosen.contains(one.id());
    }

    public List<WaitingCase> getWaiting() {
        return waiting;
    }

    /** Cases that nobody can be sought for, because their fields are not decided. */
    public List<WaitingCase> getUndecided() {
        return waiting.stream().filter(one -> !one.isReady()).toList();
    }

    public List<WaitingCase> getReady() {
        return waiting.stream().filter(WaitingCase::isReady).toList();
    }

    /** Runs that can be laid side by side on this page. */
    public boolean isComparable() {
        return runs.rows().size() > 1;
    }

    /** The newest two are ticked from the start. */
    public boolean isTicked(BatchSheet.Head run) {
        return runs.rows().stream().limit(2).anyMatch(one -> one.id() == run.id());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isMore() {
        return more;
    }

    public int getMost() {
        return Batches.CASES_MOST;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public Page<BatchSheet.Head> getRuns() {
        return runs;
    }

    public List<Choice> getPlacesChoices() {
        return PLACES;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public Integer getFloor() {
        return floor;
    }

    public void setFloor(Integer floor) {
        this.floor = floor;
    }

    public Integer getFairness() {
        return fairness;
    }

    public void setFairness(Integer fairness) {
        this.fairness = fairness;
    }

    public Integer getHorizonDays() {
        return horizonDays;
    }

    public void setHorizonDays(Integer horizonDays) {
        this.horizonDays = horizonDays;
    }

    public Integer getPerSupporter() {
        return perSupporter;
    }

    public void setPerSupporter(Integer perSupporter) {
        this.perSupporter = perSupporter;
    }

    public List<String> getLeftOut() {
        return leftOut;
    }

    public void setLeftOut(List<String> leftOut) {
        this.leftOut = leftOut;
    }
}
