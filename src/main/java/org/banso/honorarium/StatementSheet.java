package org.banso.honorarium;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A supporter's statement of a month as it is read and printed; of a case it has the number and nothing else. */
public record StatementSheet(YearMonth month, String code, String name, int minutes, long feeYen, long travelYen, long withheldYen, Instant madeAt, List<Line> lines)
    implements Serializable {

    /**
     * A row of the ledger.
     *
     * @param counter   it takes an earlier row back
     * @param reason    why it was, or is to be, taken back; null when it stands
     * @param booked    the counter entry stands in the ledger
     * @param hourlyYen of the rate by which it was paid
     */
    public record Line(long id, LocalDate on, String caseNo, WorkKind kind, int minutes, int paidMinutes, long feeYen, long travelYen, boolean counter, String reason,
                       boolean booked, Unpaid unpaid, int hourlyYen) implements Serializable {
        public String time() {
            return Minutes.clock(minutes);
        }

        /** Whether it can be taken back: it stands, and nobody asked for it. */
        public boolean standing() {
            return !counter && reason == null;
        }
    }

    /** What is paid out; below zero it is to be paid back. */
    public long payYen() {
        return feeYen + travelYen - withheldYen;
    }

    public String time() {
        return Minutes.clock(minutes);
    }
}
