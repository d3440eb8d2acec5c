package org.banso.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteView;
import org.banso.document.DocumentQueries;

/** A case as the supporter who accepted it sees it; the office's own part of the karte is not for him. */
@Named
@ViewScoped
public class DeskCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private DocumentQueries documents;

    private String no;
    private KarteView karte;
    private List<DocumentQueries.Row> files = List.of();
    private boolean filesOpen;

    public void load() {
        karte = cases.view(no);
        files = documents.of(karte.id());
        filesOpen = documents.mayOpen(karte.id());
    }

    public KarteView getKarte() {
        return karte;
    }

    public List<DocumentQueries.Row> getFiles() {
        return files;
    }

    /** False for all but the lead supporter while the case holds an unpublished invention. */
    public boolean isFilesOpen() {
        return filesOpen;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
