package org.banso.outcome.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banso.outcome.OutcomeAnswers;
import org.banso.outcome.OutcomeForm;
import org.banso.platform.web.Pages;

/** What became of a case, asked of its applicant by a link, for a reader who need not sign in. */
@Named
@ViewScoped
public class OutcomeAskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutcomeAnswers answers;
    @Inject
    private Pages pages;

    private String token;
    private OutcomeAnswers.Shown shown;
    private final List<OutcomeForm> told = new ArrayList<>(List.of(new OutcomeForm()));

    public void load() {
        shown = answers.open(token);
    }

    public void send() {
        answers.answer(token, told);
        pages.go("/outcome/" + token);
    }

    public void none() {
        answers.none(token);
        pages.go("/outcome/" + token);
    }

    /** One more form. */
    public void more() {
        if (isRoom()) {
            told.add(new OutcomeForm());
        }
    }

    public boolean isRoom() {
        return told.size() < OutcomeAnswers.MOST;
    }

    public List<OutcomeForm> getTold() {
        return told;
    }

    public OutcomeAnswers.Shown getShown() {
        return shown;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
