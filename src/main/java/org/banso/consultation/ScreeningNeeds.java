package org.banso.consultation;

import java.util.List;
import org.banso.shared.BusinessException.Fault;

/**
 * What a feature that hangs on the case has to know before screening ends (T08, the fields marked ○ of domain.md 4). Each
 * feature implements it for its own fields; the case asks all of them and knows none.
 */
public interface ScreeningNeeds {

    /** What is still missing, each at the key of its {@link KarteField}; empty when screening may end. */
    List<Fault> missing(long caseId, long organizationId, Content content);
}
