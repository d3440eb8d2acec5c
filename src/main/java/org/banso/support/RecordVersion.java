package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.support.RecordForm.Difference;

/**
 * One version of a record, as its history tells it.
 *
 * @param number     from 1
 * @param writer     name of who wrote it; null when nobody is known
 * @param reason     why it replaced the one before; null for the first, and for what the office changed while releasing
 * @param releasedAt when the applicant could read its text; null when he never could
 * @param changes    where it differs from the one before; {@code mine} is the new, {@code theirs} the old
 */
public record RecordVersion(int number, String writer, Instant writtenAt, String reason, Instant releasedAt, Instant signedAt, Instant confirmedAt,
                            RecordForm content, List<Difference> changes) implements Serializable {

    public boolean first() {
        return number == 1;
    }
}
