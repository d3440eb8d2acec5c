package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.organization.OrganizationFile;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.web.Pages;
import org.banso.shared.NotFound;

/** The office corrects an organization's sheet; who may be the same is shown beside it by {@link LikelyDoubles}. */
@Named
@ViewScoped
public class OrganizationEdit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationFile file;
    @Inject
    private SheetWords words;
    @Inject
    private Pages pages;

    private final SheetForm form = new SheetForm();
    private long id;
    private String title;

    public void load() {
        if (organizations.mergedInto(id).isPresent()) {
            throw new NotFound();
        }
        form.open(organizations.seen(id).orElseThrow(NotFound::new));
        title = form.getDetails().sheet().getName();
    }

    public void save() {
        if (pages.saving(() -> file.edit(id, form.version(), form.getDetails()), () -> form.meet(organizations.seen(id).orElseThrow(NotFound::new), words))) {
            pages.done("org.saved", OrganizationPage.LIST + "/" + id);
        }
    }

    public SheetForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public String getId() {
        return Long.toString(id);
    }

    public void setId(String typed) {
        id = OrganizationPage.number(typed);
    }
}
