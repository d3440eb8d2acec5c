package org.banso.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The register as matching needs it. Always four statements, whoever is in it, so that no conflict shows in the time taken. */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.JUDGE_CONFLICTS, Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS, Right.WRITE_RECORDS})
public class PoolQueries {
    @PersistenceContext
    private EntityManager em;

    /** Everybody whose appointment has not ended, by code. */
    public List<PoolMember> all() {
        return members("s.status <> org.banso.supporter.SupporterStatus.ENDED", null);
    }

    /** These, by code; those that do not exist are left out. */
    public List<PoolMember> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : members("s.id in :ids", ids);
    }

    private List<PoolMember> members(String where, Collection<Long> ids) {
        var query = em.createQuery("select s, a.id from Supporter s left join Account a on a.email = s.profile.email and a.disabledAt is null where "
            + where + " order by s.code", Object[].class);
        List<Object[]> found = (ids == null ? query : query.setParameter("ids", ids)).getResultList();
        List<Long> wanted = found.stream().map(row -> ((Supporter) row[0]).id()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var skills = rows("select e.supporter.id, e.code, e.level, e.years, e.evidence from SupporterExpertise e where e.supporter.id in :ids"
            + " order by e.level desc, e.years desc, e.id", wanted);
        var places = rows("select f.supporter.id, f.organizationName, f.nameKey, f.corporateNumber, f.post, f.fromOn, f.toOn from Affiliation f"
            + " where f.supporter.id in :ids order by f.fromOn desc, f.id", wanted);
        var ties = rows("select t.supporter.id, t.reason, t.counterpart, t.nameKey, t.corporateNumber, t.fromOn, t.toOn from Tie t"
            + " where t.supporter.id in :ids order by t.id", wanted);
        return found.stream().map(row -> member((Supporter) row[0], (Long) row[1], skills, places, ties)).toList();
    }

    private static PoolMember member(Supporter s, Long accountByMail, Map<Long, List<Object[]>> skills, Map<Long, List<Object[]>> places,
                                     Map<Long, List<Object[]>> ties) {
        Profile profile = s.profile();
        return new PoolMember(s.id(), s.code(), s.accountId() == null ? accountByMail : s.accountId(), profile.getName(), profile.getNameKana(),
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
