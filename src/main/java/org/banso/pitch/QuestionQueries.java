package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.printout.CaseMask;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** Questions of rooms, and those of the bank, which everybody who prepares a pitch may read. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class QuestionQueries {
    private static final int BANK_SHOWN = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseMask mask;

    /** A question and its answer without the names that the case knows, for a person to look over. */
    public record Masked(String question, String answer) {
    }

    /** Of a room the actor was given; those without an answer first. */
    public List<QuestionLine> of(PitchRoom room) {
        return em.createQuery("select q from PitchQuestion q where q.pitchId = :id order by q.id", PitchQuestion.class)
            .setParameter("id", room.card().id()).getResultStream().map(q -> new QuestionLine(new PitchSeen(q.id(), q.version()), q.form(), q.writer(), q.writtenAt(),
                q.bankId() != null)).sorted(Comparator.comparing(QuestionLine::answered)).toList();
    }

    /**
     * The bank, the latest first.
     *
     * @param criterion only of this one, or null
     * @param occasion  only of this kind, or null
     */
    public List<BankLine> bank(String criterion, String occasion) {
        return em.createQuery("select b.id, b.question, b.answer, b.criterion, b.occasion, b.releasedAt from BankedQuestion b where b.retiredAt is null"
                + " and (:criterion is null or b.criterion = :criterion) and (:occasion is null or b.occasion = :occasion) order by b.id desc", Object[].class)
            .setParameter("criterion", criterion).setParameter("occasion", occasion).setMaxResults(BANK_SHOWN).getResultStream()
            .map(row -> new BankLine((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], Jst.day((Instant) row[5]))).toList();
    }

    /** A question of a room the actor was given, as it might stand in the bank. @throws NotFound when the room has no such question */
    @Requires(Right.TRIAGE_CASES)
    public Masked masked(PitchRoom room, long questionId) {
        QuestionForm form = of(room).stream().filter(line -> line.id() == questionId).findFirst().orElseThrow(NotFound::new).form();
        List<String> investors = em.createQuery("select i.name from PitchInvestor i, Pitch p where p.id = i.pitchId and p.caseId = :id", String.class)
            .setParameter("id", room.card().caseId()).getResultList();
        CaseMask.Names names = mask.of(room.caseNo(), investors);
        return new Masked(names.masked(form.getQuestion()), names.masked(form.getAnswer()));
    }
}
