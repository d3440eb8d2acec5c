package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.calendar.Appointments;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;

/**
 * Reminds everybody of a meeting shortly before it, once: what is marked with the meeting survives a restart and a second node. Nobody is
 * reminded of what he was told the same day. A reminder that cannot be written is tried again at every tick until the day of the meeting.
 */
@ApplicationScoped
class MeetingReminders {
    private static final Logger LOG = Logger.getLogger(MeetingReminders.class.getName());
    /** Nobody's telephone rings in the night. */
    private static final int FROM_HOUR = 8;

    /** Meetings of which the operator was told. */
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();

    @Inject
    private Letting letting;
    @Inject
    private Settings settings;

    void onTick(@Observes Tick tick) {
        int days = settings.number(Setting.REMIND_MEETING_DAYS);
        if (days <= 0 || Jst.at(tick.at()).getHour() < FROM_HOUR) {
            return;
        }
        LocalDate today = Jst.day(tick.at());
        List<Long> due = letting.due(today, today.plusDays(days));
        failing.retainAll(due);
        remind(due);
    }

    /** Of each of these meetings, one at a time, so that one that fails keeps no other. */
    void remind(List<Long> due) {
        for (long id : due) {
            try {
                letting.write(id);
                failing.remove(id);
            } catch (StaleVersion | OptimisticLockException e) {
                LOG.log(Level.FINE, "A reminder is written by somebody else: {0}", e.getMessage());
            } catch (RuntimeException e) {
                tell(id, e);
            }
        }
    }

    /** Once for a meeting, so that the log is not full of it, and without a word of what the reminder says. */
    private void tell(long id, RuntimeException why) {
        if (failing.add(id)) {
            LOG.log(Level.WARNING, "The reminder of the meeting {0} could not be written and is tried again: {1}", new Object[] {Long.toString(id), why.getClass().getName()});
        }
    }

    /** One meeting, under the lock under which it is moved and cancelled. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Letting {
        @Inject
        private SupportRepository records;
        @Inject
        private Appointments appointments;
        @Inject
        private MeetingParties parties;
        @Inject
        private MeetingLetters letters;

        /** Planned meetings of the days, told before today and not yet reminded of. */
        List<Long> due(LocalDate today, LocalDate last) {
            return records.toRemind(Jst.startOf(today), today.plusDays(1), last);
        }

        void write(long id) {
            SupportRecord meeting = records.planned(id).orElse(null);
            if (meeting != null && appointments.remindOnce(id)) {
                letters.reminded(records.unscoped(meeting.caseId()), meeting, parties.guestsStillOf(meeting));
            }
        }
    }
}
