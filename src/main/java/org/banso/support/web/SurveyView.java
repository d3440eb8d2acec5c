package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.support.SurveyForm;
import org.banso.support.SurveyShown;
import org.banso.support.Surveys;

/** The survey behind a link, for a reader who need not sign in. */
@Named
@ViewScoped
public class SurveyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Surveys surveys;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private final SurveyForm form = new SurveyForm();
    private String token;
    private SurveyShown shown;

    public void load() {
        shown = surveys.open(token);
    }

    public void send() {
        surveys.answer(token, form);
        pages.go("/survey/" + token);
    }

    /** From very good to poor. */
    public List<Choice> getGrades() {
        return IntStream.iterate(SurveyForm.BEST, grade -> grade - 1).limit(SurveyForm.BEST)
            .mapToObj(grade -> new Choice(Integer.toString(grade), Texts.get(visitor.getLocale(), "support.survey.grade" + grade))).toList();
    }

    public SurveyShown getShown() {
        return shown;
    }

    public SurveyForm getForm() {
        return form;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
