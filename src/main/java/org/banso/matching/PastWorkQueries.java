package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.banso.matching.affinity.Affinity;
import org.banso.matching.affinity.Writing;
import org.banso.matching.text.Terms;
import org.banso.supporter.PoolMember;

/**
 * What is known of the work of supporters: how applicants rated it, and how near the words of a case are to what they can show
 * for their fields and to the cases they lately took. Of another case only its number is ever quoted.
 */
@ApplicationScoped
class PastWorkQueries {
    private static final int RATED_DAYS = 365;
    private static final int CASES_MOST = 500;
    private static final int WORDS = 3;
    private static final Terms TERMS = Terms.with(List.of());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    private volatile Shelf shelf = new Shelf(List.of(), Affinity.builder(TERMS).build());

    /** Something a supporter can show; {@code name} is what may be quoted of it. */
    private record Work(long supporterId, String text, String name) {
    }

    /** Everything that can be shown, and its index; made anew only when something of it has changed. */
    private record Shelf(List<Work> works, Affinity affinity) {
    }

    /** What applicants gave each supporter in the last year. */
    Map<Long, Candidate.Rated> ratings() {
        var found = new HashMap<Long, Candidate.Rated>();
        em.createQuery("select a.supporterId, sum(r.rating), count(r) from AssignmentRating r, Assignment a where a.id = r.assignmentId and r.ratedAt > :since"
                + " group by a.supporterId", Object[].class).setParameter("since", clock.instant().minus(RATED_DAYS, ChronoUnit.DAYS)).getResultList()
            .forEach(row -> found.put((Long) row[0], new Candidate.Rated(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return found;
    }

    /** What can be shown of the work of these members, to be compared with any number of cases. Two statements at most. */
    Nearness nearness(Collection<PoolMember> members) {
        return new Nearness(shelf(members));
    }

    /** The work of everybody, held against the words of cases. */
    static final class Nearness {
        private final Shelf shelf;

        private Nearness(Shelf shelf) {
            this.shelf = shelf;
        }

        /** By supporter, how near his work is to the words of this case; null for everybody while nothing can be shown. */
        LongFunction<Candidate.Near> to(String title, String body) {
            if (shelf.works().isEmpty()) {
                return id -> null;
            }
            var asked = shelf.affinity().ask(new Writing(title, body));
            return number -> {
                String id = Long.toString(number);
                Affinity.Evidence evidence = asked.evidence(id, WORDS);
                return new Candidate.Near(asked.score(id), evidence == null ? null : evidence.name(), evidence == null ? List.of() : evidence.words());
            };
        }
    }

    private Shelf shelf(Collection<PoolMember> members) {
        List<Work> works = works(members);
        Shelf now = shelf;
        if (!now.works().equals(works)) {
            var builder = Affinity.builder(TERMS);
            works.forEach(work -> builder.wrote(Long.toString(work.supporterId()), new Writing(work.text(), null), work.name()));
            now = new Shelf(works, builder.build());
            shelf = now;
        }
        return now;
    }

    private List<Work> works(Collection<PoolMember> members) {
        var works = new ArrayList<Work>();
        for (PoolMember member : members) {
            member.skills().stream().filter(skill -> skill.evidence() != null)
                .forEach(skill -> works.add(new Work(member.id(), skill.evidence(), skill.evidence())));
        }
        em.createQuery("select a.supporterId, c.matter.title, c.caseNo from Assignment a, ConsultationCase c where c.id = a.caseId"
                + " and a.state = org.banso.matching.AssignmentState.ACCEPTED and c.matter.title is not null order by a.id desc", Object[].class)
            .setMaxResults(CASES_MOST).getResultList().forEach(row -> works.add(new Work((Long) row[0], (String) row[1], (String) row[2])));
        return works;
    }
}
