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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.identity.People;
import org.banso.organization.IdentityQueries;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.MailDomains;

/** The register as matching needs it. Always eight statements, whoever is in it, so that no conflict shows in the time taken. */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.JUDGE_CONFLICTS, Right.ANSWER_REQUESTS, Right.EDIT_SUPPORTERS, Right.WRITE_RECORDS})
public class PoolQueries {
    /** Where a body stands in a row of affiliations and of ties. */
    private static final int NAME_KEY = 2;
    private static final int NUMBER = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private IdentityQueries identities;
    @Inject
    private LeaveQueries absences;

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
        var ties = rows("select t.supporter.id, t.reason, t.nameKey, t.corporateNumber, t.counterpart, t.fromOn, t.toOn from Tie t"
            + " where t.supporter.id in :ids order by t.id", wanted);
        Map<Long, List<LeaveRow>> leaves = absences.of(wanted);
        Set<Long> answering = people.able(Right.ANSWER_REQUESTS, found.stream().map(Supporter::accountId).filter(Objects::nonNull).toList());
        Bodies bodies = bodies(places.values(), ties.values(), found.stream().map(s -> MailDomains.organizationOf(s.profile().getEmail())).toList());
        return found.stream().map(s -> member(s, answering, skills, places, ties, leaves, bodies)).toList();
    }

    private Bodies bodies(Collection<List<Object[]>> places, Collection<List<Object[]>> ties, List<String> domains) {
        List<Object[]> all = Stream.concat(places.stream(), ties.stream()).flatMap(List::stream).toList();
        return new Bodies(identities.of(distinct(all.stream().map(row -> (String) row[NAME_KEY])), distinct(all.stream().map(row -> (String) row[NUMBER])),
            distinct(domains.stream())));
    }

    private static Set<String> distinct(Stream<String> values) {
        return values.filter(value -> value != null && !value.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a person calls himself tied to, for a question about somebody who is not in the register. */
    public PoolMember.Also bodyOf(String nameKey, String corporateNumber) {
        return new Bodies(identities.of(distinct(Stream.of(nameKey)), distinct(Stream.ofNullable(corporateNumber)), Set.of())).also(nameKey, corporateNumber);
    }

    private static PoolMember member(Supporter s, Set<Long> answering, Map<Long, List<Object[]>> skills, Map<Long, List<Object[]>> places,
                                     Map<Long, List<Object[]>> ties, Map<Long, List<LeaveRow>> leaves, Bodies bodies) {
        Long account = s.accountId() != null && answering.contains(s.accountId()) ? s.accountId() : null;
        Profile profile = s.profile();
        return new PoolMember(s.id(), s.code(), account, profile.getName(), profile.getNameKana(),
            profile.getNameEn(), profile.getEmail(), profile.getEmployment(), s.status(), profile.getCapacityHours(), s.coverage(), s.term(),
            skills.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Skill((String) r[1], (int) r[2], (int) r[3], (String) r[4])).toList(),
            places.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Relation((String) r[1], (String) r[NAME_KEY], (String) r[NUMBER], (String) r[4],
                (LocalDate) r[5], (LocalDate) r[6], bodies.also((String) r[NAME_KEY], (String) r[NUMBER]))).toList(),
            ties.getOrDefault(s.id(), List.of()).stream().map(r -> new PoolMember.Tied((ConflictReason) r[1], (String) r[4], (String) r[NAME_KEY], (String) r[NUMBER],
                (LocalDate) r[5], (LocalDate) r[6], bodies.also((String) r[NAME_KEY], (String) r[NUMBER]))).toList(),
            bodies.mailHouse(MailDomains.organizationOf(profile.getEmail())), leaves.getOrDefault(s.id(), List.of()));
    }

    private Map<Long, List<Object[]>> rows(String jpql, List<Long> ids) {
        var result = new HashMap<Long, List<Object[]>>(ids.size() * 2);
        em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> result.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(row));
        return result;
    }
}
