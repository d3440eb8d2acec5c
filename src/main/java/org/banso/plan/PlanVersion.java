package org.banso.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One version of a plan as the office reads it.
 *
 * @param changes where it differs from the one before
 */
public record PlanVersion(PlanSeen seen, int number, PlanStatus status, PlanForm content, String writer, Instant writtenAt, Instant proposedAt,
                          String decider, Instant decidedAt, String decisionWords, boolean mine, List<Change> changes) implements Serializable {

    /** A part that differs; {@code label} is a message key. */
    public record Change(String label, String before, String after) implements Serializable {
    }

    public boolean waits() {
        return status == PlanStatus.PROPOSED;
    }

    public boolean inForce() {
        return status == PlanStatus.APPROVED;
    }

    public boolean writable() {
        return status.isWritable();
    }

    /** A manager wants something changed. */
    public boolean returned() {
        return status == PlanStatus.RETURNED;
    }
}
