package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banso.platform.Requires;
import org.banso.shared.FiscalYear;

/** The three figures everybody may read on the front page: whole-year totals, far too coarse to point at anybody. */
@ApplicationScoped
@Requires(open = true)
public class PublicFigureQueries {
    /**
     * One fiscal year.
     *
     * @param received      C1
     * @param organizations C5
     * @param supporters    supporters active today
     */
    public record Figures(FiscalYear year, int received, int organizations, int supporters) {
    }

    @PersistenceContext
    private EntityManager em;

    public Figures of(FiscalYear year) {
        Object[] cases = (Object[]) em.createNativeQuery("select count(*), count(distinct counted_as) from consultation_case"
            + " where counted = true and received_fy = ?").setParameter(1, year.year()).getSingleResult();
        Object active = em.createNativeQuery("select count(*) from supporter where status = 'ACTIVE'").getSingleResult();
        return new Figures(year, ((Number) cases[0]).intValue(), ((Number) cases[1]).intValue(), ((Number) active).intValue());
    }
}
