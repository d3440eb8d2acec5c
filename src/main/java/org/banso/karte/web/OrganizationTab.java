package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.web.CaseView;
import org.banso.organization.DuplicateQueries;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.Suggestion;

/** The tab 事業者情報: the organization as it is today. Built when the tab is open, and read then. */
@Named
@ViewScoped
public class OrganizationTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationQueries organizations;
    @Inject
    private DuplicateQueries duplicates;
    @Inject
    private CaseView caseView;

    private OrganizationSheet today;
    private List<Suggestion> namesakes = List.of();

    @PostConstruct
    void read() {
        long id = caseView.getKarte().organizationId();
        today = organizations.sheet(id).orElse(null);
        namesakes = duplicates.of(id);
    }

    public OrganizationSheet getToday() {
        return today;
    }

    /** Organizations that may be the same. */
    public List<Suggestion> getNamesakes() {
        return namesakes;
    }
}
