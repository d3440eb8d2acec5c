package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.consultation.CaseAtHand;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.Jst;

/**
 * Writes to vendors before their deadline and after it, and to the owner of the case once one is late. Each study in a transaction of
 * its own, so that one that fails keeps no other waiting; the row that says a step was written is part of it, so that a server that is
 * killed in between, or a second one that looks at the same time, sends one letter and not two. Whom the office has urged by hand that
 * day is not written to again.
 */
@ApplicationScoped
class StudyReminders {
    private static final Logger LOG = Logger.getLogger(StudyReminders.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private Step step;

    void onTick(@Observes Tick tick) {
        LocalDate today = Jst.day(tick.at());
        step.due(today).forEach(id -> remind(id, today));
    }

    private void remind(long id, LocalDate today) {
        try {
            step.remind(id, today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The reminder of study " + id + " will be tried again", e);
        }
    }

    /** One study at a time. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Step {
        @Inject
        private StudyRepository studies;
        @Inject
        private CaseAtHandQueries atHand;
        @Inject
        private StudyLetters letters;
        @Inject
        private Settings settings;
        @Inject
        private Clock clock;

        List<Long> due(LocalDate today) {
            ReminderStep.Days days = days();
            return studies.unreminded(today, days, AT_ONCE);
        }

        void remind(long id, LocalDate today) {
            studies.holdCase(studies.read(id).caseId());
            Study found = studies.held(id);
            Optional<ReminderStep> step = found.isAwaited() ? ReminderStep.on(today, found.deadline(), days()) : Optional.empty();
            if (step.isPresent() && !studies.isReminded(found, step.get())) {
                boolean urged = studies.isUrged(id, today);
                studies.add(new StudyReminder(found, step.get(), clock.instant()));
                CaseAtHand about = atHand.unscoped(found.caseId());
                if (!urged) {
                    letters.remind(about, found, studies.vendor(found.vendorId()), step.get());
                }
                if (step.get().isLate()) {
                    letters.late(about, found);
                }
            }
        }

        /** A deadline so near that its reminder would come with the order: the order is the reminder. */
        @Transactional(TxType.MANDATORY)
        void toldWithTheOrder(Study study) {
            ReminderStep.on(Jst.today(clock), study.deadline(), days()).filter(step -> !studies.isReminded(study, step))
                .ifPresent(step -> studies.add(new StudyReminder(study, step, clock.instant())));
        }

        private ReminderStep.Days days() {
            return new ReminderStep.Days(settings.number(Setting.STUDY_REMIND_BEFORE_DAYS), settings.number(Setting.STUDY_REMIND_AGAIN_DAYS));
        }
    }
}
