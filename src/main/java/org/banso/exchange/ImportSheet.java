package org.banso.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseStatus;

/**
 * A file that was brought, as its page shows it.
 *
 * @param headRow the row with the names of the columns, 1 for the first
 * @param ready   rows that would become cases
 * @param faulty  rows that cannot
 * @param known   rows whose number is here already; they are passed over
 * @param byYear  how many cases each fiscal year gains, 「2019:12,2020:8」
 */
public record ImportSheet(long id, long version, String name, String form, List<String> sheets, int sheet, int headRow, String desk, String channel,
                          CaseStatus status, ImportState state, Long jobId, int ready, int faulty, int known, String byYear, Instant createdAt,
                          Instant writtenAt, Instant undoneAt) implements Serializable {
}
