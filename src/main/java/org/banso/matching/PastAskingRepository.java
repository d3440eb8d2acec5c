package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banso.matching.AskingRanking.Place;
import org.banso.matching.PastAsking.Asked;

/** Rankings as they were when somebody was asked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PastAskingRepository {
    @PersistenceContext
    private EntityManager em;

    /**
     * Keeps the ranking from which these were asked, at the moment that their requests bear.
     *
     * @param requests assignments by supporter
     */
    void keep(long caseId, Instant askedAt, RankingWeights weights, List<Ranked> ranked, Map<Long, Assignment> requests) {
        List<Place> places = requests.entrySet().stream().map(one -> new Place(one.getValue().id(), IntStream.range(0, ranked.size())
            .filter(i -> ranked.get(i).candidate().supporter().id() == one.getKey()).findFirst().orElse(-1) + 1)).toList();
        em.persist(new AskingRanking(caseId, askedAt, PastRanking.of(weights, ranked), new ArrayList<>(places)));
    }

    /**
     * The latest, the newest first. Whoever was asked again since is told of where he was asked last; a conflict that closed a case to
     * somebody reads like any other end.
     */
    List<PastAsking> latest(int most) {
        List<Object[]> rows = em.createQuery("select k.id, c.caseNo, k.askedAt, k.weights, k.candidates from AskingRanking k join ConsultationCase c on c.id = k.caseId"
            + " order by k.askedAt desc, k.id desc", Object[].class).setMaxResults(most).getResultList();
        var asked = new HashMap<Long, List<Asked>>();
        if (!rows.isEmpty()) {
            em.createQuery("select k.id, s.code, p.place, a.startOn, a.conflict, a.askedAt, k.askedAt from AskingRanking k join k.asked p join Assignment a"
                    + " on a.id = p.assignmentId join Supporter s on s.id = a.supporterId where k.id in :ids order by k.id, p.place, s.code", Object[].class)
                .setParameter("ids", rows.stream().map(row -> (Long) row[0]).toList()).getResultStream()
                .forEach(row -> asked.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Asked((String) row[1], (Integer) row[2],
                    row[3] != null && row[4] != ConflictStatus.BLOCKED && row[5].equals(row[6]))));
        }
        return rows.stream().map(row -> new PastAsking((String) row[1], (Instant) row[2], PastRanking.read((String) row[3], (String) row[4]),
            List.copyOf(asked.getOrDefault((Long) row[0], List.of())))).toList();
    }
}
