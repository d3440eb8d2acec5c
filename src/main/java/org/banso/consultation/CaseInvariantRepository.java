package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;

/** What must hold of the stored cases, asked and mended in SQL: they are looked at whole, and a broken one may not load. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseInvariantRepository {
    private static final int ANY = 1_000_000;

    @PersistenceContext
    private EntityManager em;

    /** A case that counts in another year than the one it came in. */
    record Misplaced(long id, String caseNo, FiscalYear year) {
    }

    /** A run of numbers that is behind the greatest number given. */
    record Behind(String desk, int year, int last, int given) {
        String words() {
            return desk + " " + year + ": " + last + " < " + given;
        }
    }

    /** Numbers of cases whose state is not the one their last step led to. */
    @SuppressWarnings("unchecked")
    List<String> offTheirHistory(int most) {
        return em.createNativeQuery("select c.case_no from consultation_case c join case_event e on e.case_id = c.id and e.id = (select max(l.id)"
                + " from case_event l where l.case_id = c.id and l.kind = 'TRANSITION') where e.to_status <> c.status and c.case_no is not null order by c.id")
            .setMaxResults(most).getResultList();
    }

    /** Year by year along the index, because the year of a moment in Japan is no business of the database. */
    List<Misplaced> inTheWrongYear(int most) {
        var found = new ArrayList<Misplaced>();
        for (Integer year : em.createQuery("select distinct c.receivedFiscalYear from ConsultationCase c where c.receivedFiscalYear is not null", Integer.class)
            .getResultList()) {
            var expected = new FiscalYear(year);
            em.createQuery("select c.id, c.caseNo, c.milestones.receivedAt from ConsultationCase c where c.receivedFiscalYear = :year"
                    + " and (c.milestones.receivedAt < :from or c.milestones.receivedAt >= :to) order by c.id", Object[].class)
                .setParameter("year", year).setParameter("from", Jst.startOf(expected.start()))
                .setParameter("to", Jst.endOf(expected.end())).setMaxResults(most).getResultStream()
                .map(row -> new Misplaced((Long) row[0], (String) row[1], FiscalYear.of((Instant) row[2]))).forEach(found::add);
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    int moveToTheirYear() {
        List<Misplaced> wrong = inTheWrongYear(ANY);
        wrong.forEach(each -> em.createNativeQuery("update consultation_case set received_fy = ?, version = version + 1 where id = ?")
            .setParameter(1, each.year().year()).setParameter(2, each.id()).executeUpdate());
        return wrong.size();
    }

    /** The greatest number given is read from the numbers themselves, so that a restored or imported case counts too. */
    @SuppressWarnings("unchecked")
    List<Behind> runsBehind() {
        List<Object[]> given = em.createNativeQuery("select c.desk, substring(c.case_no, 3, 4), max(cast(substring(c.case_no, 8) as decimal(10)))"
            + " from consultation_case c where c.case_no like '_-____-%' group by c.desk, substring(c.case_no, 3, 4)").getResultList();
        var found = new ArrayList<Behind>();
        for (Object[] row : given) {
            List<Number> last = em.createNativeQuery("select last_number from case_number where desk = ? and fiscal_year = ?")
                .setParameter(1, row[0]).setParameter(2, Integer.parseInt((String) row[1])).getResultList();
            int number = last.isEmpty() ? 0 : last.get(0).intValue();
            int greatest = ((Number) row[2]).intValue();
            if (number < greatest) {
                found.add(new Behind((String) row[0], Integer.parseInt((String) row[1]), number, greatest));
            }
        }
        return found;
    }

    int catchUp() {
        List<Behind> behind = runsBehind();
        behind.forEach(each -> em.createNativeQuery("insert into case_number (desk, fiscal_year, last_number) values (?, ?, ?)"
            + " on duplicate key update last_number = ?").setParameter(1, each.desk()).setParameter(2, each.year()).setParameter(3, each.given())
            .setParameter(4, each.given()).executeUpdate());
        return behind.size();
    }
}
