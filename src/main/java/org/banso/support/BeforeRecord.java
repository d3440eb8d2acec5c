package org.banso.support;

import java.util.Optional;

/** A rule of another family of work that is asked before one more record is written. Every bean of this type is. */
public interface BeforeRecord {

    /** The message key of what whoever is about to write should know first; nothing is forbidden by it. */
    Optional<String> warning(long caseId, RecordKind kind);

    /** @throws org.banso.shared.BusinessException when it must not be written */
    void check(long caseId, RecordKind kind);
}
