package org.banso.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.banso.consultation.CaseAccess;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Text;

/** Decks of slides: documents of which everybody who sees the case brings versions, PDF or PPTX, so that they can be shown page by page. */
@ApplicationScoped
@Transactional
@Requires({Right.FILE_CONSULTATION, Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Decks {
    /** What the file dialog of the browser offers. */
    public static final String ACCEPT = ".pdf,.pptx";
    private static final Set<FileType> SHOWN = Set.of(FileType.PDF, FileType.PPTX);

    @Inject
    private DocumentRepository documents;
    @Inject
    private CaseAccess access;
    @Inject
    private Actor actor;

    /** Whether the kind that the name promises can be shown page by page. */
    static boolean isShown(String name) {
        return FileType.named(name).filter(SHOWN::contains).isPresent();
    }

    /**
     * An empty deck, which no list shows before its first version has come.
     *
     * @return the id of the document
     * @throws org.banso.shared.NotFound when the actor does not see the case
     */
    public long open(long caseId, String title) {
        CaseAccess.Seen seen = access.require(caseId);
        return documents.add(Document.deck(seen.id(), shortened(title), seen.own() && !actor.has(Right.VIEW_ALL_CASES), actor.accountId())).id();
    }

    /** What people call it, for whoever may see the case. */
    public void rename(long documentId, String title) {
        Document deck = documents.byId(documentId);
        access.require(deck.caseId());
        if (deck.isDeck()) {
            deck.name(shortened(title), deck.description());
            documents.save();
        }
    }

    private static String shortened(String title) {
        return Text.shorten(Text.singleLine(title), Document.TITLE_MAX);
    }
}
