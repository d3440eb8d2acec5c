package org.banso.consultation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Choice;
import org.banso.shared.Names;

/** Names behind the ids in an address of the list, and the names that fit what somebody types there. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class CaseNameQueries {
    private static final int SUGGESTIONS = 8;
    private static final int REGISTER = 1000;

    @PersistenceContext
    private EntityManager em;

    /** The name of an organization as it is today; its id when there is none. */
    public String organization(String id) {
        return first(em.createQuery("select o.sheet.name from Organization o where o.id = :id", String.class).setParameter("id", Long.valueOf(id)).getResultList(), id);
    }

    /** The name of a supporter. */
    public String supporter(String id) {
        return first(em.createQuery("select s.profile.name from Supporter s where s.id = :id", String.class).setParameter("id", Long.valueOf(id)).getResultList(), id);
    }

    /** Supporters whose name or reading holds what was typed, in any spelling; the register is a few hundred rows. */
    public List<Choice> supporters(String typed) {
        String key = Names.personKey(typed);
        return key.isEmpty() ? List.of() : em.createQuery("select s.id, s.profile.name, s.profile.nameKana, s.profile.nameEn from Supporter s order by s.profile.nameKana, s.id",
                Object[].class).setMaxResults(REGISTER).getResultStream()
            .filter(row -> List.of(1, 2, 3).stream().anyMatch(i -> Names.personKey((String) row[i]).contains(key)))
            .limit(SUGGESTIONS).map(row -> new Choice(row[0].toString(), (String) row[1])).toList();
    }

    /** Who has accepted each of these cases. */
    public Map<Long, List<String>> accepted(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : em.createQuery("select a.caseId, s.profile.name from Assignment a join Supporter s on s.id = a.supporterId"
                + " where a.caseId in :ids and a.state = org.banso.matching.AssignmentState.ACCEPTED order by a.id", Object[].class)
            .setParameter("ids", caseIds).getResultStream()
            .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static String first(List<String> found, String otherwise) {
        return found.isEmpty() ? otherwise : found.get(0);
    }
}
