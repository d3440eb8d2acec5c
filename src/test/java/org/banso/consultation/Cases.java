package org.banso.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.platform.Setting;
import org.banso.shared.BusinessCalendar;

/** Cases brought into any state along the shortest way of the rule book, for unit tests. */
final class Cases {
    static final Instant START = Instant.parse("2026-10-05T01:00:00Z");
    static final Deadlines DEADLINES = deadlines();
    static final By APPLICANT = new By(1L, "𠮷田 花子", START);
    static final By STAFF = new By(2L, "事務局 太郎", START);
    static final By MANAGER = new By(3L, "責任者 一郎", START);

    private Cases() {
    }

    static By later(By by, Duration passed) {
        return new By(by.accountId(), by.name(), by.at().plus(passed));
    }

    static By at(By by, Instant when) {
        return new By(by.accountId(), by.name(), when);
    }

    /** Everything that is required, with characters that are hard to keep. */
    static Content content() {
        var content = new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), Set.of("REG", "IP"));
        content.applicant().setOrganizationName("㈱𠮷田ﾊﾞｲｵ");
        content.applicant().setApplicantType("VENTURE");
        content.applicant().setContactName("𠮷田 花子");
        content.applicant().setContactEmail("hanako@example.jp");
        content.matter().setConsultationType("GENERAL");
        content.matter().setTitle("細胞シートの製造委託①");
        content.matter().setBody("治験に向けた相談です。𠮷野家ではありません。");
        content.matter().setConfidentiality("NONE");
        content.matter().setHowKnown("WEB");
        content.product().setType("REGEN");
        content.product().setName("細胞シートα");
        content.product().setPhase("PRECLINICAL");
        return content;
    }

    static ConsultationCase draft() {
        ConsultationCase draft = ConsultationCase.draft("MEDISO", 10, APPLICANT);
        draft.fill(content(), 5, APPLICANT);
        return draft;
    }

    /** A case in this state whose guards are all met where they can be. */
    static ConsultationCase in(CaseStatus status) {
        ConsultationCase found = draft();
        if (status == CaseStatus.DRAFT) {
            return found;
        }
        found.submit("M-2026-0001", true, APPLICANT, DEADLINES);
        if (status == CaseStatus.RECEIVED) {
            return found;
        } else if (status == CaseStatus.WITHDRAWN) {
            found.withdraw("自社で解決しました", APPLICANT);
            return found;
        }
        found.assign(2, "事務局 太郎", STAFF, DEADLINES);
        return onFromScreening(found, status);
    }

    private static ConsultationCase onFromScreening(ConsultationCase found, CaseStatus status) {
        switch (status) {
            case SCREENING -> { }
            case AWAITING_APPLICANT -> found.ask(STAFF, DEADLINES);
            case DECLINED -> {
                found.proposeDecline(CloseReason.OUT_OF_SCOPE, "対象外です", null, STAFF);
                found.confirmDecline(MANAGER);
            }
            case CLOSED -> found.closeAnswered(STAFF, DEADLINES);
            default -> onFromKarte(found, status);
        }
        return found;
    }

    private static void onFromKarte(ConsultationCase found, CaseStatus status) {
        found.accept(List.of(), STAFF, DEADLINES);
        if (status == CaseStatus.KARTE_OPEN) {
            return;
        }
        found.need(Set.of("REG_REGEN"), STAFF);
        found.startMatching(STAFF, DEADLINES);
        if (status == CaseStatus.MATCHING) {
            return;
        }
        found.meetingSet(guard(), STAFF);
        if (status == CaseStatus.MEETING_SET) {
            return;
        }
        found.held(Milestone.SUPPORTER_MEETING, STAFF.at(), STAFF);
        found.meetingHeld(STAFF);
        if (status == CaseStatus.FOLLOW_UP) {
            found.endSupport("計画を終えました", STAFF, DEADLINES);
        }
    }

    static MeetingGuard guard() {
        return new MeetingGuard(true, true, true, LocalDate.of(2026, 10, 20));
    }

    static List<CaseEvent> transitions(List<CaseEvent> events) {
        return events.stream().filter(event -> event.kind() == EventKind.TRANSITION).toList();
    }

    private static Deadlines deadlines() {
        return new Deadlines(new BusinessCalendar(), setting -> Integer.parseInt(setting.fallback()));
    }

    static int number(Setting setting) {
        return Integer.parseInt(setting.fallback());
    }
}
