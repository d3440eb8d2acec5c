package org.banso.exchange;

import java.util.List;
import org.banso.consultation.ImportedCase;
import org.banso.organization.FormerOrganizations;

/**
 * One row of an old list, understood.
 *
 * @param told         the case it becomes; its organization is yet to be found
 * @param organization who asked, as the list tells it
 * @param known        whether its number is here already
 * @param faults       in words; empty when it can become a case
 */
record ImportRow(long number, ImportedCase told, FormerOrganizations.Told organization, boolean known, List<String> faults) {

    boolean ready() {
        return faults.isEmpty() && !known;
    }
}
