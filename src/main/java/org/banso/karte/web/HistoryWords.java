package org.banso.karte.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CloseReason;
import org.banso.consultation.EventKind;
import org.banso.platform.web.Label;

/** A line of a case's history in the reader's words: codes, days and counts in it become words. */
@Named
@RequestScoped
public class HistoryWords {
    /** These name the agency. */
    private static final Set<EventKind> REFERRALS = EnumSet.of(EventKind.REFERRAL_SENT, EventKind.REFERRAL_ACCEPTED, EventKind.REFERRAL_REJECTED,
        EventKind.REFERRAL_RESULT, EventKind.REFERRAL_SETTLED);

    /** And these the kind of study. */
    private static final Set<EventKind> STUDIES = EnumSet.of(EventKind.STUDY_ORDERED, EventKind.STUDY_URGED, EventKind.STUDY_DELIVERED, EventKind.STUDY_SHARED);

    @Inject
    private Label label;

    public String title(CaseMoment moment) {
        return moment.transition() == null ? label.of(moment.kind()) : label.of(moment.transition());
    }

    /** Most reasons are reasons of closing, some belong to other families and are told elsewhere. */
    public String reason(CaseMoment moment) {
        return Arrays.stream(CloseReason.values()).filter(known -> known.name().equals(moment.reason())).findFirst().map(label::of).orElse("");
    }

    public String note(CaseMoment moment) {
        if (REFERRALS.contains(moment.kind())) {
            return label.code("partnerAgency", moment.reason());
        }
        if (STUDIES.contains(moment.kind())) {
            return label.word("enum.StudyKind." + moment.reason());
        }
        if (moment.note() == null || moment.note().isEmpty()) {
            return "";
        }
        List<String> parts = List.of(moment.note().split(","));
        return switch (moment.kind()) {
            case EXPERTISE_SET -> label.codes("expertise", parts);
            case EDITED -> label.parts("karte.field", parts);
            case MEETING_PLANNED, MEETING_CANCELLED -> dated("office.history.meeting", moment);
            case MEETING_OFFERED -> dated("office.history.offer", moment);
            case MEETING_OFFER_ENDED -> label.word("enum.OfferState." + moment.note());
            case MINUTES_RELEASED, MINUTES_CONFIRMED -> dated("office.history.summary", moment);
            case PLAN_PROPOSED, PLAN_APPROVED, PLAN_RETURNED -> label.msg("office.history.version", moment.note());
            case ROUND_STARTED -> label.msg("office.history.row", moment.note());
            case ROUND_ENDED -> label.word("enum.AskingState." + moment.note());
            case REMINDED -> label.msg("office.history.reminder", moment.note());
            default -> day(moment.note());
        };
    }

    private String dated(String key, CaseMoment moment) {
        return label.msg(key, day(moment.note()), label.code("supportKind", moment.reason()));
    }

    /** Some notes are nothing but a day. */
    private String day(String note) {
        return note.matches("\\d{4}-\\d{2}-\\d{2}") ? label.longDate(LocalDate.parse(note)) : note;
    }
}
