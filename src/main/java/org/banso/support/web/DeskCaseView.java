package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteView;

/** A case as the supporter who accepted it sees it; the office's own part of the karte is not for him. */
@Named
@ViewScoped
public class DeskCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;

    private String no;
    private KarteView karte;

    public void load() {
        karte = cases.view(no);
    }

    public KarteView getKarte() {
        return karte;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
