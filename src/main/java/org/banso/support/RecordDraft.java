package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.shared.Choice;

/**
 * A record or meeting about to be written, with everything filled in that is known.
 *
 * @param seen           null when it does not exist yet
 * @param status         null when it does not exist yet
 * @param confidentiality code of the case's confidentiality, for the warning
 * @param releasedAt     when the applicant was given the text he reads; null when he reads none
 * @param readNow        that text, where a correction of it waits for its release
 * @param supporterName  of the supporter already fixed; null when the office chooses
 * @param mine           the support it tells of is the reader's own
 * @param asLastTime     kind and length are those of the support he gave last on this case
 * @param supporters     whom the office may choose
 * @param expertise      codes near the case, to choose from
 */
public record RecordDraft(long caseId, String caseNo, String title, String organizationName, String confidentiality, RecordSeen seen,
                          RecordStatus status, Instant releasedAt, ApplicantText readNow, RecordForm form, String supporterName, boolean mine,
                          boolean asLastTime, List<Choice> supporters, List<String> expertise) implements Serializable {

    public boolean isNew() {
        return seen == null;
    }

    public boolean released() {
        return releasedAt != null;
    }

    /** Nothing of it waits to be released. */
    public boolean settled() {
        return released() && readNow == null;
    }

    public boolean planned() {
        return status == RecordStatus.PLANNED;
    }
}
