package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.web.Pages;
import org.banso.support.ReleasedQueries;
import org.banso.support.ReleasedText;
import org.banso.support.SignOffs;

/** The texts an applicant was given about the support of one case, and his word that they are right. */
@Named
@ViewScoped
public class MyMinutes implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReleasedQueries released;
    @Inject
    private SignOffs signOffs;
    @Inject
    private Pages pages;

    private List<ReleasedText> texts;

    /** The released texts of the case, the newest first; read once. */
    public List<ReleasedText> of(long caseId) {
        if (texts == null) {
            texts = released.ofCase(caseId);
        }
        return texts;
    }

    public void confirm(ReleasedText text, String caseNo) {
        signOffs.confirm(text.id(), text.releasedAt());
        pages.done("support.confirm.done", "/portal/cases/" + caseNo);
    }
}
