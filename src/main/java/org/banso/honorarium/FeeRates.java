package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** Puts a new version of the rates in force; a version is never changed, and none reaches into a closed month. */
@ApplicationScoped
@Transactional
@Requires(Right.KEEP_FEES)
public class FeeRates {
    @Inject
    private FeeRepository fees;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** From its day on time is paid by it. */
    public void add(FeeRateForm form) {
        FeeTerms terms = form.terms();
        LocalDate from = form.getValidFrom();
        if (from == null) {
            throw BusinessException.at("validFrom", "common.fillPlease");
        }
        int last = fees.lastMonth();
        if (last > 0 && !from.isAfter(Months.of(last).atEndOfMonth())) {
            throw BusinessException.at("validFrom", "honorarium.rate.closed", Months.of(last).plusMonths(1).atDay(1).toString());
        } else if (fees.hasRateFrom(from)) {
            throw BusinessException.at("validFrom", "honorarium.rate.sameDay");
        }
        fees.add(new FeeRate(from, terms, Text.cleanOrNull(form.getNote()), actor.accountId(), clock.instant()));
        fees.flush();
        audit.note("FEE_RATE", from.toString(), terms.toString());
    }
}
