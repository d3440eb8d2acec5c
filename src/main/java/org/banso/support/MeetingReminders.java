package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.calendar.Appointments;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.Jst;

/**
 * Reminds everybody of a meeting shortly before it, once: what is marked with the meeting survives a restart and a second node. Nobody is
 * reminded of what he was told the same day.
 */
@ApplicationScoped
class MeetingReminders {
    private static final Logger LOG = Logger.getLogger(MeetingReminders.class.getName());
    /** Nobody's telephone rings in the night. */
    private static final int FROM_HOUR = 8;

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
        for (long id : letting.due(today, today.plusDays(days))) {
            try {
                letting.write(id);
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "A reminder is written by somebody else: {0}", e.getMessage());
            }
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
                letters.reminded(records.unscoped(meeting.caseId()), meeting, parties.guests(meeting));
            }
        }
    }
}
