package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private String no;
    private String grade;
    private SurveyShown shown;

    /** By the link of the letter, or by the number of one's own case. */
    public void load() {
        shown = no == null ? surveys.open(token) : surveys.openOwn(no);
        if (no != null && !shown.answered()) {
            form.setSupporters(surveys.supporters(no));
        }
        if (isChosen()) {
            form.setOverall(Integer.valueOf(grade));
        }
    }

    public void send() {
        if (no == null) {
            surveys.answer(token, form);
            pages.go("/survey/" + token);
        } else {
            surveys.answerOwn(no, form);
            pages.go("/portal/cases/" + no + "/survey");
        }
    }

    /** From very good to poor. */
    public List<Choice> getGrades() {
        return choices("support.survey.grade");
    }

    /** From certainly to no. */
    public List<Choice> getAgain() {
        return choices("support.survey.again");
    }

    private List<Choice> choices(String key) {
        return IntStream.iterate(SurveyForm.BEST, grade -> grade - 1).limit(SurveyForm.BEST)
            .mapToObj(grade -> new Choice(Integer.toString(grade), Texts.get(visitor.getLocale(), key + grade))).toList();
    }

    /** Something beyond the one needed grade was filled in, so it is not hidden. */
    public boolean isDetailed() {
        return Stream.of(form.getSupporterExpertise(), form.getSpeed(), form.getUnderstanding(), form.getUsefulness(), form.getUseAgain(), form.getComment())
            .anyMatch(Objects::nonNull);
    }

    public SurveyShown getShown() {
        return shown;
    }

    public SurveyForm getForm() {
        return form;
    }

    /** A grade was chosen in the letter; it is answered when the form is sent, so that programs that follow links answer nothing. */
    public boolean isChosen() {
        return grade != null && grade.matches("[1-" + SurveyForm.BEST + "]");
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
