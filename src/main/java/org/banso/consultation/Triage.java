package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/** Screening: from the inbox to the opened karte or a polite end (T04 to T10). */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class Triage {
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseLetters letters;
    @Inject
    private ScreeningGaps gaps;
    @Inject
    private Deadlines deadlines;
    @Inject
    private People people;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<PartiesChanged> parties;

    /** Makes the actor the owner and starts screening. */
    public void take(CaseSeen seen) {
        assign(seen, actor.accountId());
    }

    /** Gives the case to a colleague of the office. */
    public void assign(CaseSeen seen, long accountId) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.assign(accountId, people.officeName(accountId), by(), deadlines);
        cases.save(found);
    }

    /** T05: sends a question; the applicant gets a letter. */
    public void ask(CaseSeen seen, String question) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.ask(by(), deadlines);
        cases.add(new CaseMessage(found.id(), MessageKind.QUESTION, Typed.required("question", question, CaseMessage.BODY_MAX), by()));
        cases.save(found);
        letters.question(found, question);
    }

    /** Reminds the applicant of an open question. */
    public void remind(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.remind(by(), deadlines);
        cases.save(found);
        letters.reminder(found);
    }

    /** T06 by the office: the applicant answered by telephone or mail. */
    public void relayAnswer(CaseSeen seen, String answer) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.answered(by(), deadlines);
        cases.add(new CaseMessage(found.id(), MessageKind.ANSWER, Typed.required("answer", answer, CaseMessage.BODY_MAX), by()));
        cases.closeQuestions(found.id(), clock.instant());
        cases.save(found);
    }

    /** A first word to the applicant, without a question. */
    public void reply(CaseSeen seen, String words) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.replied(by(), deadlines);
        cases.add(new CaseMessage(found.id(), MessageKind.REPLY, Typed.required("reply", words, CaseMessage.BODY_MAX), by()));
        cases.save(found);
        letters.reply(found, words);
    }

    /** T07. */
    @Requires(Right.ARRANGE_SUPPORT)
    public void closeSilent(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.closeSilent(by(), settings.number(Setting.APPLICANT_SILENCE_DAYS));
        cases.save(found);
        letters.closed(found);
    }

    /** T08. */
    @Requires(Right.SCREEN_CASES)
    public void accept(CaseSeen seen) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.accept(gaps.of(found.id(), found.organizationId(), found.content()), by(), deadlines);
        cases.save(found);
        letters.accepted(found);
    }

    /** T09, first half. {@code duplicateOf} is the number of the case this one repeats. */
    @Requires(Right.SCREEN_CASES)
    public void proposeDecline(CaseSeen seen, CloseReason reason, String why, String duplicateOf) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        Long original = reason != CloseReason.DUPLICATE || Text.isBlank(duplicateOf) ? null : cases.idIfVisible(CaseNumbers.normalised(duplicateOf))
            .orElseThrow(() -> BusinessException.at("duplicateOf", "consultation.duplicateUnknown"));
        if (original != null && original.equals(found.id())) {
            throw BusinessException.at("duplicateOf", "consultation.duplicateOfItself");
        }
        found.proposeDecline(reason, Typed.required("why", why, DeclineProposal.NOTE_MAX), original, by());
        cases.save(found);
    }

    /** T09, second half: by another person than the one who proposed. */
    @Requires(Right.CONFIRM_DECLINE)
    public void confirmDecline(CaseSeen seen, String words) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.confirmDecline(by());
        cases.save(found);
        letters.declined(found, words);
    }

    /** Sends a proposed decline back to screening. */
    @Requires(Right.CONFIRM_DECLINE)
    public void refuseDecline(CaseSeen seen, String why) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.refuseDecline(Typed.required("why", why, CaseEvent.NOTE_MAX), by());
        cases.save(found);
    }

    /** T10: the answer is sent to the applicant and ends the case. */
    @Requires(Right.SCREEN_CASES)
    public void closeAnswered(CaseSeen seen, String words) {
        ConsultationCase found = cases.at(seen.id(), seen.version());
        found.closeAnswered(by(), deadlines);
        cases.add(new CaseMessage(found.id(), MessageKind.REPLY, Typed.required("reply", words, CaseMessage.BODY_MAX), by()));
        cases.save(found);
        letters.reply(found, words);
    }

    /**
     * The office's own note and urgency. Only the note itself must be as the writer saw it: other work on the case does
     * not stand in the way.
     */
    public void remember(long caseId, OfficeNote before, OfficeNote note) {
        if (note.memo() != null && Text.length(note.memo()) > OfficeNote.MEMO_MAX) {
            throw BusinessException.at("memo", "consultation.tooLong", OfficeNote.MEMO_MAX, Text.length(note.memo()));
        }
        ConsultationCase found = cases.visible(caseId);
        if (!found.note().equals(before)) {
            throw new StaleVersion();
        }
        found.remember(note, by());
        cases.save(found);
    }

    /**
     * The office corrects what was filed. What somebody else changed meanwhile is kept, unless both changed the same
     * part: then nothing is saved, and the page shows both. Supporters who are tied to somebody named anew lose the case at this
     * moment or wait for the reviewer's word.
     *
     * @param why the reason, which is required where the applicant filled the field himself and had to (● of domain.md 4)
     */
    public void correct(long caseId, Content before, Content mine, String why) {
        cases.hold(caseId);
        ConsultationCase found = cases.visible(caseId);
        if (!ContentMerge.FILED.conflicts(before, mine, found.content()).isEmpty()) {
            throw new StaleVersion();
        }
        Content stored = found.content();
        Content joined = ContentMerge.FILED.joined(before, mine, stored);
        var faults = FilingRules.lengths(joined);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        found.correct(joined, Typed.optional("why", why, CaseEvent.WHY_MAX), by());
        cases.save(found);
        if (!ContentMerge.FILED.only(ContentMerge.PARTIES).changed(stored, joined).isEmpty()) {
            parties.fire(new PartiesChanged(caseId));
        }
    }

    /** Where the applicant sits is what its entry says today; lists by region follow. */
    @Requires({Right.TRIAGE_CASES, Right.ARRANGE_SUPPORT})
    public void seated(long caseId) {
        cases.takePrefecture(cases.visible(caseId).id());
    }

    /**
     * Which earlier case this one follows on (domain.md 4.1, previousCaseId).
     *
     * @param seen   its number as the page showed it; null for none
     * @param number in any spelling; null or blank for none
     */
    public void follow(long caseId, String seen, String number, String why) {
        ConsultationCase found = cases.visible(caseId);
        String now = cases.numberOf(found.previousCaseId());
        if (!Objects.equals(now, seen)) {
            throw new StaleVersion();
        }
        Long previous = Text.isBlank(number) ? null : cases.idIfVisible(CaseNumbers.normalised(number))
            .orElseThrow(() -> BusinessException.at("previousCase", "consultation.previousUnknown"));
        if (previous != null && previous.equals(found.id())) {
            throw BusinessException.at("previousCase", "consultation.previousIsItself");
        }
        if (!Objects.equals(previous, found.previousCaseId())) {
            String next = cases.numberOf(previous);
            found.follow(previous, new FieldChange(KarteField.PREVIOUS_CASE, Objects.requireNonNullElse(now, ""), Objects.requireNonNullElse(next, "")),
                Typed.optional("why", why, CaseEvent.WHY_MAX), by());
            cases.save(found);
        }
    }

    private By by() {
        return By.of(actor.who(), clock.instant());
    }
}
