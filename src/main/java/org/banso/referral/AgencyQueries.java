package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
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

    /**
     * One agency to be edited.
     *
     * @param retired what it no longer asks
     */
    public record Card(String code, long version, AgencyForm form, List<AgencyQuestion> questions, List<AgencyQuestion> retired) implements Serializable {
    }

    /** A question to be edited. */
    public record QuestionCard(QuestionSeen seen, boolean retired, QuestionForm form) implements Serializable {
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
        List<KeptQuestion> kept = kept(code);
        return new Card(code, found.version(), found.form(), kept.stream().filter(one -> !one.isRetired()).map(KeptQuestion::asked).toList(),
            kept.stream().filter(KeptQuestion::isRetired).map(KeptQuestion::asked).toList());
    }

    /** What the agency asks, in its order. */
    @Requires(open = true)
    public List<AgencyQuestion> questions(String agency) {
        return kept(agency).stream().filter(one -> !one.isRetired()).map(KeptQuestion::asked).toList();
    }

    /** One question to be edited. */
    public QuestionCard question(String agency, String question) {
        return kept(agency).stream().filter(one -> one.code().equals(question)).findFirst()
            .map(one -> new QuestionCard(new QuestionSeen(agency, one.code(), one.version()), one.isRetired(), one.form())).orElseThrow(NotFound::new);
    }

    private List<KeptQuestion> kept(String agency) {
        return em.createQuery("select distinct q from KeptQuestion q left join fetch q.choices where q.agency = :agency order by q.position, q.question",
            KeptQuestion.class).setParameter("agency", agency).getResultList();
    }
}
