package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.banso.supporter.PoolMember;
import org.banso.supporter.PoolQueries;

/**
 * Looks over all running work for conflicts that came from the case's side: a competitor named later, a wish to exclude
 * somebody, an organization renamed; and for false hits whose day has passed. What it suspects is judged anew under the locks, one at a time.
 */
@ApplicationScoped
class ConflictSweep {
    private static final int CASES_AT_ONCE = 400;

    @Inject
    private AssignmentQueries queries;
    @Inject
    private CaseFactsQueries cases;
    @Inject
    private PoolQueries pool;
    @Inject
    private ConflictWatch watch;
    @Inject
    private Clock clock;

    void onTick(@Observes Tick tick) {
        List<AssignmentQueries.Running> running = queries.running();
        if (running.isEmpty()) {
            return;
        }
        LocalDate today = Jst.today(clock);
        Map<Long, PoolMember> members = pool.all().stream().collect(Collectors.toMap(PoolMember::id, Function.identity()));
        for (int from = 0; from < running.size(); from += CASES_AT_ONCE) {
            List<AssignmentQueries.Running> part = running.subList(from, Math.min(running.size(), from + CASES_AT_ONCE));
            Map<Long, CaseFacts> facts = cases.unscoped(part.stream().map(AssignmentQueries.Running::caseId).distinct().toList());
            Map<Long, CaseBodies> bodies = facts.values().stream().collect(Collectors.toMap(CaseFacts::id, of -> CaseBodies.of(of.parties())));
            part.stream().filter(r -> suspect(r, members.get(r.supporterId()), bodies.get(r.caseId()), today)).forEach(r -> watch.judgeAnew(r.id()));
        }
    }

    private static boolean suspect(AssignmentQueries.Running running, PoolMember member, CaseBodies bodies, LocalDate today) {
        return member != null && bodies != null
            && ConflictRules.anew(ConflictRules.findings(member, bodies, today), running.atWork(), running.cleared()) != Verdict.OPEN;
    }
}
