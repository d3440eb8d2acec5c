package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;

/** Keeping the bank of investors' questions: the office writes one down, writes it anew when a better answer is found, takes it out and puts it back. */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class Bank {
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

    /**
     * A question that no room has asked yet.
     *
     * @throws BusinessException with the faults of the form
     */
    public void add(BankForm form) {
        if (sent.made(BankedQuestion.class, form.formKey()).isPresent()) {
            return;
        }
        check(form, new BankForm());
        BankedQuestion banked = pitches.add(BankedQuestion.of(form, actor.who().name(), clock.instant()));
        audit.note("QUESTION_RELEASED", "question " + banked.id(), null);
    }

    /** In better words; rooms that took it keep theirs. */
    public void change(PitchSeen seen, BankForm form) {
        BankedQuestion banked = at(seen);
        var before = new BankForm();
        before.setCriterion(banked.criterion());
        before.setOccasion(banked.occasion());
        check(form, before);
        banked.write(form, actor.who().name(), clock.instant());
        pitches.flush();
        audit.note("QUESTION_CHANGED", "question " + banked.id(), null);
    }

    /** Takes a question out of the bank; rooms that took it keep it. */
    public void retire(PitchSeen seen) {
        at(seen).retire(clock.instant());
        pitches.flush();
        audit.note("QUESTION_RETIRED", "question " + seen.id(), null);
    }

    /** Puts a question back that was taken out. */
    public void restore(PitchSeen seen) {
        at(seen).restore();
        pitches.flush();
        audit.note("QUESTION_RESTORED", "question " + seen.id(), null);
    }

    private BankedQuestion at(PitchSeen seen) {
        BankedQuestion banked = pitches.row(BankedQuestion.class, seen.id());
        StaleVersion.unlessNewest(banked.version(), seen.version());
        return banked;
    }

    /** A code that was chosen before may stay, though it is offered no more. */
    private void check(BankForm form, BankForm before) {
        var faults = new ArrayList<>(PitchRules.check(form, true, code -> code.equals(before.getCriterion()) || codes.selectable("pitchCriterion", code)));
        faults.addAll(PitchRules.chosen("occasion", form.getOccasion(), code -> code.equals(before.getOccasion()) || codes.selectable("pitchOccasion", code)));
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }
}
