package org.banso.honorarium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What working time must hold before it is kept. */
final class WorkRules {
    /** Older time is settled by letter, not by a form. */
    private static final int YEARS = 2;

    private WorkRules() {
    }

    /**
     * @param minutesOfDay minutes of the same person and day that are written already
     * @throws BusinessException telling every fault at its field
     */
    static void check(WorkForm form, LocalDate today, int minutesOfDay) {
        var faults = new ArrayList<Fault>();
        if (form.getKind() == null) {
            faults.add(new Fault("kind", "common.choosePlease"));
        }
        day(faults, form.getWorkedOn(), today);
        time(faults, form, minutesOfDay);
        money(faults, form);
        length(faults, "travelRoute", form.getTravelRoute(), WorkForm.ROUTE_MAX);
        length(faults, "note", form.getNote(), WorkForm.NOTE_MAX);
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    private static void day(List<Fault> faults, LocalDate on, LocalDate today) {
        if (on == null) {
            faults.add(new Fault("workedOn", "common.fillPlease"));
        } else if (on.isAfter(today)) {
            faults.add(new Fault("workedOn", "honorarium.future"));
        } else if (on.isBefore(today.minusYears(YEARS))) {
            faults.add(new Fault("workedOn", "honorarium.longAgo"));
        }
    }

    private static void time(List<Fault> faults, WorkForm form, int minutesOfDay) {
        if ((form.getStartTime() == null) != (form.getEndTime() == null)) {
            faults.add(new Fault(form.getStartTime() == null ? "startTime" : "endTime", "common.fillPlease"));
            return;
        }
        Integer total = form.total();
        boolean timed = form.getStartTime() != null;
        int prepared = form.getPrepMinutes() == null ? 0 : form.getPrepMinutes();
        if (prepared < 0 || prepared > WorkForm.DAY) {
            faults.add(new Fault("prepMinutes", "honorarium.minutesWrong"));
        }
        if (form.getBreakMinutes() != null && form.getBreakMinutes() < 0) {
            faults.add(new Fault("breakMinutes", "honorarium.minutesWrong"));
        } else if (total == null) {
            faults.add(new Fault("minutes", "common.fillPlease"));
        } else if (total < 1 || total > WorkForm.DAY) {
            faults.add(new Fault(timed ? "endTime" : "minutes", timed ? "honorarium.endBeforeStart" : "honorarium.minutesWrong"));
        } else if (total + prepared + minutesOfDay > WorkForm.DAY) {
            faults.add(new Fault(timed ? "endTime" : "minutes", "honorarium.dayIsFull", minutesOfDay));
        }
    }

    private static void money(List<Fault> faults, WorkForm form) {
        Integer yen = form.getTravelYen();
        if (yen != null && (yen < 0 || yen > WorkForm.TRAVEL_MAX)) {
            faults.add(new Fault("travelYen", "honorarium.travelYen", WorkForm.TRAVEL_MAX));
        } else if (yen != null && yen > 0 && Text.isBlank(form.getTravelRoute())) {
            faults.add(new Fault("travelRoute", "honorarium.routePlease"));
        }
    }

    private static void length(List<Fault> faults, String field, String text, int max) {
        if (Text.length(text) > max) {
            faults.add(new Fault(field, "support.tooLong", max, Text.length(text)));
        }
    }
}
