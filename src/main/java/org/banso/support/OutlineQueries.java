package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** The headings that the office offers for empty records. */
@ApplicationScoped
@Requires({Right.WRITE_RECORDS, Right.VIEW_ASSIGNED_CASES, Right.MANAGE_CODES})
public class OutlineQueries {
    @PersistenceContext
    private EntityManager em;

    /** All there are, in the language of the reader. */
    public List<Outline> in(Locale language) {
        boolean japanese = Locale.JAPANESE.getLanguage().equals(language.getLanguage());
        return em.createQuery("select o from RecordOutline o", RecordOutline.class).getResultStream().map(o -> o.in(japanese)).toList();
    }

    /** Those of one kind to be edited; empty ones where there are none yet. */
    @Requires(Right.MANAGE_CODES)
    public OutlineForm of(RecordKind kind) {
        RecordOutline found = em.find(RecordOutline.class, kind);
        return found == null ? new OutlineForm(kind, -1) : found.form();
    }
}
