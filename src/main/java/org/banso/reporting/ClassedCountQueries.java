package org.banso.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banso.codelist.CodeReports;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Which years of R2 move, and by how many cases, when a product type or an applicant type goes into another class. */
@ApplicationScoped
@Requires(Right.MANAGE_CODES)
public class ClassedCountQueries implements CodeReports {

    @PersistenceContext
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public SortedMap<Integer, Long> countedByYear(String list, String code) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        String column = switch (list) {
            case "productType" -> "product_type";
            case "applicantType" -> "applicant_type";
            default -> null;
        };
        if (column != null) { // one pass over the covering index of the report itself
            List<Object[]> rows = em.createNativeQuery("select c.received_fy, count(*) from consultation_case c where c.counted = true and c.received_fy is not null and c."
                + column + " = ? group by c.received_fy").setParameter(1, code).getResultList();
            rows.forEach(row -> years.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        }
        return years;
    }
}
