package org.banso.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An engagement with its months, as the office and its supporter read it.
 *
 * @param told      what its applicant reads or is to read
 * @param holders   who has worked on it, the first first; the last is its supporter. Empty before it is approved
 * @param mine      the reader is its supporter
 * @param proposedByMe the reader proposed it, so another has to approve it
 */
public record EngagementView(PlanSeen seen, long caseId, String caseNo, String title, String organizationName, EngagementStatus status, EngagementForm content,
                             String supporterName, String proposer, Instant proposedAt, String approver, Instant approvedAt, String decisionWords,
                             Instant suspendedAt, String suspendReason, String result, Instant endedAt, boolean mine, boolean proposedByMe,
                             EngagementTold told, List<Month> months, List<Holder> holders) implements Serializable {

    /**
     * One month of its time.
     *
     * @param light  null while nobody has reported
     * @param minutes done by the supporter for the case in that month
     * @param told   what the applicant reads or is to read of it; null while nobody has reported
     * @param due    it is over, the work was running, and nobody has reported
     */
    public record Month(LocalDate month, Light light, String words, String writer, Instant writtenAt, int minutes, int meetings, boolean due,
                        boolean begun, EngagementTold told) implements Serializable {

        /** Hours to a quarter. */
        public String hours() {
            return PlanActual.hours(minutes);
        }
    }

    /**
     * A supporter at work on it.
     *
     * @param until the day on which another took over; null for who has it
     */
    public record Holder(String name, LocalDate from, LocalDate until) implements Serializable {
    }

    /** Who took it over in this month, given by its first day. */
    public List<Holder> tookOver(LocalDate month) {
        return holders.stream().skip(1).filter(holder -> holder.from().withDayOfMonth(1).equals(month)).toList();
    }

    /** Whether it went from one supporter to another. */
    public boolean handedOn() {
        return holders.size() > 1;
    }

    public int minutes() {
        return months.stream().mapToInt(Month::minutes).sum();
    }

    /** Hours of all months, to a quarter. */
    public String hours() {
        return PlanActual.hours(minutes());
    }

    public int meetings() {
        return months.stream().mapToInt(Month::meetings).sum();
    }

    /** Of the planned hours, in percent; at most 100. */
    public int percent() {
        return Math.min(100, minutes() * 100 / (content.getHours() * 60));
    }

    public boolean proposed() {
        return status == EngagementStatus.PROPOSED;
    }

    public boolean running() {
        return status.isRunning();
    }

    public boolean suspended() {
        return status == EngagementStatus.SUSPENDED;
    }

    public boolean ended() {
        return status == EngagementStatus.ENDED;
    }

    /** Months that have begun, on which one can report. */
    public List<Month> reportable() {
        return months.stream().filter(Month::begun).toList();
    }
}
