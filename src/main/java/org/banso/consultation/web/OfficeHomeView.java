package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.InboxCounts;
import org.banso.consultation.InboxFilter;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** What waits for this person of the office today; other families add theirs by {@link WaitingSource}. */
@Named
@RequestScoped
public class OfficeHomeView {
    private static final int MOST = 10;

    @Inject
    private CaseListQueries lists;
    @Inject
    @Any
    private Instance<WaitingSource> sources;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    private InboxCounts counts;
    private List<CaseRow> due = List.of();
    private List<CaseRow> free = List.of();
    private List<CaseRow> declines = List.of();
    private List<Waiting> waiting = List.of();

    public void load() {
        counts = lists.counts();
        due = lists.mineDueUpTo(Jst.today(clock), MOST);
        free = lists.free(MOST);
        declines = actor.has(Right.CONFIRM_DECLINE) ? lists.declinesToConfirm(MOST) : List.of();
        waiting = sources.stream().flatMap(source -> source.waiting().stream()).filter(one -> one.count() > 0).toList();
    }

    public boolean isNothing() {
        return due.isEmpty() && free.isEmpty() && declines.isEmpty() && waiting.isEmpty();
    }

    /** A tab of the inbox by its name, for the figures. */
    public InboxFilter tab(String name) {
        return InboxFilter.valueOf(name);
    }

    public InboxCounts getCounts() {
        return counts;
    }

    public List<CaseRow> getDue() {
        return due;
    }

    public List<CaseRow> getFree() {
        return free;
    }

    public List<CaseRow> getDeclines() {
        return declines;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }
}
