package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.web.StepDesk;
import org.banso.consultation.web.StepForm;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** What the page offers and what the services allow are one thing, for every role and state. */
class OfficeStepsIT extends BansoIT {
    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICE_STAFF, Role.OFFICE_MANAGER, Role.FULL_TIME_SUPPORTER);

    @Inject
    private Fixture fixture;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseHistoryQueries histories;
    @Inject
    private CaseListQueries lists;
    @Inject
    private AllowedSteps allowed;
    @Inject
    private StepDesk desk;
    @Inject
    private Triage triage;
    @Inject
    private CaseProgress progress;
    @Inject
    private Intake intake;
    @Inject
    private Filing filing;
    @Inject
    private PortalQueries portal;
    @Inject
    private CaseAccess access;
    @Inject
    private Clock clock;

    /** How far the guards of a case are met. */
    private enum Ripeness { RAW, RIPE, PROPOSED_BY_OTHER, PROPOSED_BY_ME }

    @Test
    void a22_offersWhatServicesAllowForEveryRoleAndState() {
        long organization = fixture.organization();
        Who colleague = fixture.person(Role.OFFICE_STAFF);
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Who who = fixture.person(role);
            for (CaseStatus status : OFFICE.contains(role) ? EnumSet.allOf(CaseStatus.class) : EnumSet.of(CaseStatus.RECEIVED, CaseStatus.SCREENING)) {
                for (Ripeness ripeness : Ripeness.values()) {
                    if (ripeness.compareTo(Ripeness.RIPE) > 0 && status != CaseStatus.SCREENING) {
                        continue;
                    }
                    for (OfficeStep step : OfficeStep.values()) {
                        if (step.place() == null) {
                            long id = make(organization, status, ripeness, who);
                            as(who);
                            boolean offered = OFFICE.contains(role) && status != CaseStatus.DRAFT && offers(id, step);
                            boolean done = does(step, new CaseSeen(id, fixture.version(id)), colleague);
                            if (offered != done) {
                                wrong.add(role + " " + status + " " + ripeness + " " + step + ": offered " + offered + ", done " + done);
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whoseTurnItIsIsSaidWhenItIsNotMine() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(List.of(OfficeStep.ACCEPT), allowed.ofOthers(cases.view(id)));
        assertEquals("office.by.screener", OfficeStep.ACCEPT.by());
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertEquals(List.of(), allowed.ofOthers(cases.view(id)));
        long ended = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
        assertEquals(List.of(OfficeStep.REOPEN), allowed.ofOthers(cases.view(ended)));
        assertEquals("office.by.manager", OfficeStep.REOPEN.by());
    }

    @Test
    void aColleaguesCaseIsTakenOverAndNotJustTaken() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(fixture.person(Role.OFFICE_STAFF));
        assertTrue(offered(id).contains(OfficeStep.TAKE));
        triage.take(new CaseSeen(id, fixture.version(id)));
        assertFalse(offered(id).contains(OfficeStep.TAKE) || offered(id).contains(OfficeStep.TAKE_OVER), "mine already");
        as(fixture.person(Role.OFFICE_STAFF));
        assertTrue(offered(id).contains(OfficeStep.TAKE_OVER));
        assertFalse(offered(id).contains(OfficeStep.TAKE));
    }

    private List<OfficeStep> offered(long id) {
        return allowed.of(cases.view(id)).stream().map(NextStep::step).toList();
    }

    private long make(long organization, CaseStatus status, Ripeness ripeness, Who who) {
        long id = fixture.caseIn(status, organization);
        if (ripeness == Ripeness.RIPE) {
            LocalDateTime past = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(40)), ZoneOffset.UTC);
            fixture.update("update consultation_case set reminders = 2, pre_interview_held_at = ?, last_follow_up_at = ? where id = ?", past, past, id);
            fixture.update("update consultation_case set awaiting_since = ? where id = ? and awaiting_since is not null", past, id);
            fixture.update("insert into case_expertise (case_id, code) values (?, 'REG_REGEN')", id);
        } else if (ripeness != Ripeness.RAW) {
            long by = ripeness == Ripeness.PROPOSED_BY_ME ? who.accountId() : fixture.person(Role.FULL_TIME_SUPPORTER).accountId();
            fixture.update("update consultation_case set decline_proposed_by = ?, decline_proposed_reason = 'SPAM', decline_proposed_note = '宣伝' where id = ?", by, id);
        }
        return id;
    }

    private boolean offers(long id, OfficeStep step) {
        // One act of the service, two steps of the page: which of them is offered tells where the case stands.
        var same = List.of(EnumSet.of(OfficeStep.START_MATCHING, OfficeStep.MATCH_AGAIN), EnumSet.of(OfficeStep.TAKE, OfficeStep.TAKE_OVER));
        return allowed.of(cases.view(id)).stream()
            .anyMatch(next -> next.ready() && (next.step() == step || same.stream().anyMatch(pair -> pair.contains(step) && pair.contains(next.step()))));
    }

    private boolean does(OfficeStep step, CaseSeen seen, Who colleague) {
        var form = new StepForm();
        form.setWords("①㈱𠮷野です");
        form.setReason(CloseReason.OUT_OF_SCOPE);
        form.setOwner(colleague.accountId().toString());
        try {
            desk.perform(step, seen, form);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    @Test
    void a22_everyMethodRefusesEachRoleThatMayNot() throws IllegalAccessException {
        var open = new ArrayList<String>();
        int refused = 0;
        for (Object service : List.of(triage, progress, intake, cases, lists, filing, portal, access)) {
            Class<?> type = service.getClass();
            while (type.getName().contains("$")) {
                type = type.getSuperclass();
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    Requires rule = method.isAnnotationPresent(Requires.class) ? method.getAnnotation(Requires.class) : type.getAnnotation(Requires.class);
                    for (Role role : Role.values()) {
                        if (!rule.open() && !rule.signedIn() && Arrays.stream(rule.value()).noneMatch(role.rights()::contains)) {
                            as(99_000_000L, role.rights().toArray(Right[]::new));
                            refused++;
                            if (!refuses(service, method)) {
                                open.add(role + " " + type.getSimpleName() + "." + method.getName());
                            }
                        }
                    }
                    if (!rule.open()) {
                        asNobody();
                        if (!refuses(service, method)) {
                            open.add("nobody " + type.getSimpleName() + "." + method.getName());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(refused > 150, "the sweep has something to sweep: " + refused);
    }

    private static boolean refuses(Object service, Method method) throws IllegalAccessException {
        Object[] none = Arrays.stream(method.getParameterTypes()).map(OfficeStepsIT::nothing).toArray();
        try {
            method.invoke(service, none);
            return false;
        } catch (InvocationTargetException e) {
            for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
                if (at instanceof NotAllowed) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Object nothing(Class<?> type) {
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == boolean.class ? Boolean.FALSE : null;
    }

    @Test
    void a23_aStateCannotBeSkippedAndASecondSendingIsRefused() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        as(fixture.person(Role.OFFICE_STAFF, Role.FULL_TIME_SUPPORTER));
        var seen = new CaseSeen(id, fixture.version(id));
        assertThrows(BusinessException.class, () -> progress.complete(seen));
        assertThrows(BusinessException.class, () -> triage.accept(seen));
        triage.take(seen);
        assertThrows(StaleVersion.class, () -> triage.take(seen));
        assertThrows(StaleVersion.class, () -> triage.ask(seen, "質問です"));
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and transition = 'T04'", id));
        assertEquals(0, fixture.number("select count(*) from case_event where case_id = ? and transition in ('T05', 'T08', 'T20')", id));
        assertEquals(CaseStatus.SCREENING, fixture.status(id));
    }

    @Test
    void milestonesReachTheDatabase() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        as(fixture.person(Role.OFFICE_STAFF, Role.FULL_TIME_SUPPORTER));
        triage.take(new CaseSeen(id, fixture.version(id)));
        triage.reply(new CaseSeen(id, fixture.version(id)), "受け付けました");
        triage.accept(new CaseSeen(id, fixture.version(id)));
        KarteView karte = cases.view(id);
        assertEquals(CaseStatus.KARTE_OPEN, karte.status());
        assertTrue(karte.times().screeningStartedAt() != null && karte.times().firstResponseAt() != null && karte.times().screenedAt() != null
            && karte.times().karteOpenedAt() != null);
        assertEquals(DueKind.FIRST_MEETING, karte.dueKind());
        assertEquals(Set.of(EventKind.TRANSITION, EventKind.ASSIGNED, EventKind.FIRST_REPLY),
            histories.moments(id, HistoryFilter.ALL, 100).rows().stream().map(CaseMoment::kind).collect(Collectors.toSet()));
        assertEquals(1, cases.messages(id).size());
        assertEquals(2, fixture.number("select count(*) from outbox_letter where case_id = ?", id), "a reply and the good news");
    }
}
