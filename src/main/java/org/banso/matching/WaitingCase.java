package org.banso.matching;

import java.io.Serializable;
import java.util.List;

/**
 * A case that was screened and for which nobody is asked or at work.
 *
 * @param waitedDays days since it was received
 * @param expertise  the fields it needs; empty while nobody has decided, and then no supporter can be sought
 */
public record WaitingCase(long id, long version, String caseNo, String title, String organizationName, int waitedDays, List<String> expertise)
    implements Serializable {
    public boolean isReady() {
        return !expertise.isEmpty();
    }
}
