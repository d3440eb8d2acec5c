package org.banso.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.referral.AgencyQueries;
import org.banso.referral.AgencyQuestions;
import org.banso.referral.QuestionForm;
import org.banso.shared.Choice;

/** One question of an agency: new, in other words, no longer asked, or asked again. */
@Named
@ViewScoped
public class AgencyQuestionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyQueries queries;
    @Inject
    private AgencyQuestions questions;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String code;
    private String question;
    private AgencyQueries.QuestionCard card;
    private QuestionForm form;

    public void load() {
        if (question == null) {
            queries.card(code);
            form = new QuestionForm().withRoom();
        } else {
            card = queries.question(code, question);
            form = card.form().withRoom();
        }
    }

    public void save() {
        if (card == null) {
            questions.add(code, form);
            done("referral.question.added");
        } else if (pages.saving(() -> questions.rewrite(card.seen(), form), () -> card = queries.question(code, question))) {
            done("referral.question.saved");
        }
    }

    public void retire() {
        questions.retire(card.seen());
        done("referral.question.retired.done");
    }

    public void bringBack() {
        questions.bringBack(card.seen());
        done("referral.question.broughtBack");
    }

    private void done(String key) {
        pages.done(key, "/office/agencies/" + code);
    }

    public List<Choice> getKinds() {
        return List.of(new Choice("false", label.word("referral.question.words")), new Choice("true", label.word("referral.question.ticks")));
    }

    /** Null for a new question. */
    public AgencyQueries.QuestionCard getCard() {
        return card;
    }

    public QuestionForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
