package org.banso.consultation;

import java.io.Serializable;
import java.util.List;
import org.banso.shared.Page;

/**
 * What waits for an applicant.
 *
 * @param waiting cases whose question only the applicant can answer
 * @param open    the other cases somebody still works on
 */
public record PortalHome(List<PortalLine> waiting, List<PortalLine> drafts, List<PortalLine> open, Page<PortalLine> ended) implements Serializable {

    /** Nothing has ever been asked. */
    public boolean isUntouched() {
        return waiting.isEmpty() && drafts.isEmpty() && open.isEmpty() && ended.isEmpty() && ended.number() == 1;
    }
}
