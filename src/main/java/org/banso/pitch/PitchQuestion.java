package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A question of investors in one room; open until it has an answer. */
@Entity
@Table(name = "pitch_question")
class PitchQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "pitch_id", updatable = false)
    private long pitchId;
    private String question;
    private String answer;
    @Column(name = "pitch_criterion")
    private String criterion;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "writer_name")
    private String writer;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "bank_id")
    private Long bankId;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected PitchQuestion() {
    }

    /** @param formKey of the form it was written with; null when it came from the bank */
    PitchQuestion(long pitchId, String formKey) {
        this.pitchId = pitchId;
        this.formKey = formKey;
    }

    void write(QuestionForm form, String by, Instant now) {
        question = form.getQuestion();
        answer = form.getAnswer();
        criterion = form.getCriterion();
        askedBy = form.getAskedBy();
        writer = by;
        writtenAt = now;
    }

    /** It stands in the bank, or came from there. */
    void inBank(long id) {
        bankId = id;
    }

    QuestionForm form() {
        var form = new QuestionForm();
        form.setQuestion(question);
        form.setAnswer(answer);
        form.setCriterion(criterion);
        form.setAskedBy(askedBy);
        return form;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long pitchId() {
        return pitchId;
    }

    Long bankId() {
        return bankId;
    }

    String writer() {
        return writer;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
