package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banso.platform.Requires;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
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

        /** Whether so few stand behind a figure that it could point at one of them. */
        boolean fewerThan(int least) {
            return received < least || organizations < least || supported != null && supported < least;
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private HeadlineRule headline;
    @Inject
    private Settings settings;

    /** The figures of one year, or none when they are too small for everybody's eyes ({@link Setting#PUBLIC_LEAST}). */
    public Optional<Figures> published(FiscalYear year) {
        return Optional.of(of(year)).filter(figures -> !figures.fewerThan(settings.number(Setting.PUBLIC_LEAST)));
    }

    Figures of(FiscalYear year) {
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
