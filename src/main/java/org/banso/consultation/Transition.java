package org.banso.consultation;

import static org.banso.consultation.CaseStatus.*;
import static org.banso.platform.Right.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.platform.Right;

/**
 * The life cycle as data: the 23 transitions of domain.md 3, from where, to where, and which right opens each. Guards and
 * timestamps live in {@link ConsultationCase}; who may is checked by the services against {@link #rights()}.
 * An empty {@code from} means the case begins here.
 */
public enum Transition {
    T01(EnumSet.noneOf(CaseStatus.class), DRAFT, FILE_CONSULTATION),
    T02(EnumSet.of(DRAFT), RECEIVED, FILE_CONSULTATION),
    T03(EnumSet.noneOf(CaseStatus.class), RECEIVED, REGISTER_CASE),
    T04(EnumSet.of(RECEIVED), SCREENING, TRIAGE_CASES),
    T05(EnumSet.of(SCREENING), AWAITING_APPLICANT, TRIAGE_CASES),
    T06(EnumSet.of(AWAITING_APPLICANT), SCREENING, FILE_CONSULTATION, TRIAGE_CASES),
    T07(EnumSet.of(AWAITING_APPLICANT), CLOSED, ARRANGE_SUPPORT),
    T08(EnumSet.of(SCREENING), KARTE_OPEN, SCREEN_CASES),
    T09(EnumSet.of(SCREENING), DECLINED, CONFIRM_DECLINE),
    T10(EnumSet.of(SCREENING), CLOSED, SCREEN_CASES),
    T11(EnumSet.of(KARTE_OPEN), MATCHING, SCREEN_CASES),
    T12(EnumSet.of(KARTE_OPEN), IN_SUPPORT, SCREEN_CASES),
    T13(EnumSet.of(MATCHING), MEETING_SET, ARRANGE_SUPPORT),
    T14(EnumSet.of(MATCHING), KARTE_OPEN, ARRANGE_SUPPORT),
    T15(EnumSet.of(MEETING_SET), IN_SUPPORT, ARRANGE_SUPPORT, VIEW_ASSIGNED_CASES),
    T16(EnumSet.of(MEETING_SET), MATCHING, ARRANGE_SUPPORT),
    T17(EnumSet.of(IN_SUPPORT), MATCHING, SCREEN_CASES),
    T18(EnumSet.of(IN_SUPPORT), FOLLOW_UP, END_SUPPORT),
    T19(EnumSet.of(FOLLOW_UP), IN_SUPPORT, SCREEN_CASES),
    T20(EnumSet.of(FOLLOW_UP), CLOSED, ARRANGE_SUPPORT),
    T21(EnumSet.of(KARTE_OPEN, IN_SUPPORT), CLOSED, ARRANGE_SUPPORT),
    T22(EnumSet.copyOf(WITHDRAWABLE), WITHDRAWN, FILE_CONSULTATION),
    T23(EnumSet.of(CLOSED, DECLINED), SCREENING, REOPEN_CASES);

    private final Set<CaseStatus> from;
    private final CaseStatus to;
    private final Set<Right> rights;

    Transition(Set<CaseStatus> from, CaseStatus to, Right first, Right... more) {
        this.from = Collections.unmodifiableSet(from);
        this.to = to;
        this.rights = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    public Set<CaseStatus> from() {
        return from;
    }

    public CaseStatus to() {
        return to;
    }

    /** Any one of these rights opens the transition. */
    public Set<Right> rights() {
        return rights;
    }

    public boolean leaves(CaseStatus status) {
        return from.contains(status);
    }

    /** The transitions that lead on from {@code status}, in the order of the rule book. */
    public static List<Transition> from(CaseStatus status) {
        return Arrays.stream(values()).filter(transition -> transition.leaves(status)).toList();
    }
}
