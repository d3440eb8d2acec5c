package org.banso.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To which engagement or pitch room a row of the ledger belongs. Each row belongs to one at most, so that nothing is counted twice: work
 * on a record of pitch help to the pitch room of its case that was open that day, everything else to the engagement of its supporter in
 * its case whose months cover the day; of several the earliest.
 */
final class SupportCosts {
    private SupportCosts() {
    }

    /**
     * Something work is done for.
     *
     * @param supporterId null for a pitch room, where everybody's work counts
     * @param to          its last day
     */
    record Span(SupportCostKind kind, long id, long caseId, Long supporterId, LocalDate from, LocalDate to) {
        boolean covers(Entry entry) {
            return caseId == entry.caseId() && !entry.day().isBefore(from) && !entry.day().isAfter(to)
                && (supporterId == null ? entry.pitch() : supporterId == entry.supporterId());
        }
    }

    /** A row of the ledger, or what takes one back. {@code pitch}: its time was logged from a record of pitch help. */
    record Entry(long caseId, long supporterId, LocalDate day, boolean pitch, int minutes, long yen) {
    }

    /** What came together. */
    record Sum(int minutes, long yen) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(Sum more) {
            return new Sum(minutes + more.minutes, yen + more.yen);
        }
    }

    /** @param spans the earliest first */
    static Map<Span, Sum> of(List<Span> spans, List<Entry> entries) {
        var byCase = new HashMap<Long, List<Span>>();
        spans.forEach(span -> byCase.computeIfAbsent(span.caseId(), none -> new ArrayList<>()).add(span));
        var sums = new HashMap<Span, Sum>();
        for (Entry entry : entries) {
            List<Span> fit = byCase.getOrDefault(entry.caseId(), List.of()).stream().filter(span -> span.covers(entry)).toList();
            fit.stream().filter(span -> span.supporterId() == null).findFirst().or(() -> fit.stream().findFirst())
                .ifPresent(span -> sums.merge(span, new Sum(entry.minutes(), entry.yen()), Sum::plus));
        }
        return sums;
    }
}
