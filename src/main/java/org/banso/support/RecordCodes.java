package org.banso.support;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that a record of support holds. */
@ApplicationScoped
class RecordCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("supportKind", "support_record", "kind", Subject.RECORD),
            one("supportKind", "meeting_offer", "kind", Subject.RECORD),
            one("method", "meeting_offer", "method", Subject.RECORD),
            one("method", "support_record", "method", Subject.RECORD),
            one("method", "support_record_version", "method", Subject.RECORD),
            several("expertise", "support_record_version", "expertise", Subject.RECORD),
            one("supportKind", "record_outline", "kind", Subject.RECORD),
            several("expertise", "support_record", "expertise", Subject.RECORD));
    }
}
