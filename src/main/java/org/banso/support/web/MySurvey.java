package org.banso.support.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.support.Surveys;

/** Whether the survey of the case in the address still waits for its applicant. */
@Named
@RequestScoped
public class MySurvey {
    @Inject
    private Surveys surveys;
    @Inject
    @ManagedProperty("#{param.no}")
    private String no;
    private boolean waiting;

    @PostConstruct
    void read() {
        waiting = no != null && surveys.waitsFor(no);
    }

    public boolean isWaiting() {
        return waiting;
    }

    public String getNo() {
        return no;
    }
}
