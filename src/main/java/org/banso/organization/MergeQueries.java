package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.organization.OrganizationQueries.Seen;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/** What a merge would do, and which merges may still be undone. */
@ApplicationScoped
@Requires(Right.MERGE_ORGANIZATIONS)
public class MergeQueries {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Both entries, and what goes over to the survivor.
     *
     * @param cases   consultations, sent ones
     * @param drafts  consultations not sent yet
     * @param members people who file for the absorbed entry
     */
    public record Preview(Seen survivor, Seen absorbed, long cases, long drafts, long members) implements Serializable {
    }

    /** A merge into an entry that nobody has undone. */
    public record Done(long id, long absorbedId, String absorbedName, Instant at, String by, boolean undoable) implements Serializable {
    }

    /** @throws NotFound when one of them is not there or was merged by now */
    public Preview preview(long survivorId, long absorbedId) {
        Seen survivor = standing(survivorId);
        Seen absorbed = standing(absorbedId);
        if (survivorId == absorbedId) {
            throw new NotFound();
        }
        return new Preview(survivor, absorbed, cases(absorbedId, "is not null"), cases(absorbedId, "is null"),
            em.createQuery("select count(m.id) from Membership m where m.organizationId = :id", Long.class).setParameter("id", absorbedId).getSingleResult());
    }

    /**
     * What a merge decided like this does to the yearly figures: all cases count under the number that stays, or under the survivor
     * where none does.
     */
    public List<CountChange> counts(Preview of, MergeOrder decided) {
        Seen survivor = of.survivor();
        Seen absorbed = of.absorbed();
        long result = key(decided.result(survivor.details(), absorbed.details()), survivor.id());
        Set<Long> keys = new HashSet<>(List.of(key(survivor.details(), survivor.id()), key(absorbed.details(), absorbed.id()), result));
        List<CountChange.Counted> counted = em.createQuery("select c.countedAs, c.organizationId, c.receivedFiscalYear, count(c.id) from ConsultationCase c"
                + " where c.counted = true and c.countedAs in :keys group by c.countedAs, c.organizationId, c.receivedFiscalYear", Object[].class)
            .setParameter("keys", keys).getResultStream()
            .map(row -> new CountChange.Counted((Long) row[0], (Long) row[1], (Integer) row[2], (Long) row[3])).toList();
        return CountChange.of(counted, Set.of(survivor.id(), absorbed.id()), result);
    }

    /** The latest first. */
    public List<Done> into(long survivorId) {
        int days = settings.number(Setting.MERGE_UNDO_DAYS);
        Instant now = clock.instant();
        return em.createQuery("select m.id, m.absorbedId, o.sheet.name, m.at, m.byName from Merge m, Organization o where m.survivorId = :id and m.undoneAt is null"
                + " and o.id = m.absorbedId order by m.id desc", Object[].class).setParameter("id", survivorId).setMaxResults(MOST).getResultStream()
            .map(row -> new Done((Long) row[0], (Long) row[1], (String) row[2], (Instant) row[3], (String) row[4],
                !now.isAfter(Merge.lastMoment((Instant) row[3], days)))).toList();
    }

    private Seen standing(long id) {
        if (organizations.mergedInto(id).isPresent()) {
            throw new NotFound();
        }
        return organizations.seen(id).orElseThrow(NotFound::new);
    }

    private long cases(long organizationId, String received) {
        return em.createQuery("select count(c.id) from ConsultationCase c where c.organizationId = :id and c.milestones.receivedAt " + received, Long.class)
            .setParameter("id", organizationId).getSingleResult();
    }

    private static long key(OrganizationDetails details, long otherwise) {
        String number = details.sheet().getCorporateNumber();
        return Text.isBlank(number) ? otherwise : Long.parseLong(number);
    }
}
