package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.printout.CaseMask;
import org.banso.shared.NotFound;

/** The questions of investors in rooms. */
@ApplicationScoped
@Requires({Right.VIEW_OWN_CASES, Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES})
public class QuestionQueries {
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
