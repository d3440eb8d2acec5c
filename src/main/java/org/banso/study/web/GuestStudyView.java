package org.banso.study.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.document.Deliveries;
import org.banso.document.DocumentQueries.Limits;
import org.banso.document.web.UploadNotes;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.web.Pages;
import org.banso.study.StudyDeliveries;

/** The vendor's page: the order, and his files until he hands them over. The key stands in the address, so nothing on the way may keep the page. */
@Named
@ViewScoped
public class GuestStudyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private Deliveries files;
    @Inject
    private UploadNotes notes;
    @Inject
    private Pages pages;

    private String key;
    private StudyDeliveries.Shown shown;

    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        notes.tell();
        shown = deliveries.open(key).orElse(null);
    }

    public void takeOff(long documentId) {
        deliveries.takeOff(key, documentId);
        pages.done("study.guest.takenOff", GuestPurpose.STUDY.address(key));
    }

    public void handOver() {
        deliveries.handOver(key);
        pages.done("study.guest.handedOver", GuestPurpose.STUDY.address(key));
    }

    public void recall() {
        deliveries.recall(key);
        pages.done("study.guest.recalled", GuestPurpose.STUDY.address(key));
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
