package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.consultation.NextStep.Missing;
import org.banso.platform.Actor;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.Jst;

/**
 * What the actor may do with a case now, and what is missing for it. The page asks here what to offer; the services and
 * the aggregate decide again, and a test walks every role and state to hold both to the same answer.
 */
@ApplicationScoped
public class AllowedSteps {
    @Inject
    private ScreeningGaps gaps;
    @Inject
    private Actor actor;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The most likely first: those that are ready and those that still miss something. */
    public List<NextStep> of(KarteView karte) {
        return Arrays.stream(OfficeStep.values())
            .filter(step -> step.from().contains(karte.status()) && step.rights().stream().anyMatch(actor::has) && fits(step, karte))
            .sorted(Comparator.comparing(step -> step != OfficeStep.TAKE))
            .map(step -> new NextStep(step, missing(step, karte))).toList();
    }

    /** What the case waits for that somebody else takes; nobody shall wonder who acts next. */
    public List<OfficeStep> ofOthers(KarteView karte) {
        return Arrays.stream(OfficeStep.values())
            .filter(step -> OfficeStep.MAIN.contains(step) && step.from().contains(karte.status()) && step.rights().stream().noneMatch(actor::has)
                && fits(step, karte))
            .toList();
    }

    private boolean fits(OfficeStep step, KarteView karte) {
        boolean proposed = karte.office().decline() != null;
        return switch (step) {
            case TAKE -> karte.ownerId() == null;
            case TAKE_OVER -> karte.ownerId() != null && !karte.ownerId().equals(actor.who().accountId());
            case PROPOSE_DECLINE -> !proposed;
            case CONFIRM_DECLINE, REFUSE_DECLINE -> proposed;
            default -> true;
        };
    }

    private List<Missing> missing(OfficeStep step, KarteView karte) {
        var found = new ArrayList<Missing>();
        CaseTimes times = karte.times();
        Instant now = clock.instant();
        switch (step) {
            case CLOSE_SILENT -> {
                int days = settings.number(Setting.APPLICANT_SILENCE_DAYS);
                need(found, karte.reminders() >= ConsultationCase.REMINDERS_BEFORE_CLOSING, "consultation.remindersMissing", null,
                    ConsultationCase.REMINDERS_BEFORE_CLOSING);
                need(found, karte.awaitingSince() == null || !now.isBefore(karte.awaitingSince().plus(Duration.ofDays(days))),
                    "consultation.silenceTooShort", null, days);
            }
            case ACCEPT -> Stream.concat(ScreeningRules.faults(karte.desk(), karte.content()).stream(),
                    gaps.of(karte.id(), karte.organizationId(), karte.content()).stream())
                .forEach(fault -> found.add(new Missing(fault.key(), List.of(), tabOf(fault.field()), fault.field())));
            case CONFIRM_DECLINE -> need(found, !Objects.equals(karte.office().decline().byId(), actor.who().accountId()), "consultation.fourEyes", null);
            case START_MATCHING, MATCH_AGAIN -> need(found, !karte.expertise().isEmpty(), "consultation.expertiseMissing", "supporters");
            case SUPPORT_DIRECTLY -> need(found, times.preInterviewHeldAt() != null, "consultation.preInterviewMissing", "support");
            case MEETING_HELD -> need(found, karte.dueKind() != DueKind.MEETING || karte.dueOn() == null || !karte.dueOn().isAfter(Jst.day(now)),
                "consultation.meetingAhead", "support", karte.dueOn());
            case RESUME -> need(found, times.resumable(Jst.day(now), ConsultationCase.RESUME_MONTHS), "consultation.resumeTooLate", null,
                ConsultationCase.RESUME_MONTHS);
            case COMPLETE -> need(found, times.followedUp(), "consultation.followUpMissing", "support");
            case REOPEN -> {
                int days = settings.number(Setting.REOPEN_DAYS);
                need(found, times.closedAt() != null && !now.isAfter(times.closedAt().plus(Duration.ofDays(days))), "consultation.reopenTooLate", null, days);
            }
            default -> { }
        }
        return List.copyOf(found);
    }

    private static void need(List<Missing> found, boolean fulfilled, String key, String tab, Serializable... args) {
        if (!fulfilled) {
            found.add(new Missing(key, List.of(args), tab, null));
        }
    }

    private static String tabOf(String field) {
        KarteField known = KarteField.of(field);
        return (known == null ? KarteTab.MATTER : known.tab()).key();
    }
}
