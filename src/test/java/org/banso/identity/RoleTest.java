package org.banso.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.platform.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of roles says what domain.md 2 says, above all who must not. */
class RoleTest {
    private static final Set<Right> CASE_TEXT = EnumSet.of(Right.VIEW_ALL_CASES, Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES);
    private static final Set<Right> CHANGES_CASES = EnumSet.of(Right.REGISTER_CASE, Right.IMPORT_CASES, Right.TRIAGE_CASES, Right.SCREEN_CASES, Right.CONFIRM_DECLINE,
        Right.REOPEN_CASES, Right.END_SUPPORT, Right.ARRANGE_SUPPORT, Right.WRITE_RECORDS, Right.RELEASE_MINUTES);

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONER", "SYS_ADMIN", "AUDITOR"})
    void thoseOutsideTheOfficeNeitherReadNorChangeCases(Role role) {
        assertTrue(java.util.Collections.disjoint(role.rights(), CASE_TEXT), role.name());
        assertTrue(java.util.Collections.disjoint(role.rights(), CHANGES_CASES), role.name());
    }

    @Test
    void partTimeSupportersSeeOnlyWhatIsAssigned() {
        assertEquals(EnumSet.of(Right.VIEW_ASSIGNED_CASES, Right.ANSWER_REQUESTS), Role.PART_TIME_SUPPORTER.rights());
    }

    @Test
    void applicantsHaveTheirOwnAndNothingElse() {
        assertEquals(EnumSet.of(Right.FILE_CONSULTATION, Right.VIEW_OWN_CASES), Role.APPLICANT.rights());
    }

    @Test
    void whoProposesADeclineDoesNotConfirmIt() {
        assertFalse(Role.OFFICE_STAFF.rights().contains(Right.CONFIRM_DECLINE));
        assertFalse(Role.FULL_TIME_SUPPORTER.rights().contains(Right.CONFIRM_DECLINE));
        assertTrue(Role.OFFICE_MANAGER.rights().contains(Right.CONFIRM_DECLINE));
    }

    @Test
    void conflictsAreJudgedByTheReviewerAlone() {
        for (Role role : Role.values()) {
            assertEquals(role == Role.COI_REVIEWER, role.rights().contains(Right.JUDGE_CONFLICTS), role.name());
        }
    }

    @Test
    void casesOfFormerYearsAreTakenInByTheManagerAlone() {
        for (Role role : Role.values()) {
            assertEquals(role == Role.OFFICE_MANAGER, role.rights().contains(Right.IMPORT_CASES), role.name());
        }
    }

    @Test
    void eachGivesOnlyWhatItMay() {
        assertEquals(EnumSet.of(Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER), Role.OFFICE_STAFF.mayGive());
        assertEquals(EnumSet.of(Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.OFFICE_STAFF), Role.OFFICE_MANAGER.mayGive());
        assertEquals(EnumSet.allOf(Role.class), Role.SYS_ADMIN.mayGive());
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OFFICE_STAFF, Role.OFFICE_MANAGER, Role.SYS_ADMIN))) {
            assertEquals(Set.of(), role.mayGive(), role.name());
        }
    }

    @Test
    void whoMayGiveRolesMayInviteAndTheOtherWayRound() {
        for (Role role : Role.values()) {
            assertEquals(!role.mayGive().isEmpty(), role.rights().contains(Right.INVITE_PEOPLE), role.name());
        }
    }

    @Test
    void severalRolesAddUp() {
        assertEquals(EnumSet.of(Right.VIEW_ASSIGNED_CASES, Right.ANSWER_REQUESTS, Right.VIEW_AUDIT),
            Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.AUDITOR)));
        assertEquals(Set.of(), Role.rightsOf(List.of()));
    }
}
