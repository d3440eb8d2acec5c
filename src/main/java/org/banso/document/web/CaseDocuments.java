package org.banso.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.document.DocumentQueries;
import org.banso.document.DocumentQueries.Row;
import org.banso.document.ReadingQueries;
import org.banso.document.ReadingQueries.Reading;
import org.banso.document.Visibility;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.platform.web.Visitor;

/** The documents of a case, wherever they are listed: read once a request, however often the page asks. */
@Named
@RequestScoped
public class CaseDocuments {
    private static final int READINGS_SHOWN = 10;

    @Inject
    private DocumentQueries documents;
    @Inject
    private ReadingQueries readings;
    @Inject
    private UploadNotes notes;
    @Inject
    private Actor actor;
    @Inject
    private Visitor visitor;

    private final Map<Long, List<Row>> read = new HashMap<>();
    private final Map<Long, Map<Long, List<Reading>>> readers = new HashMap<>();
    private final Map<Long, List<DocumentQueries.Removed>> removed = new HashMap<>();

    /** Tells what became of an upload this page is returned to from. */
    public void load() {
        notes.tell();
    }

    /** All of the case, those of its records among them. */
    public List<Row> of(long caseId) {
        return read.computeIfAbsent(caseId, documents::of);
    }

    /** Those of one record. */
    public List<Row> ofRecord(long caseId, Long recordId) {
        return recordId == null ? List.of() : of(caseId).stream().filter(row -> recordId.equals(row.recordId())).toList();
    }

    /** Who took a document along, the last few; nothing when that is not for the reader. */
    public List<Reading> readings(long caseId, long documentId) {
        return allReadings(caseId, documentId).stream().limit(READINGS_SHOWN).toList();
    }

    public int readingCount(long caseId, long documentId) {
        return allReadings(caseId, documentId).size();
    }

    private List<Reading> allReadings(long caseId, long documentId) {
        return readers.computeIfAbsent(caseId, id -> readings.of(id, of(id))).getOrDefault(documentId, List.of());
    }

    /** What was taken back, for the office. */
    public List<DocumentQueries.Removed> removed(long caseId) {
        return actor.has(Right.VIEW_ALL_CASES) ? removed.computeIfAbsent(caseId, documents::removed) : List.of();
    }

    /** For whom a new file may be, besides the usual; nothing for applicants, who bring theirs for all who work on the case. */
    public List<Visibility> getChoices() {
        if (actor.has(Right.TRIAGE_CASES)) {
            return List.of(Visibility.values());
        }
        return actor.has(Right.VIEW_ASSIGNED_CASES) && !visitor.getPath().contains("/portal/") ? List.of(Visibility.TEAM, Visibility.LEAD, Visibility.OFFICE) : List.of();
    }

    public DocumentQueries.Limits getLimits() {
        return documents.limits();
    }

    /** Where the case's pages stand for this reader: /office/cases, /desk/cases or /portal/cases. */
    public String getBase() {
        String path = visitor.getPath();
        return path.contains("/portal/") ? "/portal/cases/" : path.contains("/desk/") ? "/desk/cases/" : "/office/cases/";
    }
}
