package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;

/**
 * Reminds supporters who have not answered: when half of their time has passed, and shortly before its end. Each once, only
 * while the request is open, in the words in which it was asked: masked.
 */
@ApplicationScoped
class RequestReminders {
    private static final Logger LOG = Logger.getLogger(RequestReminders.class.getName());

    /** Which of the two. */
    enum Kind { HALF, LAST }

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private Letting letting;
    @Inject
    private BusinessCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void onTick(@Observes Tick tick) {
        LocalDate today = Jst.today(clock);
        for (AssignmentRepository.Unanswered one : assignments.unanswered(today)) {
            Kind kind = due(one.askedOn(), one.dueOn(), today);
            if (kind != null) {
                remind(one.id(), kind);
            }
        }
    }

    /** Another node may write the same letter at the same moment; one of the two is refused by its key. */
    private void remind(long id, Kind kind) {
        try {
            letting.write(id, kind);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A reminder is written by somebody else: {0}", e.getMessage());
        }
    }

    /** What is due on the day; the later one takes the place of one that was missed. Nobody is reminded on the day he was asked. */
    private Kind due(LocalDate asked, LocalDate last, LocalDate today) {
        int before = settings.number(Setting.REMIND_SUPPORTER_BEFORE);
        if (!today.isAfter(asked) || today.isAfter(last)) {
            return null;
        }
        if (before > 0 && !today.isBefore(calendar.plus(last, -before))) {
            return Kind.LAST;
        }
        int half = (calendar.between(asked, last) + 1) / 2;
        return settings.on(Setting.REMIND_SUPPORTER_HALF) && half > 0 && !today.isBefore(calendar.plus(asked, half)) ? Kind.HALF : null;
    }

    /** One letter, under the locks under which an answer is given. */
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Letting {
        @Inject
        private AssignmentRepository assignments;
        @Inject
        private CaseFactsQueries cases;
        @Inject
        private RequestLetters letters;
        @Inject
        private Clock clock;

        void write(long id, Kind kind) {
            var pair = assignments.pair(id);
            assignments.lockCases(List.of(pair.caseId()));
            LocalDate today = Jst.today(clock);
            assignments.ofCase(pair.caseId()).stream().filter(request -> request.id() == id && request.awaitsAnswer(today)).findFirst()
                .ifPresent(request -> letters.reminded(request, cases.unscoped(pair.caseId()), kind));
        }
    }
}
