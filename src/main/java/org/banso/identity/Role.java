package org.banso.identity;

import static org.banso.platform.Right.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banso.platform.Right;

/** The roles of the office (domain.md 2) as data: each is a set of rights, stated here and nowhere else. */
public enum Role {
    APPLICANT(FILE_CONSULTATION, VIEW_OWN_CASES),
    OFFICE_STAFF(VIEW_ALL_CASES, REGISTER_CASE, KEEP_ORGANIZATIONS, TRIAGE_CASES, ARRANGE_SUPPORT, WRITE_RECORDS, RELEASE_MINUTES, VIEW_SUPPORTERS,
        EDIT_SUPPORTERS, VIEW_REPORTS, INVITE_PEOPLE, CONFIRM_WORK),
    OFFICE_MANAGER(VIEW_ALL_CASES, REGISTER_CASE, KEEP_ORGANIZATIONS, MERGE_ORGANIZATIONS, TRIAGE_CASES, ARRANGE_SUPPORT, WRITE_RECORDS, RELEASE_MINUTES, VIEW_SUPPORTERS,
        EDIT_SUPPORTERS, VIEW_REPORTS, INVITE_PEOPLE, IMPORT_CASES, CONFIRM_DECLINE, REOPEN_CASES, END_SUPPORT, MANAGE_CODES, EDIT_SYNONYMS, STUDY_MATCHING, CONFIRM_WORK, APPROVE_WORK,
        VIEW_FEES, APPROVE_PLANS, HAND_OVER),
    FULL_TIME_SUPPORTER(VIEW_ALL_CASES, TRIAGE_CASES, SCREEN_CASES, END_SUPPORT, WRITE_RECORDS, VIEW_SUPPORTERS, ANSWER_REQUESTS,
        VIEW_ASSIGNED_CASES, VIEW_REPORTS),
    PART_TIME_SUPPORTER(VIEW_ASSIGNED_CASES, ANSWER_REQUESTS),
    COI_REVIEWER(JUDGE_CONFLICTS, VIEW_SUPPORTERS),
    ACCOUNTING(VIEW_FEES, KEEP_FEES),
    COMMISSIONER(VIEW_REPORTS),
    SYS_ADMIN(MANAGE_ACCOUNTS, MANAGE_CODES, VIEW_OUTBOX, CHECK_DATA, ERASE_PERSONS, INVITE_PEOPLE, STUDY_MATCHING, WEIGH_MATCHING),
    AUDITOR(VIEW_AUDIT);

    private static final Set<Role> SUPPORTERS = Collections.unmodifiableSet(EnumSet.of(FULL_TIME_SUPPORTER, PART_TIME_SUPPORTER));
    private static final Set<Role> SUPPORTERS_AND_STAFF = Collections.unmodifiableSet(EnumSet.of(FULL_TIME_SUPPORTER, PART_TIME_SUPPORTER, OFFICE_STAFF));

    private final Set<Right> rights;

    Role(Right first, Right... more) {
        this.rights = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    public Set<Right> rights() {
        return rights;
    }

    /** Every role that carries the right. */
    public static Set<Role> having(Right right) {
        var all = EnumSet.allOf(Role.class);
        all.removeIf(role -> !role.rights.contains(right));
        return all;
    }

    /** The roles that a holder of this one may give to others by invitation. */
    public Set<Role> mayGive() {
        return switch (this) {
            case OFFICE_STAFF -> SUPPORTERS;
            case OFFICE_MANAGER -> SUPPORTERS_AND_STAFF;
            case SYS_ADMIN -> EnumSet.allOf(Role.class);
            default -> Set.of();
        };
    }

    /** Everything several roles may give together, in the order of the roles. */
    public static Set<Role> givenBy(Collection<Role> roles) {
        var all = EnumSet.noneOf(Role.class);
        roles.forEach(role -> all.addAll(role.mayGive()));
        return all;
    }

    /** Everything several roles add up to. */
    public static Set<Right> rightsOf(Collection<Role> roles) {
        var all = EnumSet.noneOf(Right.class);
        roles.forEach(role -> all.addAll(role.rights));
        return all;
    }
}
