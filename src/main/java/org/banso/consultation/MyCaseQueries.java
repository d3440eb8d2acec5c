package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.search.SynonymQueries;
import org.banso.platform.search.TextCondition;
import org.banso.platform.search.TextQuery;
import org.banso.shared.Page;
import org.banso.shared.Text;

/**
 * A supporter searches the cases he accepted, as long as {@link CaseScope} lets him see them and as far as he may read them: a case
 * he is not clear for is neither found nor counted, whatever he asks. Of full-time supporters too only their own.
 */
@ApplicationScoped
@Requires(Right.VIEW_ASSIGNED_CASES)
public class MyCaseQueries {
    public static final int PAGE = 20;
    /** Said outside the scope's subquery, so that the few cases of his lead and not all there are. */
    private static final String MINE = " from ConsultationCase c join Assignment mine on mine.caseId = c.id where mine.accountId = :me"
        + " and mine.state = org.banso.matching.AssignmentState.ACCEPTED and ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private TextScope texts;
    @Inject
    private SynonymQueries synonyms;
    @Inject
    private Actor actor;

    /** One case found; it was received on the day {@code consultedOn}. */
    public record Row(long id, String caseNo, String title, String organizationName, String productType, String phase, CaseStatus status, LocalDate consultedOn)
        implements Serializable {
    }

    /** One page, the latest first. */
    public Page<Row> page(MyCaseFilter asked, int number) {
        TextCondition text = Text.isBlank(asked.words()) ? TextCondition.NONE : texts.condition(TextQuery.of(asked.words(), synonyms.book()));
        var conditions = new CaseConditions(asked.filter(), null, text, Optional.empty());
        TypedQuery<Row> query = em.createQuery("select new org.banso.consultation.MyCaseQueries$Row(c.id, c.caseNo, c.matter.title, c.applicant.organizationName,"
            + " c.product.type, c.product.phase, c.status, c.consultedOn)" + MINE + scope.predicate() + conditions.where() + " order by " + CaseOrder.LATEST.jpql(), Row.class);
        return Page.of(conditions.bind(scope.bind(query)).setParameter("me", actor.accountId()).setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1)
            .getResultList(), Math.max(1, number), PAGE);
    }

    /** The number as stored when the words are the number of one of these cases: the search then goes straight to it. */
    public Optional<String> exactNumber(String words) {
        String number = CaseNumbers.normalised(words);
        return number == null ? Optional.empty() : scope.bind(em.createQuery("select c.caseNo" + MINE + scope.predicate() + " and c.caseNo = :no", String.class))
            .setParameter("me", actor.accountId()).setParameter("no", number).getResultStream().findFirst();
    }
}
