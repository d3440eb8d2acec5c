package org.banso.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.shared.BusinessException;

/**
 * One case shown to one agency, with the applicant's consent: from the draft until it is known what came of it. What the agency
 * reads is drawn up in the draft and never changes once the applicant has been asked.
 */
@Entity
@Table(name = "referral")
class Referral {
    static final int REASON_MAX = 1000;
    static final int ANSWER_MAX = 1000;
    static final int WORDS_MAX = 2000;
    static final int OUTCOME_MAX = 1000;
    static final int NAME_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(updatable = false)
    private String agency;
    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.DRAFT;
    private String reason;
    @Lob
    @Column(name = "sheet_ja")
    private String sheetJa;
    @Lob
    @Column(name = "sheet_en")
    private String sheetEn;
    @Column(name = "drawn_up_at")
    private Instant drawnUpAt;
    @Column(name = "consent_id")
    private Long consentId;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "created_by", updatable = false)
    private long createdBy;
    @Column(name = "since_at")
    private Instant sinceAt;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "replied_at")
    private Instant repliedAt;
    @Column(name = "replied_by")
    private String repliedBy;
    private String reply;
    @Column(name = "result_at")
    private Instant resultAt;
    @Column(name = "result_by")
    private String resultBy;
    @Column(name = "result_words")
    private String resultWords;
    @Column(name = "reminded_at")
    private Instant remindedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String outcome;
    @ElementCollection
    @CollectionTable(name = "referral_answer", joinColumns = @JoinColumn(name = "referral_id"))
    @MapKeyColumn(name = "question")
    private Map<String, ReferralAnswer> answers = new HashMap<>();

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected Referral() {
    }

    Referral(long caseId, String agency, String formKey, long by, Instant now) {
        this.caseId = caseId;
        this.agency = agency;
        this.formKey = formKey;
        this.createdBy = by;
        this.createdAt = now;
        this.sinceAt = now;
    }

    /** What is asked and what the agency will read; as long as the applicant has not been asked. */
    void draw(String why, Map<String, ReferralAnswer> answered, ReferralSheet ja, ReferralSheet en, Instant now) {
        BusinessException.unless(state == ReferralState.DRAFT && askedAt == null, "referral.notNow");
        reason = why;
        answers.keySet().retainAll(answered.keySet());
        answers.putAll(answered);
        sheetJa = ja.json();
        sheetEn = en.json();
        drawnUpAt = now;
    }

    /** The applicant is asked for his consent; from here on nothing of it changes. */
    void ask(Instant now) {
        BusinessException.unless(state == ReferralState.DRAFT && askedAt == null, "referral.notNow");
        askedAt = now;
        sinceAt = now;
    }

    void consented(long consent, Instant now) {
        become(ReferralState.CONSENTED, now);
        consentId = consent;
    }

    void sent(Instant now) {
        become(ReferralState.SENT, now);
        sentAt = now;
    }

    /**
     * The agency's answer.
     *
     * @param by who answers, as he named himself
     */
    void replied(boolean accepted, String words, String by, Instant now) {
        become(accepted ? ReferralState.ACCEPTED : ReferralState.REJECTED, now);
        reply = words;
        repliedBy = by;
        repliedAt = now;
    }

    void resultReturned(String words, String by, Instant now) {
        become(ReferralState.RESULT_RETURNED, now);
        resultWords = words;
        resultBy = by;
        resultAt = now;
    }

    /** The loop is closed: what came of it, in the office's words. Also when an agency that accepted never says. */
    void settle(String words, Instant now) {
        BusinessException.unless(endedAt == null && (state == ReferralState.ACCEPTED || state == ReferralState.REJECTED || state == ReferralState.RESULT_RETURNED),
            "referral.notNow");
        end(words, now);
    }

    /** Given up by the office or refused by the applicant; the agency, should it have a key, reads it no longer. */
    void withdraw(String why, Instant now) {
        become(ReferralState.WITHDRAWN, now);
        end(why, now);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    private void end(String words, Instant now) {
        outcome = words;
        endedAt = now;
        sinceAt = now;
    }

    private void become(ReferralState next, Instant now) {
        BusinessException.unless(endedAt == null && state.mayBecome(next), "referral.notNow");
        state = next;
        sinceAt = now;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    String agency() {
        return agency;
    }

    ReferralState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    /** As they are ticked or written, by question. */
    Map<String, String> answers() {
        return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().answer()));
    }

    /** For reading, in the order they were asked. */
    List<ReferralCard.Answer> told(Locale reader) {
        return answers.values().stream().sorted(Comparator.comparingInt(ReferralAnswer::place)).map(one -> one.told(reader)).toList();
    }

    ReferralSheet sheet(boolean japanese) {
        return ReferralSheet.read(japanese ? sheetJa : sheetEn);
    }

    Instant drawnUpAt() {
        return drawnUpAt;
    }

    Long consentId() {
        return consentId;
    }

    Instant sinceAt() {
        return sinceAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    ReferralCard.Said said() {
        return new ReferralCard.Said(repliedAt, repliedBy, reply, resultAt, resultBy, resultWords, endedAt, outcome);
    }

    boolean isEnded() {
        return endedAt != null;
    }
}
