package org.banso.study.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.document.Deliveries;
import org.banso.document.DocumentQueries.Limits;
import org.banso.document.web.UploadNotes;
import org.banso.study.StudyDeliveries;

/** The vendor's page: the order and a place to deliver. The key stands in the address, so nothing on the way may keep the page. */
@Named
@RequestScoped
public class GuestStudyView {
    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private Deliveries files;
    @Inject
    private UploadNotes notes;

    private String key;
    private StudyDeliveries.Shown shown;

    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        notes.tell();
        shown = deliveries.open(key).orElse(null);
    }

    /** Null when the key opens nothing. */
    public StudyDeliveries.Shown getShown() {
        return shown;
    }

    public Limits getLimits() {
        return files.limits();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
