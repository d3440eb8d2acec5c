package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of honoraria share: a case, its supporter, and those who check, approve and pay. */
abstract class HonorariumIT extends BansoIT {
    @Inject
    protected Fixture fixture;
    @Inject
    protected WorkLogs logs;
    @Inject
    protected WorkChecks checks;
    @Inject
    protected Clock clock;

    protected SupporterMade supporter;
    protected Who staff;
    protected Who manager;
    protected Who accountant;
    protected long organization;
    protected long caseId;

    @BeforeEach
    void people() {
        supporter = fixture.supporter("IP");
        staff = fixture.person(Role.OFFICE_STAFF);
        manager = fixture.person(Role.OFFICE_MANAGER);
        accountant = fixture.withPassword(fixture.person(Role.ACCOUNTING));
        organization = fixture.organization();
        caseId = caseOf(supporter);
    }

    protected long caseOf(SupporterMade made) {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.cleared(id, made.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", id, made.id(), made.who().accountId(), today());
        return id;
    }

    protected LocalDate today() {
        return Jst.today(clock);
    }

    protected long record(LocalDate on, LocalTime from, LocalTime to) {
        return fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, start_time, end_time, minutes, method, created_at)"
            + " values (?, ?, 'SUPPORTER_MEETING', 'HELD', ?, ?, ?, ?, 'ONLINE', ?)", caseId, supporter.id(), on, from, to,
            (int) Duration.between(from, to).toMinutes(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    protected WorkForm form(LocalDate on, int minutes) {
        var form = new WorkForm();
        form.setCaseNo(fixture.caseNo(caseId));
        form.setWorkedOn(on);
        form.setMinutes(minutes);
        form.setNote("㈱𠮷田の資料を読んだ");
        return form;
    }

    /** The actor's newest log, as he sees it. */
    protected WorkSeen last() {
        long id = fixture.number("select max(id) from work_log where supporter_id = ?", supporter.id());
        return seen(id);
    }

    protected WorkSeen seen(long id) {
        return new WorkSeen(id, fixture.number("select version from work_log where id = ?", id));
    }

    protected void approved(LocalDate on, int minutes) {
        as(supporter.who());
        logs.log(null, form(on, minutes), true, null);
        pass();
    }

    protected void pass() {
        for (String id : fixture.texts("select id from work_log where supporter_id = ? and state = 'SUBMITTED' order by id", supporter.id())) {
            as(staff);
            checks.confirm(seen(Long.parseLong(id)));
            as(manager);
            checks.approve(seen(Long.parseLong(id)));
        }
    }

    protected static String refused(Runnable act) {
        return assertThrows(BusinessException.class, act::run).key();
    }
}
