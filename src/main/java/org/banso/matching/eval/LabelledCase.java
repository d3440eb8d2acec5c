package org.banso.matching.eval;

import java.util.List;
import org.banso.matching.text.CaseText;
import org.banso.matching.text.Disposition;

/**
 * A consultation with what a person would have made of it.
 *
 * @param expected   expertise, best first; none for a case that is out of scope
 * @param acceptable does no harm below the expected
 * @param excluded   ties that a supporter of the fixture gets; none of them may be proposed
 */
record LabelledCase(String id, CaseText text, boolean overseas, List<String> expected, List<String> acceptable, List<Excluded> excluded,
                    Disposition disposition) {

    /** A supporter of the fixture, as {@code B20-01}, and the reason that keeps him away. */
    record Excluded(String supporterId, String reason) {
    }
}
