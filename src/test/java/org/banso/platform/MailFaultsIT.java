package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Undelivered;
import org.banso.consultation.UndeliveredQueries;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.FakeMailServer.Manner;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a80, a81: whatever the mail server does, a letter is neither lost nor sent as another one, and nobody waits for it. */
class MailFaultsIT extends BansoIT {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 10, 1, 0, 0);
    private static final Pattern IDENTITY = Pattern.compile("(?m)^Message-ID: (.*)$");

    @Inject
    private Outbox outbox;
    @Inject
    private OutboxSender sender;
    @Inject
    private OutboxDesk desk;
    @Inject
    private UndeliveredQueries undelivered;
    @Inject
    private OtherSettings settings;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;
    @Resource
    private UserTransaction transaction;

    private String mail;
    private long caseId;
    private long id;

    @BeforeEach
    void aLetter() throws Exception {
        mail = "fault" + System.nanoTime() + "@it.example";
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        id = written(mail);
    }

    private long written(String to) throws Exception {
        transaction.begin();
        outbox.add(new Letter("fault-" + to, to, "面談のお知らせ①𠮷", "㈱ﾊﾝｶｸ 様", caseId));
        transaction.commit();
        return fixture.number("select id from outbox_letter where recipient = ?", to);
    }

    /** Its time has come again. It is taken while no server is set, so that the timer does not take it in our place. */
    private void attempt(int port) {
        take();
        deliver(port);
    }

    private void take() {
        fixture.update("update outbox_letter set next_attempt_at = ? where id = ?", LONG_AGO, id);
        assertTrue(sender.take(id));
    }

    private void deliver(int port) {
        settings.with(Setting.MAIL_STARTTLS, "false", () -> settings.with(Setting.MAIL_TIMEOUT, "1", () -> settings.with(Setting.MAIL_PORT, Integer.toString(port),
            () -> settings.with(Setting.MAIL_HOST, "127.0.0.1", () -> sender.deliver(id)))));
    }

    private String column(String name) {
        return fixture.text("select " + name + " from outbox_letter where id = ?", id);
    }

    /** Whole minutes from now until the next attempt, rounded up. */
    private long wait(LocalDateTime before) {
        LocalDateTime next = LocalDateTime.parse(column("next_attempt_at").replace(' ', 'T'));
        return Math.round(java.time.Duration.between(before, next).toSeconds() / 60.0);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static List<String> identities(FakeMailServer server) {
        return server.messages().stream().map(text -> IDENTITY.matcher(text).results().findFirst().orElseThrow().group(1)).distinct().toList();
    }

    private static int portOfNobody() throws IOException {
        try (var gone = new FakeMailServer("x", Manner.TAKES)) {
            return gone.port();
        }
    }

    @Test
    void a80_withTheServerAwayLettersWaitLongerAndLongerAndLeaveOnceWhenItIsBack() throws Exception {
        int nobody = portOfNobody();
        for (int attempts = 1; attempts <= 3; attempts++) {
            LocalDateTime before = now();
            attempt(nobody);
            assertEquals(Integer.toString(attempts), column("attempts"));
            assertEquals(1L << attempts, wait(before), "minutes until attempt " + (attempts + 1));
            assertNull(column("sent_at"));
            assertNull(column("gave_up_at"));
            assertNotNull(column("last_error"));
        }
        try (var server = new FakeMailServer(mail, Manner.TAKES)) {
            attempt(server.port());
            assertNotNull(column("sent_at"));
            assertNull(column("last_error"));
            deliver(server.port());
            fixture.update("update outbox_letter set next_attempt_at = ? where id = ?", LONG_AGO, id);
            assertFalse(sender.take(id), "it has left");
            assertEquals(1, server.messages().size());
        }
    }

    @Test
    void a80_afterHalfADayOfFailuresSomebodyIsTold() throws Exception {
        int nobody = portOfNobody();
        fixture.update("update outbox_letter set attempts = ? where id = ?", OutboxLetter.MAX_ATTEMPTS - 1, id);
        attempt(nobody);
        assertNotNull(column("gave_up_at"));
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(List.of(id), undelivered.ofCase(caseId).stream().map(Undelivered::id).toList());
    }

    @Test
    void a80_aSlowServerHoldsUpNobody() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.WAITS)) {
            take();
            var slow = atOnce.start(new CyclicBarrier(1), Who.SYSTEM, () -> settings.with(Setting.MAIL_TIMEOUT, "60", () -> settings.with(Setting.MAIL_STARTTLS, "false",
                () -> settings.with(Setting.MAIL_PORT, Integer.toString(server.port()), () -> settings.with(Setting.MAIL_HOST, "127.0.0.1", () -> sender.deliver(id))))));
            server.awaitArrival();
            assertTrue(written("next-" + mail) > id, "who writes the next letter does not wait");
            var visit = new Visit(baseUrl());
            visit.signIn(fixture.withPassword(fixture.person(Role.SYS_ADMIN)).email());
            assertTrue(visit.get("/admin/outbox?q=" + mail).body().contains(mail));
            assertNull(column("sent_at"));
            server.goOn();
            assertEquals("done", slow.get());
            assertNotNull(column("sent_at"));
            assertEquals(1, server.messages().size());
        }
    }

    @Test
    void a80_aServerThatSaysNothingIsLeftAndTheLetterKept() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.HANGS)) {
            attempt(server.port());
        }
        assertNull(column("sent_at"));
        assertNull(column("gave_up_at"));
        assertEquals("1", column("attempts"));
    }

    @Test
    void a80_aServerThatRefusesUsSaysNothingOfTheAddress() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.RELAYS_NOTHING)) {
            attempt(server.port());
            assertNull(column("gave_up_at"), "it is tried again when the server is put right");
            assertTrue(column("last_error").contains("Relaying denied"));
            server.behave(Manner.TAKES);
            attempt(server.port());
            assertNotNull(column("sent_at"));
        }
    }

    @Test
    void a80_whatTheServerTookIsNotSentAgainThoughTheLineBreaks() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.TAKES_AND_DROPS)) {
            attempt(server.port());
            assertEquals(1, server.messages().size());
        }
        assertNotNull(column("sent_at"));
    }

    @Test
    void a80_ofWhichNobodyKnowsWhetherItWasTakenIsRepeatedAsTheSameLetter() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.DROPS_BEFORE_ANSWERING)) {
            attempt(server.port());
            assertNull(column("sent_at"));
            server.behave(Manner.TAKES);
            attempt(server.port());
            assertNotNull(column("sent_at"));
            assertEquals(2, server.messages().size());
            assertEquals(1, identities(server).size(), "the recipient's program shows it once");
        }
    }

    @Test
    void a80_anAddressThatIsNobodysIsShownOnTheCaseUntilSomebodySeesToIt() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.IS_FULL)) {
            attempt(server.port());
            assertNull(column("gave_up_at"), "a full mailbox is tried again");
            server.behave(Manner.KNOWS_NOBODY);
            attempt(server.port());
        }
        assertNotNull(column("gave_up_at"));
        Who staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        as(staff);
        assertTrue(undelivered.ofCase(caseId).get(0).reason().contains("550 5.1.1"), undelivered.ofCase(caseId).get(0).reason());
        String address = "/office/cases/" + fixture.caseNo(caseId);
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        String page = visit.get(address).body();
        assertTrue(page.contains("届かなかったメール 1件") && page.contains(mail) && page.contains("面談のお知らせ①𠮷"), page);

        long other = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        assertThrows(NotFound.class, () -> desk.retry(other, id));
        assertThrows(NotFound.class, () -> desk.settle(other, id));
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> undelivered.ofCase(caseId), role.name());
            assertThrows(NotAllowed.class, () -> desk.retry(caseId, id), role.name());
            assertThrows(NotAllowed.class, () -> desk.settle(caseId, id), role.name());
        }

        visit.post(address, Visit.form(page, "undeliveredForm", buttonOf(page, "retryLetter"), ""));
        assertNull(column("gave_up_at"), "waits again");
        assertFalse(visit.get(address).body().contains("届かなかったメール"), "and is no longer spoken of");
        try (var server = new FakeMailServer(mail, Manner.KNOWS_NOBODY)) {
            attempt(server.port());
        }
        page = visit.get(address).body();
        visit.post(address, Visit.form(page, "undeliveredForm", buttonOf(page, "settleLetter"), ""));
        assertNotNull(column("settled_at"));
        assertFalse(visit.get(address).body().contains("届かなかったメール"));
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = 'LETTER_SETTLED' and subject = ?", mail));
    }

    private static String buttonOf(String page, String id) {
        var button = Pattern.compile("name=\"([^\"]*" + id + ")\"").matcher(page);
        assertTrue(button.find(), id);
        return button.group(1);
    }

    @Test
    void a80_anAddressThatIsNoneIsNotTriedTwelveTimes() throws Exception {
        fixture.update("update outbox_letter set recipient = 'keine adresse' where id = ?", id);
        attempt(portOfNobody());
        assertNotNull(column("gave_up_at"));
    }

    /** What the database holds after a crash between the two: an attempt, and no mark. */
    @Test
    void a81_aCrashBetweenSendingAndMarkingRepeatsItUnderTheSameIdentity() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.TAKES)) {
            attempt(server.port());
            fixture.update("update outbox_letter set sent_at = null where id = ?", id);
            attempt(server.port());
            assertEquals("2", column("attempts"));
            assertNotNull(column("sent_at"));
            assertEquals(1, identities(server).size());
            assertTrue(identities(server).get(0).endsWith("@banso>"), identities(server).get(0));
        }
    }

    @Test
    void a81_whatCrashesTheServerEachTimeIsGivenUpAsWell() {
        fixture.update("update outbox_letter set attempts = ?, next_attempt_at = ? where id = ?", OutboxLetter.MAX_ATTEMPTS, LONG_AGO, id);
        assertFalse(sender.take(id));
        assertNotNull(column("gave_up_at"));
    }

    @Test
    void a81_whatWasWithdrawnOrSentByAnotherNodeSinceItWasTakenStays() throws Exception {
        try (var server = new FakeMailServer(mail, Manner.TAKES)) {
            take();
            fixture.update("update outbox_letter set sent_at = ? where id = ?", now(), id);
            deliver(server.port());
            fixture.update("update outbox_letter set sent_at = null, gave_up_at = ? where id = ?", now(), id);
            deliver(server.port());
            assertEquals(0, server.messages().size());
        }
    }
}
