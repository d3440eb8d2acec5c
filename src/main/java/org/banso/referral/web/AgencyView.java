package org.banso.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.referral.Agencies;
import org.banso.referral.AgencyForm;
import org.banso.referral.AgencyQueries;
import org.banso.referral.AgencyQuestion;
import org.banso.referral.AgencyQuestions;
import org.banso.shared.Choice;

/** One agency of the master, to be corrected. */
@Named
@ViewScoped
public class AgencyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyQueries queries;
    @Inject
    private Agencies agencies;
    @Inject
    private AgencyQuestions asking;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String code;
    private AgencyQueries.Card card;
    private AgencyForm form;
    private List<AgencyQuestion> questions = List.of();

    public void load() {
        card = queries.card(code);
        form = card.form();
        questions = card.questions();
    }

    public void save() {
        if (pages.saving(() -> agencies.edit(code, card.version(), form), () -> card = queries.card(code))) {
            pages.done("referral.agency.saved", "/office/agencies");
        }
    }

    public void up(String question) {
        move(question, -1);
    }

    public void down(String question) {
        move(question, 1);
    }

    private void move(String question, int by) {
        asking.move(code, question, by);
        questions = queries.card(code).questions();
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("ja", label.word("referral.agency.ja")), new Choice("en", label.word("referral.agency.en")));
    }

    public AgencyQueries.Card getCard() {
        return card;
    }

    /** What it asks, in its order. */
    public List<AgencyQuestion> getQuestions() {
        return questions;
    }

    public AgencyForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
