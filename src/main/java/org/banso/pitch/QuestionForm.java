package org.banso.pitch;

import org.banso.shared.KeyedForm;

/** A question an investor asked or may ask, with the best answer so far; bound by the form and taken back whole. */
public class QuestionForm extends KeyedForm {
    private static final long serialVersionUID = 1L;
    public static final int QUESTION_MAX = 500;
    public static final int ANSWER_MAX = 2000;
    public static final int ASKED_BY_MAX = 200;

    private String question;
    private String answer;
    private String criterion;
    private String askedBy;

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** Null while nobody has one. */
    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    /** A code of {@code pitchCriterion}, or null. */
    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    /** Who asked it, in words; never leaves the room. */
    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }
}
