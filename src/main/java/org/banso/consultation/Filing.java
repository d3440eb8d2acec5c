package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.banso.organization.Memberships;
import org.banso.organization.OrganizationBrief;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/** What an applicant does with a case: write it, send it, answer, withdraw (T01, T02, T06, T22). */
@ApplicationScoped
@Transactional
@Requires(Right.FILE_CONSULTATION)
public class Filing {
    /** Longest reason for withdrawing. */
    public static final int WHY_MAX = 1000;
    /** Longest answer to a question. */
    public static final int ANSWER_MAX = CaseMessage.BODY_MAX;
    /** Parts of the form; {@code step} of a draft runs from 1 to this. */
    public static final int STEPS = 5;
    private static final String DESK = "MEDISO";

    @Inject
    private CaseRepository cases;
    @Inject
    private CaseLetters letters;
    @Inject
    private OwnerLetters ownerLetters;
    @Inject
    private Deadlines deadlines;
    @Inject
    private Memberships memberships;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<DraftDiscarded> discarded;

    /**
     * T01, for the organization the actor joined first; who belongs to several says for which.
     *
     * @throws BusinessException portal.organization.first when the actor belongs to no organization yet
     */
    public long startDraft() {
        return startDraft(memberships.organizationOf(actor.accountId()).orElseThrow(() -> new BusinessException("portal.organization.first")).id());
    }

    /**
     * T01. A draft nobody has written into is taken up again instead of making a second, and two clicks wait for each other,
     * so that there is one.
     *
     * @return the id of the draft
     */
    public long startDraft(long organizationId) {
        OrganizationBrief organization = organization(organizationId);
        cases.oneAtATime(actor.accountId());
        return cases.emptyDraft(actor.accountId(), organization.id()).orElseGet(() -> {
            var draft = ConsultationCase.draft(DESK, organization.id(), by());
            Content content = Content.empty();
            content.applicant().setContactName(Text.shorten(actor.who().name(), ApplicantSnapshot.NAME_MAX));
            content.applicant().setContactEmail(actor.who().email());
            draft.fill(as(organization, content), 1, by());
            cases.save(draft);
            return draft.id();
        });
    }

    /** Keeps what is written so far; only lengths and forms are judged. The organization's name and kind are its own, not the form's. */
    public CaseSeen saveDraft(CaseSeen seen, Content content, int step) {
        ConsultationCase draft = mine(seen);
        Content told = as(organization(draft.organizationId()), FilingText.settled(content));
        var faults = FilingRules.lengths(told);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        draft.fill(told, Math.max(1, Math.min(STEPS, step)), by());
        cases.save(draft);
        return new CaseSeen(draft.id(), draft.version());
    }

    /**
     * T02: checks everything, draws the number and writes the letter. Sent a second time (a double click, Back and again)
     * it does nothing and gives the same number.
     *
     * @return the case number
     */
    public String submit(CaseSeen seen, boolean consent) {
        ConsultationCase draft = mine(cases.locked(seen.id()));
        if (draft.status() != CaseStatus.DRAFT) {
            return draft.caseNo();
        }
        if (draft.version() != seen.version()) {
            throw new StaleVersion();
        }
        draft.fill(as(organization(draft.organizationId()), draft.content().copy()), STEPS, by());
        FilingRules.check(draft.content(), consent);
        Instant now = clock.instant();
        draft.submit(cases.nextNumber(draft.desk(), FiscalYear.of(now)), consent, By.of(actor.who(), now), deadlines);
        cases.save(draft);
        letters.received(draft);
        return draft.caseNo();
    }

    /** Throws a draft away for good. What was sent is never deleted. */
    public void discardDraft(CaseSeen seen) {
        ConsultationCase draft = mine(seen);
        if (draft.status() != CaseStatus.DRAFT) {
            throw new BusinessException("consultation.draft.closed");
        }
        discarded.fire(new DraftDiscarded(draft.id()));
        cases.remove(draft);
    }

    /** T06: answers the office's open question. */
    public void answerQuestion(CaseSeen seen, String answer) {
        String words = words("answer", answer, ANSWER_MAX);
        ConsultationCase found = mine(seen);
        found.answered(by(), deadlines);
        cases.add(new CaseMessage(found.id(), MessageKind.ANSWER, words, by()));
        cases.closeQuestions(found.id(), clock.instant());
        cases.save(found);
        ownerLetters.applicantAnswered(found);
    }

    /** T22. The reason is welcome but not asked for. */
    public void withdraw(CaseSeen seen, String why) {
        String words = Text.isBlank(why) ? null : words("why", why, WHY_MAX);
        ConsultationCase found = mine(seen);
        found.withdraw(words, by());
        cases.closeQuestions(found.id(), clock.instant());
        cases.save(found);
        letters.closed(found);
        ownerLetters.withdrawn(found);
    }

    /** The one the draft is for, whichever others the actor belongs to. */
    private OrganizationBrief organization(long id) {
        return memberships.organizationOf(actor.accountId(), id).orElseThrow(NotFound::new);
    }

    private static Content as(OrganizationBrief organization, Content content) {
        content.applicant().setOrganizationName(organization.name());
        content.applicant().setApplicantType(organization.applicantType());
        return content;
    }

    private static String words(String field, String typed, int max) {
        if (Text.isBlank(typed)) {
            throw BusinessException.at(field, "consultation.required");
        }
        String clean = Text.clean(typed);
        if (Text.length(clean) > max) {
            throw BusinessException.at(field, "consultation.tooLong", max, Text.length(clean));
        }
        return clean;
    }

    private ConsultationCase mine(CaseSeen seen) {
        return mine(cases.at(seen.id(), seen.version()));
    }

    /** Who also works for the office or as a supporter is an applicant in his own organization's cases only. */
    private ConsultationCase mine(ConsultationCase found) {
        if (!cases.ofMyOrganization(found)) {
            throw new NotFound();
        }
        return found;
    }

    private By by() {
        return By.of(actor.who(), clock.instant());
    }
}
