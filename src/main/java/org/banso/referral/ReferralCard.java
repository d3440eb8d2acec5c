package org.banso.referral;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A referral with everything its page shows.
 *
 * @param answers   the agency's own questions with what was answered, those without an answer left out
 * @param sheet     what the agency reads, in the language of the reader
 * @param consentId null while there is none
 */
public record ReferralCard(ReferralSeen seen, long caseId, String caseNo, String title, String organizationName, String agency, ReferralState state,
                           String reason, List<Answer> answers, ReferralSheet sheet, Instant drawnUpAt, Long consentId, Instant askedAt, Instant sentAt,
                           Said said) implements Serializable {

    /** A question and its answer in words. */
    public record Answer(String question, String words) implements Serializable {
    }

    /** What was said of it; each is null until it was. {@code outcome}: why it was given up, or what came of it. */
    public record Said(Instant repliedAt, String repliedBy, String reply, Instant resultAt, String resultBy, String result, Instant endedAt, String outcome)
        implements Serializable {
    }

    static ReferralCard of(Referral r, String caseNo, String title, String organizationName, List<AgencyQuestion> questions, Locale reader) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(reader.getLanguage());
        List<Answer> answers = questions.stream().filter(q -> r.answers().containsKey(q.code()))
            .map(q -> new Answer(q.words(reader), q.told(r.answers().get(q.code()), reader))).toList();
        return new ReferralCard(new ReferralSeen(r.id(), r.version()), r.caseId(), caseNo, title, organizationName, r.agency(), r.state(), r.reason(), answers,
            r.sheet(japanese), r.drawnUpAt(), r.consentId(), r.askedAt(), r.sentAt(), r.said());
    }

    public Waits waits() {
        return Waits.of(state, askedAt != null, said.endedAt() != null);
    }

    /** Still the office's to rewrite. */
    public boolean isDraft() {
        return waits() == Waits.OFFICE_ASK;
    }
}
