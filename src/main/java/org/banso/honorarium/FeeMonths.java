package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.job.Jobs;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** What accounting does: closes the months one after the other, and takes back what was fixed wrongly. */
@ApplicationScoped
@Transactional
@Requires(Right.KEEP_FEES)
public class FeeMonths {
    @Inject
    private FeeRepository fees;
    @Inject
    private Jobs jobs;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Begins to close a month that is over. Months are closed in their order; what is approved later falls into the next one. A
     * closing that broke off is gone on with.
     *
     * @return the job's id
     * @throws BusinessException honorarium.monthRuns, honorarium.monthClosed or honorarium.monthOrder
     */
    public long close(YearMonth month) {
        BusinessException.unless(month.isBefore(YearMonth.from(Jst.today(clock))), "honorarium.monthRuns");
        int number = Months.number(month);
        Optional<FeeMonth> begun = fees.month(number);
        if (begun.isPresent()) {
            BusinessException.unless(!begun.get().isClosed(), "honorarium.monthClosed");
        } else {
            int last = fees.lastMonth();
            BusinessException.unless(number > last, "honorarium.monthOrder");
            BusinessException.unless(last == 0 || fees.month(last).filter(FeeMonth::isClosed).isPresent(), "honorarium.monthOrder");
            fees.add(new FeeMonth(number, actor.accountId(), clock.instant()));
            fees.flush();
        }
        audit.note("MONTH_CLOSED", month.toString(), null);
        return jobs.submit(FeeClosingWork.KIND, month.toString(), Map.of(FeeClosingWork.MONTH, Integer.toString(number)));
    }

    /**
     * Takes an entry back: the next month that is closed books its counter entry, and the time may be written anew.
     *
     * @throws BusinessException honorarium.alreadyCorrected when that was asked for before, or the entry is a counter entry itself
     */
    public void correct(long entryId, String reason) {
        if (Text.isBlank(reason)) {
            throw BusinessException.at("reason", "common.fillPlease");
        } else if (Text.length(reason) > FeeCorrection.REASON_MAX) {
            throw BusinessException.at("reason", "support.tooLong", FeeCorrection.REASON_MAX, Text.length(reason));
        }
        FeeEntry entry = fees.entry(entryId);
        BusinessException.unless(entry.logId() != null && !fees.isCorrected(entryId), "honorarium.alreadyCorrected");
        fees.add(new FeeCorrection(entry, Text.clean(reason), actor.accountId(), clock.instant()));
        fees.logs(List.of(entry.logId())).forEach(WorkLog::countered);
        fees.flush();
        audit.note("FEE_CORRECTED", "fee_entry " + entryId, reason);
    }
}
