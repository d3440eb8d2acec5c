package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banso.platform.Requires;
import org.banso.shared.FiscalYear;

/** The figures everybody may read on the front page: whole-year totals, far too coarse to point at anybody. */
@ApplicationScoped
@Requires(open = true)
public class PublicFigureQueries {
    /**
     * One fiscal year.
     *
     * @param received      C1
     * @param supported     C2 where the headline counts by support, else null
     * @param organizations C5
     * @param supporters    supporters active today
     */
    public record Figures(FiscalYear year, int received, Integer supported, int organizations, int supporters) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private HeadlineRule headline;

    public Figures of(FiscalYear year) {
        Object[] cases = (Object[]) em.createNativeQuery("select count(*), count(distinct counted_as) from consultation_case"
            + " where counted = true and received_fy = ?").setParameter(1, year.year()).getSingleResult();
        Object active = em.createNativeQuery("select count(*) from supporter where status = 'ACTIVE'").getSingleResult();
        Integer supported = headline.get() == CountRule.SUPPORTED ? supported(year) : null;
        return new Figures(year, ((Number) cases[0]).intValue(), supported, ((Number) cases[1]).intValue(), ((Number) active).intValue());
    }

    private int supported(FiscalYear year) {
        return ((Number) em.createNativeQuery("select count(distinct r.case_id) from support_record r where r.status = 'HELD' and r.performed_fy = ?"
            + " and r.case_id not in (select c.id from consultation_case c where c.counted = false)").setParameter(1, year.year()).getSingleResult()).intValue();
    }
}
