package org.banso.pitch;

import org.banso.shared.KeyedForm;

/** What every form for a question of investors has: the question, its best answer, and what it is about. */
public abstract class AskedForm extends KeyedForm {
    private static final long serialVersionUID = 1L;
    public static final int QUESTION_MAX = 500;
    public static final int ANSWER_MAX = 2000;

    private String question;
    private String answer;
    private String criterion;

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
}
