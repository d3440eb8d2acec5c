package org.banso.referral;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseAtHand;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Transition;

/**
 * A referral with everything its page shows.
 *
 * @param about     the case as it stands
 * @param answers   the agency's own questions in the words of their day with what was answered, those without an answer left out
 * @param sheet     what the agency reads, in the language of the reader
 * @param consentId null while there is none
 */
public record ReferralCard(ReferralSeen seen, CaseSeen about, String caseNo, CaseStatus caseStatus, String title, String organizationName, String agency, ReferralState state,
                           String reason, List<Answer> answers, ReferralSheet sheet, Instant drawnUpAt, Long consentId, Instant askedAt, Instant sentAt,
                           Said said) implements Serializable {

    /** A question and its answer in words. */
    public record Answer(String question, String words) implements Serializable {
    }

    /** What was said of it; each is null until it was. {@code outcome}: why it was given up, or what came of it. */
    public record Said(Instant repliedAt, String repliedBy, String reply, Instant resultAt, String resultBy, String result, Instant endedAt, String outcome)
        implements Serializable {
    }

    static ReferralCard of(Referral r, CaseAtHand about, Locale reader) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(reader.getLanguage());
        return new ReferralCard(new ReferralSeen(r.id(), r.version()), about.seen(), about.caseNo(), about.status(), about.title(),
            about.organizationName(), r.agency(), r.state(), r.reason(), r.told(reader),
            r.sheet(japanese), r.drawnUpAt(), r.consentId(), r.askedAt(), r.sentAt(), r.said());
    }

    /** The office may end the case together with the referral. */
    public boolean isCaseClosable() {
        return state.isTakenOn() && Transition.T21.from().contains(caseStatus);
    }

    public Waits waits() {
        return Waits.of(state, askedAt != null, said.endedAt() != null);
    }

    /** Still the office's to rewrite. */
    public boolean isDraft() {
        return waits() == Waits.OFFICE_ASK;
    }
}
