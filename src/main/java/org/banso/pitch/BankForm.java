package org.banso.pitch;

import org.banso.shared.KeyedForm;

/** A question of the bank with its best answer; bound by the form and taken back whole. */
public class BankForm extends KeyedForm {
    private static final long serialVersionUID = 1L;

    private String question;
    private String answer;
    private String criterion;
    private String occasion;

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    /** At most {@link QuestionForm#ANSWER_MAX} characters. */
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

    /** A code of {@code pitchOccasion}, or null. */
    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }
}
