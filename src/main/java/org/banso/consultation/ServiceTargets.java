package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Jst;

/** How a case stands to the office's service targets (domain.md 3): first reply, screening, first meeting. */
@ApplicationScoped
public class ServiceTargets {
    @Inject
    private Deadlines deadlines;
    @Inject
    private Clock clock;

    /**
     * One target.
     *
     * @param metOn the day it was reached; null before that
     */
    public record Target(DueKind kind, LocalDate dueOn, LocalDate metOn, TargetState state) implements Serializable {
    }

    /** Days spent waiting for the applicant do not count; what an ended case never reached is no longer a target. */
    public List<Target> of(KarteView karte) {
        var found = new ArrayList<Target>();
        LocalDate from = karte.consultedOn();
        if (from != null) {
            long waited = Duration.ofMinutes(karte.awaitingMinutes()).toDays();
            add(found, karte, DueKind.FIRST_REPLY, deadlines.firstReply(from), karte.times().firstResponseAt());
            add(found, karte, DueKind.SCREENING, deadlines.screening(from, waited), karte.times().screenedAt());
            add(found, karte, DueKind.FIRST_MEETING, deadlines.firstMeeting(from, waited), karte.times().firstSupporterMeetingAt());
        }
        return List.copyOf(found);
    }

    private void add(List<Target> found, KarteView karte, DueKind kind, LocalDate dueOn, Instant metAt) {
        if (metAt != null || karte.status().isOpen()) {
            LocalDate metOn = Jst.day(metAt);
            found.add(new Target(kind, dueOn, metOn, state(karte.status(), dueOn, metOn)));
        }
    }

    private TargetState state(CaseStatus status, LocalDate dueOn, LocalDate metOn) {
        if (metOn != null) {
            return metOn.isAfter(dueOn) ? TargetState.LATE : TargetState.MET;
        }
        if (status == CaseStatus.AWAITING_APPLICANT) {
            return TargetState.RESTING;
        }
        return Jst.today(clock).isAfter(dueOn) ? TargetState.OVERDUE : TargetState.AHEAD;
    }
}
