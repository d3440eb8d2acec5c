package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.platform.job.JobRun;

/**
 * The steps of closing a month, each in a transaction of its own: some supporters at a time, each with all of his entries and his
 * statement or not at all. Whoever has a statement is not looked at again, so the work can be broken off anywhere and gone on with.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FeeClosing {
    static final int AT_ONCE = 25;

    @Inject
    private FeeRepository fees;
    @Inject
    private Clock clock;

    private record Day(long supporterId, LocalDate on) {
    }

    /** How many supporters are to be settled. */
    long total(int month, long by) {
        return fees.unsettled(month, by);
    }

    /**
     * Settles the next few supporters.
     *
     * @return how many; 0 when nobody is left
     */
    int some(int month, long by) {
        if (fees.month(month).filter(open -> !open.isClosed()).isEmpty()) {
            return 0;
        }
        List<Long> people = fees.unsettled(month, by, AT_ONCE);
        if (!people.isEmpty()) {
            settle(month, by, people);
        }
        return people.size();
    }

    /** Nothing is added to the month any more, and the job that did it is done. */
    void finish(int month, JobRun run) {
        fees.month(month).ifPresent(open -> open.close(clock.instant()));
        run.seal();
    }

    private void settle(int month, long by, List<Long> people) {
        Instant now = clock.instant();
        FeeBook book = fees.rates();
        List<WorkLog> logs = fees.toFix(month, by, people);
        List<FeeCorrection> corrections = fees.toBook(people);
        Map<Long, FeeEntry> wrong = fees.entries(corrections.stream().map(FeeCorrection::entryId).toList()).stream().collect(Collectors.toMap(FeeEntry::id, Function.identity()));
        Map<Day, Integer> paid = paid(people, logs, wrong.values().stream().toList());
        Map<Long, List<FeeEntry>> ledger = new LinkedHashMap<>();
        people.forEach(id -> ledger.put(id, new ArrayList<>()));
        for (FeeCorrection correction : corrections) {
            FeeEntry entry = wrong.get(correction.entryId());
            var day = new Day(entry.supporterId(), entry.workedOn());
            FeeEntry counter = entry.counter(book.on(entry.workedOn()), paid.getOrDefault(day, 0), now);
            paid.merge(day, counter.paidMinutes(), Integer::sum);
            ledger.get(entry.supporterId()).add(counter);
            correction.book(now);
        }
        for (WorkLog log : logs) {
            var day = new Day(log.supporterId(), log.workedOn());
            FeeEntry entry = FeeEntry.of(log, book.on(log.workedOn()), paid.getOrDefault(day, 0), now);
            paid.merge(day, entry.paidMinutes(), Integer::sum);
            ledger.get(log.supporterId()).add(entry);
            log.fix(by, now);
        }
        write(month, ledger, book, now);
    }

    private Map<Day, Integer> paid(List<Long> people, List<WorkLog> logs, List<FeeEntry> wrong) {
        Set<LocalDate> days = Stream.concat(logs.stream().map(WorkLog::workedOn), wrong.stream().map(FeeEntry::workedOn)).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Day, Integer> paid = new HashMap<>();
        fees.paid(people, days).forEach(one -> paid.merge(new Day(one.supporterId(), one.on()), one.minutes(), Integer::sum));
        return paid;
    }

    private void write(int month, Map<Long, List<FeeEntry>> ledger, FeeBook book, Instant now) {
        FeeTerms terms = book.termsOn(Months.of(month).atEndOfMonth());
        var statements = new HashMap<Long, FeeStatement>();
        ledger.forEach((supporter, entries) -> {
            var statement = new FeeStatement(supporter, month, entries, terms, now);
            statements.put(supporter, statement);
            fees.add(statement);
        });
        fees.flush();
        ledger.forEach((supporter, entries) -> entries.forEach(entry -> {
            entry.belongTo(statements.get(supporter));
            fees.add(entry);
        }));
        fees.flush();
    }
}
