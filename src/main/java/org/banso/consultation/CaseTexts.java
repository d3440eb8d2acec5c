package org.banso.consultation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Everything written about cases, gathered from all features in one place: the index is made from it and snippets are shown
 * from it, so that both mean the same and nothing is shown that has changed since. Whoever asks looks at the readership of
 * each text; nothing is withheld here.
 */
public interface CaseTexts {

    /** The texts of these cases without their files, in the order in which they are worth showing; drafts have none. */
    List<CaseText> of(Collection<Long> caseIds);

    /**
     * The same texts in the same order, kind after kind, for who may have seen enough before the last.
     *
     * @param reader takes the next texts, and says of which of the cases he wants more
     */
    void each(Collection<Long> caseIds, Function<List<CaseText>, Collection<Long>> reader);

    /** What these documents are called and say, as far as it could be read. */
    List<CaseText> files(Collection<Long> documentIds);
}
