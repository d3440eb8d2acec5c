package org.banso.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Waiting;
import org.banso.document.SampleFiles;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Vendors are written to before their deadline and after it, once per step whatever happens; the office sees who is late. */
class StudyLateIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private StudyHand hand;
    @Inject
    private StudyRepository repository;
    @Inject
    private StudyReminders reminders;
    @Inject
    private StudyReminders.Step step;
    @Inject
    private Studies studies;
    @Inject
    private StudyQueries queries;
    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private StudyWaiting waiting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private OtherSettings settings;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Clock clock;

    private long caseId;
    private long id;
    private Who owner;

    @BeforeEach
    void anOrder() {
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        owner = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), caseId);
        id = hand.ordered(caseId, StudyKind.IP, "先行技術を調べる。𠮷");
        asSystem();
    }

    private void due(LocalDate day) {
        fixture.update("update feasibility_study set deadline = ? where id = ?", day, id);
    }

    /** Others' studies are looked at in the same go, a number at a time. */
    private void tick() {
        asSystem();
        for (int i = 0; i < 20; i++) {
            reminders.onTick(new Tick(clock.instant()));
        }
    }

    private List<String> steps() {
        return fixture.texts("select step from study_reminder where study_id = ? order by id", id);
    }

    private long letters(String kind) {
        return fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like ?", caseId, "study-" + kind + "-" + id + "-%");
    }

    @Test
    void oneLetterForEachStepHoweverOftenItIsLookedAt() {
        LocalDate today = Jst.today(clock);
        tick();
        assertEquals(List.of(), steps(), "30 days are time enough");
        due(today.plusDays(7));
        tick();
        tick();
        assertEquals(List.of("BEFORE"), steps());
        assertEquals(1, letters("soon"));
        assertEquals(0, letters("owner.late"));
        due(today.minusDays(1));
        tick();
        tick();
        assertEquals(List.of("BEFORE", "LATE"), steps());
        assertEquals(1, letters("late"));
        assertEquals(1, letters("owner.late"));
        assertEquals(owner.email(), fixture.text("select recipient from outbox_letter where case_id = ? and idempotency_key like 'study-owner.late%'", caseId));
        due(today.minusDays(7));
        tick();
        assertEquals(List.of("BEFORE", "LATE", "VERY_LATE"), steps());
        assertEquals(2, letters("late"));
        String last = fixture.text("select body from outbox_letter where case_id = ? and idempotency_key like 'study-late%' order by id desc limit 1", caseId);
        assertFalse(last.contains(fixture.caseNo(caseId)) || last.contains("先行技術"), "neither case nor question stand in mail");
        asNobody();
        assertTrue(deliveries.open(hand.key(caseId)).isPresent(), "each letter brings a key that opens");
    }

    @Test
    void theOfficeUrgesWhoIsLateOnceADayWithAFreshKey() throws Exception {
        LocalDate today = Jst.today(clock);
        Who clerk = fixture.person(Role.OFFICE_STAFF);
        as(clerk);
        assertEquals("study.notNow", Refusal.key(() -> studies.urge(hand.seen(id))), "he has time");
        String before = hand.key(caseId);
        due(today.minusDays(3));
        as(clerk);
        assertEquals("study.notNow", Refusal.key(() -> studies.sendAgain(hand.seen(id))), "who is late is urged");
        var barrier = new CyclicBarrier(2);
        StudySeen seen = hand.seen(id);
        List<String> came = new ArrayList<>();
        for (Future<String> each : List.of(atOnce.start(barrier, clerk, () -> studies.urge(seen)), atOnce.start(barrier, clerk, () -> studies.urge(seen)))) {
            came.add(each.get(60, TimeUnit.SECONDS));
        }
        assertEquals(List.of("done", "study.urge.today"), came.stream().sorted().toList(), "two at once");
        assertEquals(1, letters("late"));
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'STUDY_URGED' and actor_account_id = ?", caseId, clerk.accountId()));
        as(clerk);
        assertEquals(clerk.name(), queries.card(fixture.caseNo(caseId), id).urgings().get(0).by());
        asNobody();
        assertTrue(deliveries.open(before).isEmpty(), "the old link is dead");
        assertTrue(deliveries.open(hand.key(caseId)).isPresent());
        tick();
        assertEquals(List.of("LATE"), steps());
        assertEquals(1, letters("late"), "nor does the timer write a second one that day");
        assertEquals(1, letters("owner.late"), "whose case it is hears it all the same");
        fixture.update("update study_urging set on_day = ?, urged_at = ? where study_id = ?", today.minusDays(1), LocalDateTime.of(today.minusDays(1), LocalTime.NOON), id);
        fixture.update("update study_reminder set at = ? where study_id = ?", LocalDateTime.of(today.minusDays(1), LocalTime.NOON), id);
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(clerk).email());
        assertTrue(visit.get("/office/cases/" + fixture.caseNo(caseId) + "/studies/" + id + "?lang=ja").body().contains("納期を 3 日過ぎています"));
        as(clerk);
        studies.urge(hand.seen(id));
        assertEquals(2, letters("late"));
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> studies.urge(hand.seen(id)), role.name());
        }
    }

    @Test
    void theTimersLetterDoesNotKeepTheOfficeFromWritingTheSameDay() {
        due(Jst.today(clock).minusDays(1));
        tick();
        assertEquals(1, letters("late"));
        String key = hand.key(caseId);
        as(owner);
        studies.urge(hand.seen(id));
        assertEquals(2, letters("late"), "it may have gone to a wrong address");
        asNobody();
        assertTrue(deliveries.open(key).isEmpty());
        assertTrue(deliveries.open(hand.key(caseId)).isPresent());
    }

    @Test
    void twoServersAtTheSameInstantWriteOneLetter() throws Exception {
        LocalDate today = Jst.today(clock);
        due(today.minusDays(2));
        var barrier = new CyclicBarrier(2);
        List<Future<String>> both = List.of(atOnce.start(barrier, Who.SYSTEM, () -> step.remind(id, today)), atOnce.start(barrier, Who.SYSTEM, () -> step.remind(id, today)));
        for (Future<String> each : both) {
            assertEquals("done", each.get(60, TimeUnit.SECONDS));
        }
        assertEquals(List.of("LATE"), steps());
        assertEquals(1, letters("late"));
        assertEquals(1, letters("owner.late"));
        assertThrows(RuntimeException.class, () -> fixture.insert("insert into study_reminder (study_id, deadline, step, at) select study_id, deadline, step, at from study_reminder where study_id = ?", id),
            "and the database keeps it so");
    }

    @Test
    void aLetterThatWasNotCommittedIsWrittenNextTime() throws Exception {
        due(Jst.today(clock).minusDays(2));
        transaction.begin();
        step.toldWithTheOrder(repository.read(id));
        transaction.rollback();
        assertEquals(List.of(), steps(), "killed in between, nothing is there");
        tick();
        assertEquals(1, letters("late"));
    }

    @Test
    void whoeverDeliveredOrIsHaltedIsLeftAlone() {
        due(Jst.today(clock).minusDays(3));
        fixture.update("update feasibility_study set halted_at = current_timestamp where id = ?", id);
        tick();
        assertEquals(List.of(), steps());
        fixture.update("update feasibility_study set halted_at = null where id = ?", id);
        String key = hand.key(caseId);
        asNobody();
        hand.add(key, "報告.pdf", SampleFiles.pdf("late but there"));
        deliveries.handOver(key);
        tick();
        assertEquals(List.of(), steps());
    }

    @Test
    void aNewDeadlineBeginsAnewAndANearOneIsItsOwnReminder() {
        due(Jst.today(clock).minusDays(2));
        tick();
        String key = hand.key(caseId);
        asNobody();
        hand.add(key, "報告.pdf", SampleFiles.pdf("one"));
        deliveries.handOver(key);
        as(owner);
        studies.sendBack(hand.seen(id), "出典がありません", Jst.today(clock).plusDays(2));
        tick();
        assertEquals(0, letters("soon"), "the letter that sent it back told the day");
        assertEquals(List.of("LATE", "BEFORE"), steps());
        due(Jst.today(clock).minusDays(1));
        tick();
        assertEquals(2, letters("late"), "late for the second time, with another deadline");
    }

    @Test
    void nobodyIsRemindedBeforeIfTheOfficeSaysSo() {
        due(Jst.today(clock).plusDays(1));
        settings.with(Setting.STUDY_REMIND_BEFORE_DAYS, "0", () -> settings.with(Setting.STUDY_REMIND_AGAIN_DAYS, "0", this::tick));
        assertEquals(List.of(), steps());
        due(Jst.today(clock).minusDays(100));
        settings.with(Setting.STUDY_REMIND_BEFORE_DAYS, "0", () -> settings.with(Setting.STUDY_REMIND_AGAIN_DAYS, "0", this::tick));
        assertEquals(List.of("LATE"), steps());
    }

    @Test
    void theOfficeSeesWhoIsLate() {
        due(LocalDate.of(2001, 4, 1));
        as(owner);
        assertTrue(queries.open(1).rows().stream().anyMatch(row -> row.id() == id && row.isOverdue(Jst.today(clock))), "the longest late stands first");
        assertTrue(waiting.waiting().stream().filter(line -> line.key().equals("study.waiting.late")).mapToInt(Waiting::count).sum() > 0);
        as(fixture.person(Role.COMMISSIONER));
        assertEquals(List.of(), waiting.waiting());
        fixture.withPassword(owner);
        var office = new Visit(baseUrl());
        office.signIn(owner.email());
        String no = fixture.caseNo(caseId);
        for (String page : List.of("/office/studies", "/office/cases/" + no + "/studies/" + id, "/office/cases/" + no + "?tab=support")) {
            assertTrue(office.get(page + (page.contains("?") ? "&" : "?") + "lang=ja").body().contains("納期超過"), page);
        }
        assertTrue(office.get("/office?lang=ja").body().contains("納期を過ぎた調査"));
    }
}
