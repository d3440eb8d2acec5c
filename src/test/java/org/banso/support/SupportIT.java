package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.Names;

/** What the tests of support share: a case with an accepted supporter, and forms filled in. */
abstract class SupportIT extends BansoIT {
    @Inject
    protected Fixture fixture;
    @Inject
    protected Meetings meetings;
    @Inject
    protected Records records;
    @Inject
    protected Clock clock;

    protected Who staff() {
        return fixture.person(Role.OFFICE_STAFF);
    }

    /** A case received a month ago, so that there was time for support. */
    protected long caseIn(CaseStatus status) {
        return caseIn(status, fixture.organization());
    }

    protected long caseIn(CaseStatus status, long organization) {
        long id = fixture.caseIn(status, organization);
        LocalDate received = today().minusMonths(1);
        fixture.update("update consultation_case set consulted_on = ?, received_at = ? where id = ?", received,
            LocalDateTime.ofInstant(Jst.startOf(received), ZoneOffset.UTC), id);
        return id;
    }

    /** A supporter at work on the case. */
    protected SupporterMade adviserOf(long caseId) {
        SupporterMade made = fixture.supporter("REG_REGEN");
        accept(caseId, made);
        return made;
    }

    protected void accept(long caseId, SupporterMade made) {
        fixture.cleared(caseId, made.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'REG_REGEN', 'CLEAR', ?)", caseId, made.id(), made.who().accountId(), today());
    }

    /** Somebody of the office who advises without being asked. */
    protected SupporterMade fullTimer() {
        SupporterMade made = fixture.supporter("REG_REGEN");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", made.id());
        return made;
    }

    /** He is employed by the applicant of every case that the fixture makes. */
    protected void employAtApplicant(SupporterMade made) {
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) values (?, ?, ?, '顧問', ?, true)",
            made.id(), "株式会社𠮷田バイオ", Names.organizationKey("株式会社𠮷田バイオ"), today().minusYears(1));
    }

    /** The moment somebody unassigns him. */
    protected void unassign(long caseId, SupporterMade made) {
        fixture.update("update assignment set state = 'RELEASED' where case_id = ? and supporter_id = ?", caseId, made.id());
    }

    protected LocalDate today() {
        return Jst.today(clock);
    }

    protected RecordForm plan(RecordKind kind, Long supporter, LocalDate on) {
        var form = new RecordForm();
        form.setKind(kind);
        form.setSupporterId(supporter);
        form.setPerformedOn(on);
        form.setStartTime(LocalTime.of(13, 0));
        form.setEndTime(LocalTime.of(14, 0));
        form.setMethod("ONLINE");
        form.setPlace("https://meet.example.jp/abc");
        return form;
    }

    protected RecordForm written(RecordKind kind, Long supporter) {
        RecordForm form = plan(kind, supporter, today().minusDays(1));
        form.setAttendees("𠮷田 花子、㈱ﾊﾝｶｸ 太郎");
        form.setExpertise(new ArrayList<>(List.of("REG_REGEN")));
        form.setInternalNote("内部の記録①。ﾊﾝｶｸと全角ＡＢＣ。");
        form.setApplicantText("要旨です。𠮷野家。");
        form.getActions().add(new RecordForm.ActionForm(null, "試験計画書の案を作る", ActionOwner.APPLICANT, today().plusDays(14)));
        return form;
    }

    protected RecordSeen seen(long recordId) {
        return new RecordSeen(recordId, fixture.number("select version from support_record where id = ?", recordId));
    }

    protected String statusOf(long recordId) {
        return fixture.text("select status from support_record where id = ?", recordId);
    }

    protected List<String> transitions(long caseId) {
        return fixture.texts("select transition from case_event where case_id = ? and transition is not null order by id", caseId);
    }

    protected long letters(long caseId, String keyPart) {
        return fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like ?", caseId, "%" + keyPart + "%");
    }
}
