package org.banso.consultation;

import java.util.Collection;
import java.util.List;

/**
 * Everything written about cases, gathered from all features in one place: the index is made from it and snippets are shown
 * from it, so that both mean the same and nothing is shown that has changed since. Whoever asks looks at the readership of
 * each text; nothing is withheld here.
 */
public interface CaseTexts {

    /** The texts of these cases without their files, in the order in which they are worth showing; drafts have none. */
    List<CaseText> of(Collection<Long> caseIds);

    /** What these documents are called and say, as far as it could be read. */
    List<CaseText> files(Collection<Long> documentIds);
}
