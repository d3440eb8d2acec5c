package org.banso.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.organization.MergeQueries;
import org.banso.organization.MergeQueries.Done;
import org.banso.organization.OrganizationMerge;
import org.banso.platform.web.Pages;

/** The merges into the organization whose page is open; read only for those who may undo them. */
@Named
@ViewScoped
public class MergesDone implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationPage page;
    @Inject
    private MergeQueries queries;
    @Inject
    private OrganizationMerge merge;
    @Inject
    private Pages pages;

    private List<Done> done = List.of();

    @PostConstruct
    void read() {
        done = queries.into(page.getSeen().id());
    }

    public void undo(Done one) {
        long id = merge.undo(one.id());
        pages.done("org.merge.undone", OrganizationPage.LIST + "/" + id, one.absorbedName());
    }

    public List<Done> getDone() {
        return done;
    }
}
