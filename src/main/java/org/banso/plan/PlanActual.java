package org.banso.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What was planned against what was done in the days of the plan, from records of support that was held.
 *
 * @param plannedMeetings null when the plan says nothing
 */
public record PlanActual(Integer plannedMeetings, int meetings, List<Line> lines) implements Serializable {

    /**
     * One person.
     *
     * @param name         null for the office itself
     * @param plannedHours null for somebody the plan does not name
     * @param minutes      done
     */
    public record Line(String name, String part, Integer plannedHours, int minutes) implements Serializable {

        /** Hours to a quarter. */
        public String hours() {
            return PlanActual.hours(minutes);
        }

        /** Of the planned hours, in percent; at most 100. */
        public int percent() {
            return plannedHours == null || plannedHours == 0 ? 0 : Math.min(100, minutes * 100 / (plannedHours * 60));
        }

        /** More than was planned. */
        public boolean over() {
            return plannedHours != null && minutes > plannedHours * 60;
        }
    }

    public int plannedHours() {
        return lines.stream().filter(line -> line.plannedHours() != null).mapToInt(Line::plannedHours).sum();
    }

    public int minutes() {
        return lines.stream().mapToInt(Line::minutes).sum();
    }

    /** Hours of everybody, to a quarter. */
    public String hours() {
        return hours(minutes());
    }

    /** Minutes as hours to a quarter, as they are accounted for. */
    static String hours(int minutes) {
        double hours = Math.round(minutes / 15.0) / 4.0;
        return hours == Math.floor(hours) ? Integer.toString((int) hours) : Double.toString(hours);
    }
}
