package org.banso.outcome.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.outcome.OutcomeQueries;

/** How many outcomes the case in the address has, for its karte. */
@Named
@RequestScoped
public class OutcomeCard {
    @Inject
    private OutcomeQueries queries;
    @Inject
    @ManagedProperty("#{param.no}")
    private String no;
    private int[] counts = new int[2];

    @PostConstruct
    void read() {
        counts = no == null ? counts : queries.counts(no);
    }

    public int getChecked() {
        return counts[0];
    }

    public int getReported() {
        return counts[1];
    }

    public String getNo() {
        return no;
    }
}
