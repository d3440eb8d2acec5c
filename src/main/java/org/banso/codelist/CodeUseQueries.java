package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banso.codelist.CodeUse.Subject;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** Who holds a code. Counts end at a bound, so that half a million cases need not be counted to say "many". */
@ApplicationScoped
@Requires(Right.MANAGE_CODES)
public class CodeUseQueries {

    /** Up to here rows are counted; more are told as "or more". */
    public static final int BOUND = 1000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    @Any
    private Instance<CodeUses> features;
    @Inject
    @Any
    private Instance<CodeReports> reports;

    /**
     * How many rows of one kind hold a code.
     *
     * @param count   at most {@link #BOUND}
     * @param orMore  whether there may be more than that
     */
    public record Holders(Subject subject, int count, boolean orMore) implements Serializable {
    }

    /** Those who hold the code, by kind; kinds of which none does are left out. */
    public List<Holders> holders(String list, String code) {
        Map<Subject, Integer> found = new EnumMap<>(Subject.class);
        declared(list).forEach(use -> found.merge(use.subject(), count(use, code, BOUND + 1), Integer::sum));
        return found.entrySet().stream().filter(kind -> kind.getValue() > 0)
            .map(kind -> new Holders(kind.getKey(), Math.min(kind.getValue(), BOUND), kind.getValue() > BOUND)).toList();
    }

    /** Whether anything holds the code. */
    public boolean isUsed(String list, String code) {
        return declared(list).stream().anyMatch(use -> count(use, code, 1) > 0);
    }

    /** Cases with the code that published tables count, by fiscal year; empty when none counts by the classes of this list. */
    public SortedMap<Integer, Long> countedByYear(String list, String code) {
        SortedMap<Integer, Long> years = new TreeMap<>();
        reports.forEach(report -> report.countedByYear(list, code).forEach((year, cases) -> years.merge(year, cases, Long::sum)));
        return years;
    }

    private List<CodeUse> declared(String list) {
        return features.stream().flatMap(feature -> feature.uses().stream()).filter(use -> use.list().equals(list)).toList();
    }

    /** Table and column are constants of the features' code. */
    private int count(CodeUse use, String code, int most) {
        String holds = use.several() ? "concat(',', " + use.column() + ", ',') like ? escape '!'" : use.column() + " = ?";
        var query = em.createNativeQuery("select count(*) from (select 1 as held from " + use.table() + " where " + holds + " limit " + most + ") bounded");
        query.setParameter(1, use.several() ? "%," + code.replace("_", "!_") + ",%" : code);
        return ((Number) query.getSingleResult()).intValue();
    }
}
