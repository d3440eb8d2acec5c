package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.shared.NotFound;

/** The journal of merges: which rows went over. Plain rows, written once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeRepository {
    /** Memberships that went over. */
    private static final String MEMBER = "MEMBER";
    /** Memberships that fell away because the person belongs to both. */
    private static final String TWICE = "MEMBER_TWICE";

    @PersistenceContext
    private EntityManager em;

    /** As it is now, held until the transaction ends. */
    Merge held(long id) {
        Merge found = em.find(Merge.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Writes down what goes over. */
    List<Long> journal(long mergeId, String kind, Collection<Long> rows) {
        rows.forEach(row -> em.createNativeQuery("insert into organization_merge_row (merge_id, kind, row_id) values (?, ?, ?)")
            .setParameter(1, mergeId).setParameter(2, kind).setParameter(3, row).executeUpdate());
        return List.copyOf(rows);
    }

    /** Those of the rows that came by the merge. */
    List<Long> journaled(long mergeId, String kind, Collection<Long> rows) {
        Set<Long> came = new HashSet<>();
        List<?> ids = em.createNativeQuery("select row_id from organization_merge_row where merge_id = ? and kind = ?").setParameter(1, mergeId)
            .setParameter(2, kind).getResultList();
        ids.forEach(id -> came.add(((Number) id).longValue()));
        return rows.stream().filter(came::contains).toList();
    }

    /** Members go over; who belongs to both keeps the membership he has with the survivor. */
    void moveMembers(long mergeId, long from, long to) {
        for (Membership one : membersOf(from)) {
            if (isMember(one.accountId(), to)) {
                em.createNativeQuery("insert into organization_merge_row (merge_id, kind, row_id, account_id, since, joined_by)"
                        + " select ?, ?, m.id, m.account_id, m.since, m.joined_by from membership m where m.id = ?").setParameter(1, mergeId).setParameter(2, TWICE)
                    .setParameter(3, one.id()).executeUpdate();
                em.remove(one);
            } else {
                journal(mergeId, MEMBER, List.of(one.id()));
                move(one.id(), to);
            }
        }
        em.flush();
    }

    /** Those that came go back; who belonged to both does so again, unless he was removed in the meantime. */
    void moveMembersBack(long mergeId, long from, long to) {
        journaled(mergeId, MEMBER, membersOf(from).stream().map(Membership::id).toList()).forEach(id -> move(id, to));
        em.createNativeQuery("insert into membership (version, account_id, organization_id, since, joined_by) select 0, r.account_id, ?, r.since, r.joined_by"
                + " from organization_merge_row r where r.merge_id = ? and r.kind = ? and exists (select m.id from membership m where m.account_id = r.account_id"
                + " and m.organization_id = ?)").setParameter(1, to).setParameter(2, mergeId).setParameter(3, TWICE).setParameter(4, from).executeUpdate();
    }

    private List<Membership> membersOf(long organizationId) {
        return em.createQuery("select m from Membership m where m.organizationId = :id order by m.id", Membership.class).setParameter("id", organizationId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private boolean isMember(long accountId, long organizationId) {
        return !em.createQuery("select m.id from Membership m where m.accountId = :account and m.organizationId = :organization", Long.class)
            .setParameter("account", accountId).setParameter("organization", organizationId).getResultList().isEmpty();
    }

    private void move(long membershipId, long to) {
        em.createNativeQuery("update membership set organization_id = ?, version = version + 1 where id = ?").setParameter(1, to).setParameter(2, membershipId)
            .executeUpdate();
    }

    void add(Merge merge) {
        em.persist(merge);
        em.flush(); // its rows need the id
    }
}
