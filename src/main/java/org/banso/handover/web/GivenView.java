package org.banso.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.handover.HandoverQueries;

/** What a successor was given, with the words that went with it. */
@Named
@RequestScoped
public class GivenView {
    @Inject
    private HandoverQueries queries;

    private Long id;
    private HandoverQueries.Given given;

    public void load() {
        given = queries.given(id);
    }

    public HandoverQueries.Given getGiven() {
        return given;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
