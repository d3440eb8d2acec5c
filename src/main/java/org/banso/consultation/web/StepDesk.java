package org.banso.consultation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeStep;
import org.banso.consultation.Triage;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Calls the service behind each step; the inbox and the karte share it. */
@ApplicationScoped
public class StepDesk {
    @Inject
    private Triage triage;
    @Inject
    private CaseProgress progress;

    /** Takes the step with what its form holds. */
    public void perform(OfficeStep step, CaseSeen seen, StepForm form) {
        String words = form.getWords();
        switch (step) {
            case TAKE, TAKE_OVER -> triage.take(seen);
            case ASSIGN -> triage.assign(seen, owner(form));
            case ASK -> triage.ask(seen, words);
            case RELAY_ANSWER -> triage.relayAnswer(seen, words);
            case REMIND -> triage.remind(seen);
            case REPLY -> triage.reply(seen, words);
            case CLOSE_SILENT -> triage.closeSilent(seen);
            case ACCEPT -> triage.accept(seen);
            case PROPOSE_DECLINE -> triage.proposeDecline(seen, form.getReason(), words, form.getDuplicateOf());
            case CONFIRM_DECLINE -> triage.confirmDecline(seen, words);
            case REFUSE_DECLINE -> triage.refuseDecline(seen, words);
            case CLOSE_ANSWERED -> triage.closeAnswered(seen, words);
            case START_MATCHING, MATCH_AGAIN -> progress.startMatching(seen);
            case SUPPORT_DIRECTLY -> progress.supportDirectly(seen);
            case NOBODY_SUITABLE -> progress.nobodySuitable(seen, words);
            case END_SUPPORT -> progress.endSupport(seen, words);
            case RESUME -> progress.resume(seen, words);
            case COMPLETE -> progress.complete(seen);
            case REFER -> progress.refer(seen, words);
            case REOPEN -> progress.reopen(seen, words);
            case FIND_SUPPORTER, SET_MEETING, MEETING_HELD, MEETING_FAILED -> throw new IllegalArgumentException(step + " has no form");
        }
    }

    /** What is said after the step; nobody claims that a letter went to somebody without an address. */
    public String done(OfficeStep step, KarteView karte) {
        return StepPanel.tells(step) && Text.isBlank(karte.applicant().getContactEmail()) ? "office.done.withoutMail" : "office.done." + step.name();
    }

    private static long owner(StepForm form) {
        if (form.getOwner() == null) {
            throw BusinessException.at("owner", "consultation.required");
        }
        return Long.parseLong(form.getOwner());
    }
}
