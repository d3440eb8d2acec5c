package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** The questions of investors in a room, and the bank through which they help others, without a name. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Questions {
    @Inject
    private PitchRepository pitches;
    @Inject
    private Codes codes;
    @Inject
    private AuditTrail audit;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** @throws BusinessException with the faults of the form */
    public void add(long pitchId, QuestionForm form) {
        pitches.open(pitchId);
        if (sent.made(PitchQuestion.class, form.formKey()).isEmpty()) {
            write(new PitchQuestion(pitchId, form.formKey()), form, null);
        }
    }

    public void change(PitchSeen seen, QuestionForm form) {
        PitchQuestion question = mine(seen);
        pitches.open(question.pitchId());
        write(question, form, question.form().getCriterion());
    }

    public void remove(PitchSeen seen) {
        PitchQuestion question = mine(seen);
        pitches.open(question.pitchId());
        pitches.remove(question);
    }

    private void write(PitchQuestion question, QuestionForm form, String criterionBefore) {
        List<Fault> faults = PitchRules.check(form, false, code -> code.equals(criterionBefore) || codes.selectable("pitchCriterion", code));
        form.setAskedBy(PitchRules.optional("askedBy", form.getAskedBy(), QuestionForm.ASKED_BY_MAX));
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        question.write(form, actor.who().name(), clock.instant());
        pitches.add(question);
    }

    /**
     * Takes a question with its answer from the bank into a room; one that is there already is left as it is.
     *
     * @throws NotFound when it is not in the bank
     */
    public void take(long pitchId, long bankId) {
        pitches.open(pitchId);
        BankedQuestion banked = pitches.row(BankedQuestion.class, bankId);
        if (banked.isRetired()) {
            throw new NotFound();
        }
        if (pitches.questionsOf(pitchId).stream().anyMatch(one -> one.bankId() != null && one.bankId() == bankId)) {
            return;
        }
        var question = new PitchQuestion(pitchId, null);
        var form = new QuestionForm();
        form.setQuestion(banked.question());
        form.setAnswer(banked.answer());
        form.setCriterion(banked.criterion());
        question.write(form, actor.who().name(), clock.instant());
        question.inBank(bankId);
        pitches.add(question);
    }

    /**
     * Puts a question into the bank in the words that a person has looked over; the room keeps its own.
     *
     * @throws BusinessException when it has no answer, or is there already
     */
    @Requires(Right.TRIAGE_CASES)
    public void release(PitchSeen seen, String question, String answer) {
        PitchQuestion from = mine(seen);
        BusinessException.unless(from.bankId() == null, "pitch.bank.already");
        var banked = new BankedQuestion(PitchRules.required("maskedQuestion", question, QuestionForm.QUESTION_MAX),
            PitchRules.required("maskedAnswer", answer, QuestionForm.ANSWER_MAX), from.form().getCriterion(), pitches.visible(from.pitchId()).form().getOccasion(),
            actor.who().name(), clock.instant());
        pitches.add(banked);
        from.inBank(banked.id());
        pitches.flush();
        audit.note("QUESTION_RELEASED", "question " + banked.id(), null);
    }

    private PitchQuestion mine(PitchSeen seen) {
        PitchQuestion question = pitches.row(PitchQuestion.class, seen.id());
        pitches.visible(question.pitchId());
        StaleVersion.unlessNewest(question.version(), seen.version());
        return question;
    }
}
