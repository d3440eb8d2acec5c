package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.consultation.CaseScope;
import org.banso.matching.SupporterRatings.Rateable;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RatingRepository {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;

    /** One rating of a supporter's own, without the case it is about. */
    record Given(int rating, Instant at) {
    }

    /** Who was at work on a case of the actor's own organization with nothing against him, and is not rated yet. */
    List<Rateable> workedOn(String caseNo) {
        return scope.bind(em.createQuery("select a.id, s.profile.name from Assignment a, Supporter s, ConsultationCase c where s.id = a.supporterId"
                + " and c.id = a.caseId and c.caseNo = :no and a.startOn is not null and a.state in :worked and a.conflict in :clear"
                + " and not exists (select r.id from AssignmentRating r where r.assignmentId = a.id) and " + scope.own() + " order by a.id", Object[].class))
            .setParameter("no", caseNo).setParameter("worked", List.of(AssignmentState.ACCEPTED, AssignmentState.RELEASED))
            .setParameter("clear", List.of(ConflictStatus.CLEAR, ConflictStatus.CLEAR_WITH_MEASURES)).getResultStream()
            .map(row -> new Rateable((Long) row[0], (String) row[1])).toList();
    }

    /** The ratings of a case by assignment, for those who may see the case. */
    Map<Long, Integer> ofCase(long caseId) {
        return scope.bind(em.createQuery("select r.assignmentId, r.rating from AssignmentRating r, Assignment a, ConsultationCase c where a.id = r.assignmentId"
                + " and c.id = a.caseId and c.id = :id and " + scope.predicate(), Object[].class)).setParameter("id", caseId).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /** Everything a supporter was given before this moment. */
    List<Given> ofAccount(long accountId, Instant before) {
        return em.createQuery("select r.rating, r.ratedAt from AssignmentRating r, Assignment a where a.id = r.assignmentId and a.accountId = :me"
                + " and r.ratedAt < :before", Object[].class).setParameter("me", accountId).setParameter("before", before).getResultStream()
            .map(row -> new Given((Integer) row[0], (Instant) row[1])).toList();
    }

    void add(AssignmentRating given) {
        em.persist(given);
        em.flush();
    }
}
