package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** Letters are written once, with the change they tell of, and watched over. */
class OutboxIT extends BansoIT {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 10, 1, 0, 0);

    @Inject
    private Outbox outbox;
    @Inject
    private OutboxQueries queries;
    @Inject
    private OutboxDesk desk;
    @Inject
    private AuditQueries audit;
    @Inject
    private Fixture fixture;
    @Resource
    private UserTransaction transaction;

    @Test
    void a81_aLetterIsWrittenOnceForItsKey() throws Exception {
        String mail = address();
        for (int i = 0; i < 3; i++) {
            transaction.begin();
            outbox.add(new Letter("once-" + mail, mail, "件名", "本文", null));
            transaction.commit();
        }
        assertEquals(1, fixture.texts("select id from outbox_letter where recipient = ?", mail).size());
    }

    @Test
    void aLetterGoesWithItsTransaction() throws Exception {
        String mail = address();
        transaction.begin();
        outbox.add(new Letter("never-" + mail, mail, "件名", "本文", null));
        transaction.rollback();
        assertEquals(0, fixture.texts("select id from outbox_letter where recipient = ?", mail).size());
        assertThrows(TransactionalException.class, () -> outbox.add(new Letter("none-" + mail, mail, "件名", "本文", null)), "never without one");
    }

    @Test
    void a46_subjectAndRecipientStayOneLine() throws Exception {
        String mail = address();
        transaction.begin();
        outbox.add(new Letter("line-" + mail, mail + "\r\nBcc: evil@it.example", "件名\r\nBcc: evil@it.example", "本文", null));
        transaction.commit();
        assertTrue(fixture.texts("select concat(recipient, subject) from outbox_letter where idempotency_key = ?", "line-" + mail).stream()
            .noneMatch(text -> text.contains("\n") || text.contains("\r")));
    }

    @Test
    void aLetterGivenUpIsSentAgainOnRequestAndAWaitingOneStays() {
        String mail = address();
        long id = letter(mail);
        fixture.update("update outbox_letter set gave_up_at = ?, attempts = 12, last_error = 'mailbox full' where id = ?", LONG_AGO, id);
        as(fixture.person(Role.SYS_ADMIN));
        assertEquals(LetterState.GIVEN_UP, queries.page(LetterState.GIVEN_UP, mail, 1).rows().get(0).state());
        desk.retry(id);
        var row = queries.page(LetterState.WAITING, mail, 1).rows().get(0);
        assertEquals(0, row.attempts());
        assertEquals(1, fixture.texts("select id from audit_event where kind = 'LETTER_RETRIED' and subject = ?", mail).size());
        desk.retry(id);
        assertEquals(1, fixture.texts("select id from audit_event where kind = 'LETTER_RETRIED' and subject = ?", mail).size(), "a waiting letter is left alone");
    }

    @Test
    void theListIsFilteredByStateAndAddressTakenLiterally() {
        String mail = address();
        letter(mail);
        as(fixture.person(Role.SYS_ADMIN));
        assertEquals(1, queries.page(null, mail, 1).rows().size());
        assertTrue(queries.page(LetterState.SENT, mail, 1).isEmpty());
        assertTrue(queries.page(null, "%" + mail.substring(1), 1).isEmpty());
    }

    @Test
    void onlyTheAdministratorReadsLetters() {
        for (var role : Role.values()) {
            if (role != Role.SYS_ADMIN) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, () -> queries.page(null, null, 1), role.name());
                assertThrows(NotAllowed.class, () -> desk.retry(1), role.name());
            }
        }
    }

    @Test
    void linksIntoTheApplicationAreTold() {
        as(fixture.person(Role.SYS_ADMIN));
        var pieces = queries.pieces("次のリンク\nhttp://localhost:8080/token/abc\nhttp://evil.example/x 以上");
        assertEquals("/token/abc", pieces.get(1).link());
        assertEquals(null, pieces.get(3).link(), "foreign addresses are text");
        assertEquals("次のリンク\nhttp://localhost:8080/token/abc\nhttp://evil.example/x 以上",
            pieces.stream().map(OutboxQueries.Piece::text).reduce("", String::concat));
    }

    @Test
    void a93_whatHasLeftKeepsNoKey() {
        var letter = new OutboxLetter(new Letter("k", "a@it.example", "s", "http://localhost/token/" + "k".repeat(43) + " です", null), Instant.EPOCH);
        letter.sent(Instant.EPOCH);
        assertFalse(letter.letter().body().contains("kkkk"));
        assertTrue(letter.letter().body().endsWith(" です"));
    }

    @Test
    void everybodySeesOnlyTheOwnSignIns() {
        var one = fixture.person(Role.APPLICANT);
        var other = fixture.person(Role.APPLICANT);
        fixture.insert("insert into audit_event (at, kind, subject) values (?, 'SIGN_IN', ?)", LONG_AGO, one.email());
        fixture.insert("insert into audit_event (at, kind, subject) values (?, 'SIGN_IN', ?)", LONG_AGO, other.email());
        as(one);
        assertEquals(1, audit.ownSignIns(List.of("SIGN_IN"), 10).size());
        assertThrows(NotAllowed.class, () -> audit.page(null, 1));
        asNobody();
        assertThrows(NotAllowed.class, () -> audit.ownSignIns(List.of("SIGN_IN"), 10));
    }

    private static String address() {
        return "letter" + System.nanoTime() + "@it.example";
    }

    private long letter(String mail) {
        return fixture.insert("insert into outbox_letter (idempotency_key, recipient, subject, body, created_at, next_attempt_at) values (?, ?, '件名', '本文', ?, ?)",
            "it-" + mail, mail, LONG_AGO, LONG_AGO);
    }
}
