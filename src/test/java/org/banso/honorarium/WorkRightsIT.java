package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Who may do what with working time, and everybody who must not. */
class WorkRightsIT extends HonorariumIT {
    @Inject
    private WorkDeskQueries desk;
    @Inject
    private FeeMonths months;
    @Inject
    private FeeQueries fees;
    @Inject
    private FeeRates rates;

    @Test
    void neverTheSamePersonTwiceNotEvenInTheDatabase() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        long id = last().id();
        Who all = new Who(supporter.who().accountId(), "x", supporter.who().email(), Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.OFFICE_MANAGER)), Locale.JAPANESE);
        as(all);
        assertEquals("honorarium.sameEyes", refused(() -> checks.confirm(last())));
        as(manager);
        checks.confirm(last());
        assertEquals("honorarium.sameEyes", refused(() -> checks.approve(last())));
        as(fixture.person(Role.OFFICE_MANAGER));
        checks.approve(last());
        for (String column : List.of("confirmed_by", "approved_by", "fixed_by")) {
            assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set " + column + " = account_id where id = ?", id), column);
        }
        assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set approved_by = confirmed_by where id = ?", id));
        assertThrows(IllegalStateException.class, () -> fixture.update("update work_log set state = 'FIXED' where id = ?", id), "no step is left out");
    }

    @Test
    void theApplicantOfTheCaseMayConfirmAndNoOther() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        String no = fixture.caseNo(caseId);
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), desk.ofOwnCase(no));
        assertThrows(NotFound.class, () -> checks.confirmOwn(last()));
        as(fixture.applicantOf(organization));
        WorkRow row = desk.ofOwnCase(no).get(0);
        assertEquals(0, row.feeYen());
        assertEquals(null, row.note());
        checks.confirmOwn(row.seen());
        assertEquals("CONFIRMED", fixture.text("select state from work_log where id = ?", row.id()));
    }

    @Test
    void everybodyHasHisPartAndNoMore() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        WorkSeen seen = last();
        for (Role role : Role.values()) {
            as(fixture.person(role));
            if (role != Role.OFFICE_STAFF && role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> checks.confirm(seen), role.name());
                assertThrows(NotAllowed.class, () -> desk.waiting(WorkState.SUBMITTED, 1), role.name());
            }
            if (role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> checks.approve(seen), role.name());
            }
            if (role != Role.ACCOUNTING) {
                assertThrows(NotAllowed.class, () -> months.close(YearMonth.of(2020, 1)), role.name());
                assertThrows(NotAllowed.class, () -> months.correct(1, "x"), role.name());
                assertThrows(NotAllowed.class, () -> rates.add(FeeRateForm.of(FeeTerms.USUAL)), role.name());
            }
            if (role != Role.ACCOUNTING && role != Role.OFFICE_MANAGER) {
                assertThrows(NotAllowed.class, () -> fees.months(), role.name());
            }
            if (role != Role.PART_TIME_SUPPORTER && role != Role.FULL_TIME_SUPPORTER) {
                assertThrows(NotAllowed.class, () -> logs.log(null, form(today(), 60), true, null), role.name());
            }
        }
    }
}
