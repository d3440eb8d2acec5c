package org.banso.study.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.study.StudyQueries;
import org.banso.study.VendorForm;
import org.banso.study.Vendors;

/** One vendor, new or to be corrected. */
@Named
@ViewScoped
public class VendorView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StudyQueries queries;
    @Inject
    private Vendors vendors;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private Long id;
    private long version;
    private String title;
    private VendorForm form = new VendorForm();

    public void load() {
        if (id != null) {
            StudyQueries.VendorCard card = queries.vendor(id);
            version = card.version();
            form = card.form();
            title = form.getName();
        }
    }

    public void save() {
        if (id == null) {
            vendors.add(form);
            pages.done("study.vendor.saved", "/office/vendors");
        } else if (pages.saving(() -> vendors.edit(id, version, form), this::load)) {
            pages.done("study.vendor.saved", "/office/vendors");
        }
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("ja", label.word("referral.agency.ja")), new Choice("en", label.word("referral.agency.en")));
    }

    /** As it stood when the page was opened; null for a new one. */
    public String getTitle() {
        return title;
    }

    public VendorForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
