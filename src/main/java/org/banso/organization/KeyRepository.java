package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banso.organization.SearchKeys.Key;
import org.banso.shared.NotFound;

/** Keys of organizations, plain rows without an identity of their own, and the pairs that share some. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeyRepository {
    /** A key that so many have says nothing: the mail domain of a large university. */
    static final int CROWD = 20;
    private static final int ROWS_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Set<Key> of(long organizationId) {
        var found = new HashSet<Key>();
        ((List<Object[]>) em.createNativeQuery("select kind, key_value from organization_key where organization_id = ?").setParameter(1, organizationId)
            .getResultList()).forEach(row -> found.add(new Key(KeyKind.valueOf((String) row[0]), (String) row[1])));
        return found;
    }

    /** The rows that are too many go, those that are missing come. Two who do it at the same moment add the same rows, in the same order. */
    void replace(long organizationId, Set<Key> wanted) {
        Set<Key> there = of(organizationId);
        there.stream().filter(key -> !wanted.contains(key)).forEach(key -> em.createNativeQuery(
            "delete from organization_key where organization_id = ? and kind = ? and key_value = ?").setParameter(1, organizationId)
            .setParameter(2, key.kind().name()).setParameter(3, key.value()).executeUpdate());
        List<Key> missing = wanted.stream().filter(key -> !there.contains(key)).sorted(Comparator.comparing(Key::kind).thenComparing(Key::value)).toList();
        for (int from = 0; from < missing.size(); from += ROWS_AT_ONCE) {
            List<Key> part = missing.subList(from, Math.min(missing.size(), from + ROWS_AT_ONCE));
            Query insert = em.createNativeQuery("insert into organization_key (organization_id, kind, key_value) values "
                + String.join(",", part.stream().map(key -> "(?, ?, ?)").toList()) + " on duplicate key update kind = values(kind)");
            int place = 0;
            for (Key key : part) {
                insert.setParameter(++place, organizationId).setParameter(++place, key.kind().name()).setParameter(++place, key.value());
            }
            insert.executeUpdate();
        }
    }

    /** Who else has any of these keys, and which kinds; what a crowd has is left out. One walk of an index for each key. */
    Map<Long, Set<KeyKind>> sharing(Collection<Key> keys, long except) {
        var found = new TreeMap<Long, Set<KeyKind>>();
        for (Key key : keys) {
            List<?> others = em.createNativeQuery("select organization_id from organization_key where kind = ? and key_value = ? and organization_id <> ?"
                    + " order by organization_id").setParameter(1, key.kind().name()).setParameter(2, key.value()).setParameter(3, except)
                .setMaxResults(CROWD + 1).getResultList();
            if (others.size() <= CROWD) {
                others.forEach(id -> found.computeIfAbsent(((Number) id).longValue(), other -> EnumSet.noneOf(KeyKind.class)).add(key.kind()));
            }
        }
        return found;
    }

    /** Entries that have or had a name with this key, or have taken over one that had, the oldest first; a handful at most. */
    List<Long> once(String key) {
        return ((List<?>) em.createNativeQuery("select k.organization_id from organization_key k join organization o on o.id = k.organization_id"
                + " where k.kind = ? and k.key_value = ? and o.merged_into is null order by k.organization_id").setParameter(1, KeyKind.ALIAS.name())
            .setParameter(2, key).setMaxResults(CROWD).getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Names under which it was known: its own of earlier days, and all those of the entries merged into it. */
    List<String> otherNames(long organizationId) {
        var found = new ArrayList<String>();
        for (long id : withMerged(organizationId)) {
            found.addAll(before(id, OrganizationField.NAME, OrganizationField.NAME_EN));
            if (id != organizationId) {
                em.createQuery("select o.sheet.name, o.sheet.nameEn from Organization o where o.id = :id", Object[].class).setParameter("id", id).getResultList()
                    .forEach(names -> Stream.of(names).filter(Objects::nonNull).forEach(name -> found.add((String) name)));
            }
        }
        return found;
    }

    /** Corporate numbers it had once, and those of the entries merged into it. */
    List<String> otherNumbers(long organizationId) {
        var found = new ArrayList<String>();
        for (long id : withMerged(organizationId)) {
            found.addAll(before(id, OrganizationField.CORPORATE_NUMBER));
            if (id != organizationId) {
                found.addAll(em.createQuery("select o.sheet.corporateNumber from Organization o where o.id = :id and o.sheet.corporateNumber is not null", String.class)
                    .setParameter("id", id).getResultList());
            }
        }
        return found;
    }

    /** What it told of itself before, without what it had from an entry that turned out to be another one. */
    private List<String> before(long id, OrganizationField... fields) {
        Set<Object> others = new HashSet<>();
        List<?> undone = em.createNativeQuery("select o.name, o.name_en, o.corporate_number from organization_merge m join organization o on o.id = m.absorbed_id"
            + " where m.survivor_id = ? and m.undone_at is not null").setParameter(1, id).getResultList();
        undone.forEach(names -> others.addAll(Arrays.asList((Object[]) names)));
        return em.createQuery("select e.before from OrganizationEvent e where e.organizationId = :id and e.field in :fields and e.before is not null", String.class)
            .setParameter("id", id).setParameter("fields", Stream.of(fields).map(OrganizationField::key).toList()).getResultStream()
            .filter(value -> !others.contains(value)).toList();
    }

    /** The entry, those merged into it, those merged into these, and so on. */
    private List<Long> withMerged(long organizationId) {
        var all = new ArrayList<Long>(List.of(organizationId));
        for (int at = 0; at < all.size(); at++) {
            all.addAll(em.createQuery("select o.id from Organization o where o.mergedInto = :id order by o.id", Long.class).setParameter("id", all.get(at)).getResultList());
        }
        return all;
    }

    /** The pairs an organization is part of, by the other one. */
    Map<Long, OrganizationPair> pairs(long organizationId) {
        var found = new LinkedHashMap<Long, OrganizationPair>();
        for (String side : List.of("firstId", "secondId")) {
            em.createQuery("select p from OrganizationPair p where p." + side + " = :id", OrganizationPair.class).setParameter("id", organizationId)
                .getResultList().forEach(pair -> found.put(pair.other(organizationId), pair));
        }
        return found;
    }

    OrganizationPair pair(long id) {
        OrganizationPair found = em.find(OrganizationPair.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Two who save at the same moment find the same pair; one row is enough. */
    void propose(long one, long other, Set<KeyKind> shared) {
        em.createNativeQuery("insert into organization_pair (first_id, second_id, reasons, score) values (?, ?, ?, ?) on duplicate key update score = score")
            .setParameter(1, Math.min(one, other)).setParameter(2, Math.max(one, other)).setParameter(3, OrganizationPair.reasons(shared))
            .setParameter(4, OrganizationPair.score(shared)).executeUpdate();
    }

    /** The keys are those of today's rule, and the list stands in their order. Not a change of the organization: nobody who edits it has to hear of it. */
    void made(long organizationId, String order) {
        em.createNativeQuery("update organization set key_rule = ?, order_key = ? where id = ? and (key_rule <> ? or order_key <> ?)").setParameter(1, SearchKeys.RULE)
            .setParameter(2, order).setParameter(3, organizationId).setParameter(4, SearchKeys.RULE).setParameter(5, order).executeUpdate();
    }

    void remove(OrganizationPair pair) {
        em.remove(pair);
    }

    /** Those whose keys were made by another rule than today's, or never; they are the caller's until his transaction ends, and others pass them over. */
    List<Organization> outdated(int most) {
        List<Long> ids = ((List<?>) em.createNativeQuery("select id from organization where key_rule <> ? order by key_rule, id limit " + most + " for update skip locked")
            .setParameter(1, SearchKeys.RULE).getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
        return ids.isEmpty() ? List.of() : em.createQuery("select o from Organization o where o.id in :ids order by o.id", Organization.class)
            .setParameter("ids", ids).getResultList();
    }
}
