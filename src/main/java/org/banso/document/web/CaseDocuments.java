package org.banso.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.document.DocumentQueries;

/** The files of a case on the office's karte: read once a request, however often the page asks. */
@Named
@RequestScoped
public class CaseDocuments {
    @Inject
    private DocumentQueries documents;
    @Inject
    private UploadNotes notes;

    private final Map<Long, List<DocumentQueries.Row>> read = new HashMap<>();

    /** Tells what became of an upload this page is returned to from. */
    public void load() {
        notes.tell();
    }

    public List<DocumentQueries.Row> of(long caseId) {
        return read.computeIfAbsent(caseId, documents::of);
    }

    public DocumentQueries.Limits getLimits() {
        return documents.limits();
    }
}
