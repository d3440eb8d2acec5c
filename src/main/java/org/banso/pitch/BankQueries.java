package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseScope;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.printout.CaseMask;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.Page;
import org.banso.shared.Text;

/** The bank of investors' questions, which everybody who prepares a pitch may read. Says nothing of the cases they came from. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class BankQueries {
    private static final int PAGE = 20;
    private static final int ANSWERS = 5;
    private static final String SELECT = "select b.id, b.version, b.question, b.answer, b.criterion, b.occasion, b.releasedAt, b.editedAt,"
        + " (select count(q.id) from PitchQuestion q where q.bankId = b.id), b.retiredAt from BankedQuestion b where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private CaseMask mask;
    @Inject
    private Actor actor;

    /** How a room that has the question answers it today, without names. */
    public record RoomAnswer(String caseNo, long pitchId, String answer, Instant writtenAt) implements Serializable {
    }

    /**
     * A page of the bank, the latest first.
     *
     * @throws NotAllowed when what was taken out is wanted, which is for the office alone
     */
    public Page<BankLine> page(BankFilter wanted, int number) {
        if (wanted.retired() && !actor.has(Right.TRIAGE_CASES)) {
            throw new NotAllowed();
        }
        String where = wanted.retired() ? "b.retiredAt is not null" : "b.retiredAt is null";
        String words = Text.singleLineOrNull(wanted.words());
        var query = em.createQuery(SELECT + where + (words == null ? "" : " and (lower(b.question) like :words escape '!' or lower(b.answer) like :words escape '!')")
            + (wanted.criterion() == null ? "" : " and b.criterion = :criterion") + (wanted.occasion() == null ? "" : " and b.occasion = :occasion") + " order by b.id desc", Object[].class);
        if (words != null) {
            query.setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (wanted.criterion() != null) {
            query.setParameter("criterion", wanted.criterion());
        }
        if (wanted.occasion() != null) {
            query.setParameter("occasion", wanted.occasion());
        }
        return Page.of(query.setFirstResult(Page.offset(number, PAGE)).setMaxResults(PAGE + 1).getResultStream().map(BankQueries::line).toList(), number, PAGE);
    }

    /** @throws NotFound when there is no such question */
    @Requires(Right.TRIAGE_CASES)
    public BankLine one(long id) {
        return em.createQuery(SELECT + "b.id = :id", Object[].class).setParameter("id", id).getResultStream().map(BankQueries::line).findFirst().orElseThrow(NotFound::new);
    }

    /** What rooms of cases the actor sees answer to it otherwise than the bank does, the latest first, in the words without names. */
    @Requires(Right.TRIAGE_CASES)
    public List<RoomAnswer> otherAnswers(BankLine banked) {
        var found = new ArrayList<RoomAnswer>();
        for (Object[] row : scope.bind(em.createQuery("select c.caseNo, p.id, q.answer, q.writtenAt, p.caseId from PitchQuestion q join Pitch p on p.id = q.pitchId"
                + " join ConsultationCase c on c.id = p.caseId where q.bankId = :id and q.answer is not null and q.answer <> :answer and " + scope.predicate()
                + " order by q.writtenAt desc, q.id desc", Object[].class)).setParameter("id", banked.id()).setParameter("answer", banked.answer()).setMaxResults(ANSWERS).getResultList()) {
            List<String> investors = em.createQuery("select i.name from PitchInvestor i, Pitch p where p.id = i.pitchId and p.caseId = :id", String.class)
                .setParameter("id", row[4]).getResultList();
            found.add(new RoomAnswer((String) row[0], (Long) row[1], mask.of((String) row[0], investors).masked((String) row[2]), (Instant) row[3]));
        }
        return found;
    }

    private static BankLine line(Object[] row) {
        return new BankLine(new PitchSeen((Long) row[0], (Long) row[1]), (String) row[2], (String) row[3], (String) row[4], (String) row[5],
            (Instant) (row[7] == null ? row[6] : row[7]), ((Number) row[8]).longValue(), row[9] != null);
    }
}
