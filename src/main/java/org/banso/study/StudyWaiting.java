package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.Waiting;
import org.banso.consultation.WaitingSource;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.Page;

/** Studies that wait for the reader, on the office's start page: to be approved, ordered, inspected or shared, late or halted. */
@ApplicationScoped
public class StudyWaiting implements WaitingSource {
    @Inject
    private StudyQueries queries;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    @Override
    public List<Waiting> waiting() {
        if (!actor.has(Right.ARRANGE_SUPPORT)) {
            return List.of();
        }
        Page<StudyRow> open = queries.open(1);
        LocalDate today = Jst.today(clock);
        long late = open.rows().stream().filter(row -> row.isOverdue(today) && !row.isHalted()).count();
        long toDo = open.rows().stream().filter(row -> row.state() != StudyState.PROPOSED && (row.state() != StudyState.ORDERED || row.isHalted())).count();
        long toApprove = actor.has(Right.CONFIRM_DECLINE) ? open.rows().stream().filter(row -> row.state() == StudyState.PROPOSED).count() : 0;
        return List.of(new Waiting("study.waiting.late", (int) late, open.hasNext(), "/office/studies"), new Waiting("study.waiting", (int) toDo, open.hasNext(), "/office/studies"), new Waiting("study.waiting.approve", (int) toApprove, false, "/office/studies"));
    }
}
