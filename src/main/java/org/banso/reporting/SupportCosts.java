package org.banso.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To which engagement or pitch room a row of the ledger belongs. Each row belongs to one at most, so that nothing is counted twice: work
 * on a record of pitch help to the pitch room of its case that was open that day, everything else to the engagement in its case that was
 * its supporter's on that day; of several the earliest.
 */
final class SupportCosts {
    private SupportCosts() {
    }

    /**
     * Something work is done for.
     *
     * @param holders who had the engagement when; null for a pitch room, where everybody's work counts
     * @param to      its last day
     */
    record Span(SupportCostKind kind, long id, long caseId, List<Holder> holders, LocalDate from, LocalDate to) {
        boolean covers(Entry entry) {
            return caseId == entry.caseId() && (isRoom() ? entry.pitch() && lasts(entry.day()) : isOf(entry.supporterId(), entry.day()));
        }

        boolean isRoom() {
            return holders == null;
        }

        /** Whether it was this supporter's on that day. */
        boolean isOf(long supporterId, LocalDate day) {
            return lasts(day) && holders.stream().anyMatch(holder -> holder.supporterId() == supporterId && !day.isBefore(holder.from()) && !day.isAfter(holder.until()));
        }

        boolean lasts(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** A supporter who had an engagement from one day to another, both included: on the day it is handed on two of them may have worked. */
    record Holder(long supporterId, LocalDate from, LocalDate until) {
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
            fit.stream().filter(Span::isRoom).findFirst().or(() -> fit.stream().findFirst())
                .ifPresent(span -> sums.merge(span, new Sum(entry.minutes(), entry.yen()), Sum::plus));
        }
        return sums;
    }
}
