package org.banso.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an organization is a venture in the sense of a ministry's study of its indicators: founded within 15 years, capital of
 * 300 million yen at most, 300 staff at most (domain.md 4.2). A sign beside the record, never a gate.
 */
public final class VentureRule {
    public static final int YEARS_MAX = 15;
    public static final long CAPITAL_MAX = 300_000_000L;
    public static final int STAFF_MAX = 300;

    /** The three conditions. */
    public enum Condition { AGE, CAPITAL, STAFF }

    /**
     * The answer with its reason.
     *
     * @param failed  conditions that do not hold; one is enough for a no
     * @param unknown conditions of which nothing is known; while no other failed the answer is open
     */
    public record Answer(List<Condition> failed, List<Condition> unknown) implements Serializable {
        public Answer {
            failed = List.copyOf(failed);
            unknown = List.copyOf(unknown);
        }

        public boolean isVenture() {
            return failed.isEmpty() && unknown.isEmpty();
        }

        /** Too little is known to say. */
        public boolean isOpen() {
            return failed.isEmpty() && !unknown.isEmpty();
        }
    }

    private VentureRule() {
    }

    /**
     * The answer on a day; the fifteenth birthday still counts.
     *
     * @param capitalYen in yen
     * @param today      the day in Japan on which it is asked
     */
    public static Answer of(LocalDate foundedOn, Long capitalYen, Integer employees, LocalDate today) {
        var failed = new ArrayList<Condition>();
        var unknown = new ArrayList<Condition>();
        ask(Condition.AGE, foundedOn == null ? null : !today.isAfter(foundedOn.plusYears(YEARS_MAX)), failed, unknown);
        ask(Condition.CAPITAL, capitalYen == null ? null : capitalYen <= CAPITAL_MAX, failed, unknown);
        ask(Condition.STAFF, employees == null ? null : employees <= STAFF_MAX, failed, unknown);
        return new Answer(failed, unknown);
    }

    private static void ask(Condition condition, Boolean holds, List<Condition> failed, List<Condition> unknown) {
        if (holds == null) {
            unknown.add(condition);
        } else if (!holds) {
            failed.add(condition);
        }
    }
}
