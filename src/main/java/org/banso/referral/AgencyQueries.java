package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** The agencies the office refers to, and what each asks. */
@ApplicationScoped
@Requires(Right.ARRANGE_SUPPORT)
public class AgencyQueries {
    private static final String ROW = "select new org.banso.referral.AgencyRow(a.code, a.takesJa, a.takesEn, a.contactName, a.email, a.offered) from PartnerAgency a";

    @PersistenceContext
    private EntityManager em;

    /** One agency to be edited. */
    public record Card(String code, long version, AgencyForm form, List<AgencyQuestion> questions) implements Serializable {
    }

    /** All of them, those offered first. */
    public List<AgencyRow> all() {
        return em.createQuery(ROW + " order by a.offered desc, a.code", AgencyRow.class).getResultList();
    }

    /** @throws NotFound when there is no such agency */
    public Card card(String code) {
        PartnerAgency found = em.find(PartnerAgency.class, code);
        if (found == null) {
            throw new NotFound();
        }
        return new Card(code, found.version(), found.form(), questions(code));
    }

    /** What the agency asks, in its order. */
    @Requires(open = true)
    public List<AgencyQuestion> questions(String agency) {
        var choices = new LinkedHashMap<String, List<AgencyQuestion.Option>>();
        rows("select question, choice, words_ja, words_en from agency_choice where agency = ? order by question, position", agency)
            .forEach(row -> choices.computeIfAbsent((String) row[0], one -> new ArrayList<>())
                .add(new AgencyQuestion.Option((String) row[1], (String) row[2], (String) row[3])));
        return rows("select question, ticks, required, words_ja, words_en from agency_question where agency = ? order by position", agency).stream()
            .map(row -> new AgencyQuestion((String) row[0], truth(row[1]), truth(row[2]), (String) row[3], (String) row[4],
                List.copyOf(choices.getOrDefault((String) row[0], List.of())))).toList();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String agency) {
        return em.createNativeQuery(sql).setParameter(1, agency).getResultList();
    }
}
