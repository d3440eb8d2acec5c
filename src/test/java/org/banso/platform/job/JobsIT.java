package org.banso.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work behind the pages: seen, ended, taken up again, fair, and nobody else's to see. */
class JobsIT extends BansoIT {
    private static final String NAME = "相談𠮷㈱.csv";

    @Inject
    private Fixture fixture;
    @Inject
    private Jobs jobs;
    @Inject
    private JobQueries queries;
    @Inject
    private JobLedger ledger;
    @Inject
    private JobDispatcher dispatcher;
    @Inject
    private Clock clock;
    private Who staff;

    @BeforeEach
    void someoneOfTheOffice() {
        staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        as(staff);
    }

    /** A job is begun right after the commit that asked for it; the container once complained of a transaction it could not resume. */
    @Test
    void beginningAJobLeavesNothingInTheLog() {
        var warned = new CopyOnWriteArrayList<LogRecord>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord told) {
                if (told.getLevel().intValue() >= Level.WARNING.intValue() && told.getLoggerName() != null && told.getLoggerName().contains("ejb")) {
                    warned.add(told);
                }
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            assertEquals(JobState.DONE, WorkForTests.ended(jobs.submit(WorkForTests.KIND, "静かに", script(run -> run.progress(1, 1L)))));
        } finally {
            root.removeHandler(ear);
        }
        assertEquals(List.of(), warned.stream().map(told -> told.getMessage() + " " + told.getThrown()).toList());
    }

    @Test
    void a85_aJobTellsHowFarItIsAndLeavesItsFileToItsOwnerAlone() throws Exception {
        var halfway = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        byte[] content = "𠮷野家、ﾊﾝｶｸ\r\n".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        long id = jobs.submit(WorkForTests.KIND, "相談の一覧\n2026", script(run -> {
            run.step("job.working", 50, 100L);
            try (var file = run.file(NAME, "text/csv; charset=UTF-8")) {
                file.write(content);
            }
            halfway.countDown();
            await(goOn);
            run.tell("job.far", "𠮷", 1, 2);
        }));
        await(halfway);
        JobSheet running = queries.one(id);
        assertEquals(JobState.RUNNING, running.state());
        assertEquals(50, running.percent());
        assertTrue(running.files().isEmpty(), "nothing to take away before it is done");
        goOn.countDown();
        assertEquals(JobState.DONE, WorkForTests.ended(id));
        JobSheet done = queries.one(id);
        assertEquals("相談の一覧 2026", done.title());
        assertEquals(List.of("𠮷", "1", "2"), done.outcomeWords());
        assertEquals(content.length, done.files().get(0).size());

        String address = "/jobs/" + id + "/files/" + done.files().get(0).id();
        Visit owner = visit(staff);
        assertTrue(owner.get("/jobs/" + id).body().contains("相談の一覧 2026"));
        assertTrue(owner.get("/jobs").body().contains(NAME));
        assertTrue(owner.get("/jobs/" + id + "/panel").body().contains(address));
        var taken = owner.get(address);
        assertEquals(new String(content, StandardCharsets.UTF_8), taken.body());
        assertTrue(taken.headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment; filename="));
        assertEquals("nosniff", taken.headers().firstValue("X-Content-Type-Options").orElseThrow());

        Visit other = visit(fixture.withPassword(fixture.person(Role.OFFICE_MANAGER)));
        for (String path : new String[] {"/jobs/" + id, "/jobs/" + id + "/panel", address}) {
            assertEquals(404, other.get(path).statusCode(), path);
        }
        as(fixture.person(Role.OFFICE_MANAGER));
        assertThrows(NotFound.class, () -> queries.one(id));
        assertThrows(NotFound.class, () -> jobs.cancel(id));
        assertThrows(NotFound.class, () -> jobs.again(id));
        assertTrue(queries.piece(done.files().get(0), 0).isEmpty());
    }

    @Test
    void a85_aRunningJobIsCancelledAndLeavesNothing() {
        var started = new CountDownLatch(1);
        var stopped = new CompletableFuture<String>();
        long id = jobs.submit(WorkForTests.KIND, "取りやめ", script(run -> {
            var file = run.file(NAME, "text/csv");
            file.write(1);
            file.close();
            started.countDown();
            try {
                for (long n = 0; ; n++) {
                    run.progress(n, null);
                }
            } catch (JobStopped e) {
                stopped.complete("stopped");
                throw e;
            }
        }));
        await(started);
        jobs.cancel(id);
        assertEquals("stopped", stopped.orTimeout(30, TimeUnit.SECONDS).join());
        assertEquals(JobState.CANCELLED, queries.one(id).state());
        assertTrue(queries.one(id).files().isEmpty());
        jobs.cancel(id);
        assertEquals(JobState.CANCELLED, queries.one(id).state(), "a second click changes nothing");
    }

    @Test
    void a85_aJobThatTakesTooLongIsEnded() {
        var started = new CountDownLatch(1);
        long id = jobs.submit(WorkForTests.KIND, "長すぎる作業", script(run -> {
            started.countDown();
            while (true) {
                run.progress(1, 2L);
            }
        }));
        await(started);
        fixture.update("update job set deadline_at = ? where id = ?", at(Duration.ofMinutes(-1)), id);
        ledger.watch();
        assertEquals(JobState.FAILED, WorkForTests.ended(id));
        assertEquals("job.tooLong", queries.one(id).outcome());
    }

    @Test
    void a85_aJobWhoseServerDiedIsTakenUpFromItsCheckpoint() {
        var from = new CompletableFuture<Long>();
        var script = script(run -> {
            from.complete(run.checkpoint());
            run.checkpoint(80);
        });
        long id = crashed(script, 1);
        ledger.watch();
        dispatcher.wake();
        assertEquals(JobState.DONE, WorkForTests.ended(id));
        assertEquals(40L, from.join());
        assertEquals("2", fixture.text("select attempt from job where id = ?", id));
    }

    @Test
    void a85_aJobThatNeverGetsToItsEndIsGivenUp() {
        long id = crashed(script(run -> { }), Job.MOST_ATTEMPTS);
        ledger.watch();
        assertEquals(JobState.FAILED, WorkForTests.ended(id));
        assertEquals("job.tooOften", queries.one(id).outcome());
    }

    @Test
    void a86_oneUsersManyJobsLeaveAWorkerToOthers() {
        var hold = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        long first = 0;
        for (int i = 0; i < 6; i++) {
            long id = jobs.submit(WorkForTests.KIND, "一人でたくさん", script(run -> {
                begun.countDown();
                await(hold);
            }));
            first = first == 0 ? id : first;
        }
        await(begun);
        as(fixture.person(Role.OFFICE_MANAGER));
        long others = jobs.submit(WorkForTests.KIND, "ほかの人", script(run -> { }));
        assertEquals(JobState.DONE, WorkForTests.ended(others), "while six of somebody else wait");
        assertEquals("1", fixture.text("select count(*) from job where owner_account_id = ? and state = 'RUNNING'", staff.accountId()));
        hold.countDown();
        assertEquals(JobState.DONE, WorkForTests.ended(first));
    }

    @Test
    void jobsOfOnePersonAreLimited() {
        var hold = new CountDownLatch(1);
        long last = 0;
        for (int i = 0; i < 10; i++) {
            last = jobs.submit(WorkForTests.KIND, "上限", script(run -> await(hold)));
        }
        var refused = assertThrows(BusinessException.class, () -> jobs.submit(WorkForTests.KIND, "上限", script(run -> { })));
        assertEquals("job.tooMany", refused.key());
        hold.countDown();
        assertEquals(JobState.DONE, WorkForTests.ended(last));
    }

    @Test
    void whoeverLostTheRightMeanwhileGetsNothing() {
        long owner = fixture.person(Role.APPLICANT).accountId();
        long id = fixture.insert("insert into job (kind, owner_account_id, title, parameters, state, created_at) values (?, ?, '権限', 'script=x', 'QUEUED', ?)",
            WorkForTests.KIND, owner, at(Duration.ZERO));
        dispatcher.wake();
        assertEquals(JobState.FAILED, WorkForTests.ended(id));
        assertEquals("job.notAllowed", fixture.text("select outcome_key from job where id = ?", id));
    }

    @Test
    void onlyThoseWhoMayDoTheWorkMayAskForIt() {
        for (Role role : new Role[] {Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.AUDITOR}) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> jobs.submit(WorkForTests.KIND, "だめ", Map.of()), role.name());
        }
        asNobody();
        assertThrows(NotAllowed.class, () -> jobs.submit(WorkForTests.KIND, "だめ", Map.of()));
        assertThrows(NotAllowed.class, () -> queries.mine(1));
    }

    @Test
    void whatIsOverIsDeletedAfterADay() {
        long id = jobs.submit(WorkForTests.KIND, "片付け", script(run -> run.file(NAME, "text/csv").close()));
        assertEquals(JobState.DONE, WorkForTests.ended(id));
        ledger.tidy(new Tick(clock.instant()));
        assertEquals(1, queries.one(id).files().size(), "kept for now");
        fixture.update("update job set expires_at = ? where id = ?", at(Duration.ofSeconds(-1)), id);
        ledger.tidy(new Tick(clock.instant()));
        assertThrows(NotFound.class, () -> queries.one(id));
        assertEquals("0", fixture.text("select count(*) from job_file where job_id = ?", id));
    }

    @Test
    void anUnexpectedErrorIsToldByItsNumberOnly() {
        long id = jobs.submit(WorkForTests.KIND, "誤り", script(run -> {
            throw new IllegalStateException("秘密の中身");
        }));
        assertEquals(JobState.FAILED, WorkForTests.ended(id));
        assertEquals("job.failed", queries.one(id).outcome());
        assertFalse(queries.one(id).outcomeWords().get(0).contains("秘密"));
    }

    @Test
    void endingAJobNeedsTheTokenOfTheSession() {
        var hold = new CountDownLatch(1);
        long id = jobs.submit(WorkForTests.KIND, "合い言葉", script(run -> await(hold)));
        Visit owner = visit(staff);
        String page = owner.get("/jobs/" + id).body();
        assertEquals(403, owner.post("/jobs/" + id + "/cancel", Map.of("csrf", "x")).statusCode());
        String token = page.replaceFirst("(?s).*action=\"/jobs/" + id + "/cancel\">\\s*<input type=\"hidden\" name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        assertEquals(303, owner.post("/jobs/" + id + "/cancel", Map.of("csrf", token)).statusCode());
        assertEquals(JobState.CANCELLED, queries.one(id).state());
        hold.countDown();
    }

    private long crashed(Map<String, String> script, int attempt) {
        return fixture.insert("insert into job (kind, owner_account_id, title, parameters, state, attempt, checkpoint_at, created_at, started_at, beat_at, deadline_at)"
                + " values (?, ?, '再開', ?, 'RUNNING', ?, 40, ?, ?, ?, ?)", WorkForTests.KIND, staff.accountId(), "script=" + script.get("script"), attempt,
            at(Duration.ofHours(-1)), at(Duration.ofMinutes(-20)), at(Duration.ofMinutes(-5)), at(Duration.ofMinutes(30)));
    }

    private static Map<String, String> script(WorkForTests.Script script) {
        return WorkForTests.script(UUID.randomUUID().toString(), script);
    }

    private LocalDateTime at(Duration fromNow) {
        return LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneOffset.UTC);
    }

    private Visit visit(Who who) {
        var visit = new Visit(baseUrl());
        visit.signIn(who.email());
        return visit;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
