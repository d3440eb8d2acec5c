package org.banso.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.consultation.PortalCase;
import org.banso.consultation.PortalQueries;

/** The receipt. */
@Named
@ViewScoped
public class SentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PortalQueries queries;

    private String no;
    private PortalCase receipt;

    public void load() {
        receipt = queries.byNumber(no);
    }

    public PortalCase getReceipt() {
        return receipt;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
