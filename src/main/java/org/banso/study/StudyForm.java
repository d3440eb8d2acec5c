package org.banso.study;

import org.banso.shared.KeyedForm;

/** A study as it is proposed. */
public class StudyForm extends KeyedForm {
    private static final long serialVersionUID = 1L;

    private StudyKind kind;
    private String question;
    private Long budgetYen;

    public StudyKind getKind() {
        return kind;
    }

    public void setKind(StudyKind kind) {
        this.kind = kind;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Long getBudgetYen() {
        return budgetYen;
    }

    public void setBudgetYen(Long budgetYen) {
        this.budgetYen = budgetYen;
    }
}
