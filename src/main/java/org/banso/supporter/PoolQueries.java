package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banso.identity.People;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The register as matching needs it. Always five statements, whoever is in it, so that no conflict shows in the time taken. */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.JUDGE_CONFLICTS, Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS, Right.WRITE_RECORDS})
public class PoolQueries {
    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;

    /** Everybody whose appointment has not ended, by code. */
    public List<PoolMember> all() {
        return members("s.status <> org.banso.supporter.SupporterStatus.ENDED", null);
    }

    /** These, by code; those that do not exist are left out. */
    public List<PoolMember> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : members("s.id in :ids", ids);
    }

    private List<PoolMember> members(String where, Collection<Long> ids) {
        var query = em.createQuery("select s from Supporter s where " + where + " order by s.code", Supporter.class);
        List<Supporter> found = (ids == null ? query : query.setParameter("ids", ids)).getResultList();
        List<Long> wanted = found.stream().map(Supporter::id).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var skills = rows("select e.supporter.id, e.code, e.level, e.years, e.evidence from SupporterExpertise e where e.supporter.id in :ids"
            + " order by e.level desc, e.years desc, e.id", wanted);
        var places = rows("select f.supporter.id, f.organizationName, f.nameKey, f.corporateNumber, f.post, f.fromOn, f.toOn from Affiliation f"
            + " where f.supporter.id in :ids order by f.fromOn desc, f.id", wanted);
        var ties = rows("select t.supporter.id, t.reason, t.counterpart, t.nameKey, t.corporateNumber, t.fromOn, t.toOn from Tie t"
            + " where t.supporter.id in :ids order by t.id", wanted);
        Set<Long> answering = people.able(Right.ANSWER_REQUESTS, found.stream().map(Supporter::accountId).filter(Objects::nonNull).toList());
        return found.stream().map(s -> member(s, answering, skills, places, ties)).toList();
    }

    private static PoolMember member(Supporter s, Set<Long> answering, Map<Long, List<Object[]>> skills, Map<Long, List<Object[]>> places,
                                     Map<Long, List<Object[]>> ties) {
        Long account = s.accountId() != null && answering.contains(s.accountId()) ? s.accountId() : null;
        Profile profile = s.profile();
        return new PoolMember(s.id(), s.code(), account, profile.getName(), profile.getNameKana(),
            profile.getNameEn(), profile.getEmail(), profile.getEmployment(), s.status(), profile.getCapacityHours(), s.coverage(), s.term(),
            skills.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Skill((String) r[1], (int) r[2], (int) r[3], (String) r[4])).toList(),
            places.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Relation((String) r[1], (String) r[2], (String) r[3], (String) r[4],
                (LocalDate) r[5], (LocalDate) r[6])).toList(),
            ties.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Tied((ConflictReason) r[1], (String) r[2], (String) r[3], (String) r[4],
                (LocalDate) r[5], (LocalDate) r[6])).toList());
    }

    private Map<Long, List<Object[]>> rows(String jpql, List<Long> ids) {
        var result = new HashMap<Long, List<Object[]>>(ids.size() * 2);
        em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> result.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(row));
        return result;
    }
}
