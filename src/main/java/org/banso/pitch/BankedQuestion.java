package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A question with its answer, freed of names by a person of the office, for everybody who prepares a pitch. Says nothing of where it came from. */
@Entity
@Table(name = "question_bank")
class BankedQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String question;
    private String answer;
    @Column(name = "pitch_criterion")
    private String criterion;
    @Column(name = "pitch_occasion")
    private String occasion;
    @Column(name = "released_by")
    private String releasedBy;
    @Column(name = "released_at")
    private Instant releasedAt;
    @Column(name = "edited_by")
    private String editedBy;
    @Column(name = "edited_at")
    private Instant editedAt;
    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected BankedQuestion() {
    }

    BankedQuestion(String question, String answer, String criterion, String occasion, String by, Instant now) {
        this.question = question;
        this.answer = answer;
        this.criterion = criterion;
        this.occasion = occasion;
        this.releasedBy = by;
        this.releasedAt = now;
    }

    /** Written down by the office, in this form. */
    static BankedQuestion of(BankForm form, String by, Instant now) {
        var banked = new BankedQuestion(form.getQuestion(), form.getAnswer(), form.getCriterion(), form.getOccasion(), by, now);
        banked.formKey = form.formKey();
        return banked;
    }

    /** Somebody found better words. */
    void write(BankForm form, String by, Instant now) {
        question = form.getQuestion();
        answer = form.getAnswer();
        criterion = form.getCriterion();
        occasion = form.getOccasion();
        editedBy = by;
        editedAt = now;
    }

    /** It helps nobody any more, or tells too much. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** It helps again. */
    void restore() {
        retiredAt = null;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String question() {
        return question;
    }

    String answer() {
        return answer;
    }

    String criterion() {
        return criterion;
    }

    String occasion() {
        return occasion;
    }
}
