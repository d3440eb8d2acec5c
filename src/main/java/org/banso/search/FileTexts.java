package org.banso.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseText;
import org.banso.consultation.DraftDiscarded;
import org.banso.consultation.Readership;
import org.banso.document.DocumentTextQueries;
import org.banso.shared.Text;

/**
 * The files of cases for the index: those that may be searched, with what has been read in them so far. Whatever may no longer
 * be searched, because it was removed, held back or became secret, loses its text here.
 */
@ApplicationScoped
class FileTexts {
    static final String SOURCE = "search.source.file";

    @Inject
    private DocumentTextRepository texts;
    @Inject
    private DocumentTextQueries documents;

    /** Name, title, description and content of each file; files nobody has read yet are put down for reading. */
    List<CaseText> of(Collection<Long> caseIds) {
        var found = new ArrayList<CaseText>();
        for (long caseId : caseIds.isEmpty() ? List.<Long>of() : texts.withDocuments(caseIds)) {
            Map<Long, DocumentText> known = texts.of(caseId).stream().collect(Collectors.toMap(DocumentText::documentId, Function.identity()));
            for (DocumentTextQueries.Source source : documents.of(caseId)) {
                DocumentText text = known.remove(source.documentId());
                if (text == null) {
                    texts.add(new DocumentText(source.documentId(), caseId, source.sha256()));
                } else {
                    text.awaits(source.sha256());
                }
                Stream.of(source.name(), source.title(), source.description(), text == null ? null : text.content()).filter(words -> !Text.isBlank(words))
                    .forEach(words -> found.add(new CaseText(caseId, Readership.FILE, source.documentId(), SOURCE, source.name(), words)));
            }
            known.values().forEach(texts::remove);
            texts.flush();
        }
        return found;
    }

    /** Before the files themselves go. */
    void discarded(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) DraftDiscarded draft) {
        texts.removeOfCase(draft.caseId());
    }
}
