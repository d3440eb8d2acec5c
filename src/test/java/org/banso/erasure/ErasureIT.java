package org.banso.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.erasure.ErasureQueries.Hindrance;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.search.Folding;
import org.banso.platform.search.Indexer;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who asks to be forgotten stands nowhere any more, and everything that was counted counts as before. */
class ErasureIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Erasures erasures;
    @Inject
    private ErasureQueries known;
    @Inject
    private ErasureRepository repository;
    @Inject
    private ErasureSweep sweep;
    @Inject
    private CaseQueries cases;
    @Inject
    private Indexer indexer;
    @Inject
    private Clock clock;

    private long organization;
    private Who person;
    private String name;

    @BeforeEach
    void begin() {
        organization = fixture.organization();
        person = fixture.withPassword(fixture.applicantOf(organization));
        name = "𠮷﨑 消子" + person.accountId();
        fixture.update("update account set display_name = ? where id = ?", name, person.accountId());
    }

    private long caseOf(CaseStatus status) {
        long id = fixture.caseIn(status, organization);
        fixture.update("update consultation_case set contact_name = ?, contact_email = ?, body = ? where id = ?", name.replace(" ", "　"), person.email(),
            "担当の" + name.replace(" ", "") + "（" + person.email() + "）です。100%_!を目指します。", id);
        fixture.insert("insert into case_event (case_id, kind, actor_account_id, actor_name, at, note) values (?, 'EDITED', ?, ?, ?, 'body')", id, person.accountId(), name, now());
        fixture.insert("insert into case_message (case_id, kind, body, author_name, at) values (?, 'ANSWER', ?, ?, ?)", id, name + "より", name, now());
        fixture.insert("insert into outbox_letter (idempotency_key, recipient, subject, body, created_at, next_attempt_at) values (?, ?, ?, ?, ?, ?)",
            "erase" + id, person.email(), name + "様", name + "様\n本文", now(), now().plusYears(1));
        return id;
    }

    private void erase() {
        as(fixture.person(Role.SYS_ADMIN));
        erasures.erase(person.email(), List.of("ヨシザキ ケシコ"), "本人の請求（受付 2026-11）");
        long id = fixture.number("select max(id) from erasure where account_id = ?", person.accountId());
        waitFor(() -> fixture.text("select finished_at from erasure where id = ?", id) != null);
    }

    @Test
    void a92_nothingNamesThePersonAndNothingIsLost() {
        long id = caseOf(CaseStatus.CLOSED);
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
        String[] folded = {Folding.text(name), Folding.text(person.email())};
        assertEquals(List.of("search_entry.folded", "search_entry.folded"), places(folded), "the case can be found by name and by address");
        String counts = counts();
        erase();
        assertEquals(List.of(), places(name, name.replace(" ", ""), name.replace(" ", "　"), person.email()));
        assertEquals(List.of(), places(folded), "nor does the index of the search");
        assertEquals(counts, counts());
        as(fixture.person(Role.OFFICE_STAFF));
        var karte = cases.view(fixture.caseNo(id));
        assertEquals("■■■", karte.applicant().getContactName());
        assertEquals("担当の■■■（■■■）です。100%_!を目指します。", karte.matter().getBody());
        assertEquals(1, fixture.number("select count(*) from outbox_letter where idempotency_key = ? and gave_up_at is not null and sent_at is null", "erase" + id), "no letter leaves");
    }

    /** Too short to be looked for in every text, because it stands in too many words: there the index is made anew from what is left. */
    @Test
    void a92_aNameOfTwoCharactersIsNoLongerFoundEither() {
        name = "鵺 鵼";
        fixture.update("update account set display_name = ? where id = ?", name, person.accountId());
        long id = fixture.caseIn(CaseStatus.CLOSED, organization);
        fixture.update("update consultation_case set contact_name = ?, body = '鵺　鵼の相談' where id = ?", name, id);
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
        String found = "select count(*) from search_entry where subject_id = ? and position('鵺鵼' in folded) > 0";
        assertEquals(1, fixture.number(found, id));
        erase();
        indexer.upToDate();
        assertEquals(0, fixture.number(found, id));
        assertEquals(1, fixture.number("select count(*) from search_entry where subject_id = ? and position('相談' in folded) > 0", id), "the rest is still found");
    }

    @Test
    void a92_nobodySignsInAsThePersonAndOpenSessionsEnd() {
        caseOf(CaseStatus.CLOSED);
        var visit = new Visit(baseUrl());
        visit.signIn(person.email());
        assertEquals(200, visit.get("/portal").statusCode());
        erase();
        waitFor(() -> visit.get("/portal").statusCode() == 302);
        assertFalse(new Visit(baseUrl()).signIn(person.email()).headers().firstValue("Location").orElse("").contains("/start"));
    }

    @Test
    void whatStillRunsHasToEndFirst() {
        caseOf(CaseStatus.IN_SUPPORT);
        Who admin = fixture.person(Role.SYS_ADMIN);
        as(admin);
        assertEquals(List.of(Hindrance.RUNNING_CASES), known.known(person.email()).hindrances());
        var refused = assertThrows(BusinessException.class, () -> erasures.erase(person.email(), List.of(), "本人の請求"));
        assertEquals("email", refused.faults().get(0).field());
        assertEquals(List.of(Hindrance.YOURSELF), known.known(admin.email()).hindrances());
        var supporter = fixture.supporter("IP");
        assertEquals(List.of(Hindrance.SUPPORTER), known.known(supporter.who().email()).hindrances());
        Who owner = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), fixture.caseIn(CaseStatus.SCREENING, organization));
        assertEquals(List.of(Hindrance.OWNS_CASES), known.known(owner.email()).hindrances());
        assertTrue(known.known("nobody@it.example").nothing());
    }

    @Test
    void theReasonStaysAndMustNotNameThePerson() {
        as(fixture.person(Role.SYS_ADMIN));
        assertEquals("reason", assertThrows(BusinessException.class, () -> erasures.erase(person.email(), List.of(), name + "の請求")).faults().get(0).field());
        assertEquals("reason", assertThrows(BusinessException.class, () -> erasures.erase(person.email(), List.of(), " ")).faults().get(0).field());
        assertEquals("email", assertThrows(BusinessException.class, () -> erasures.erase("だれか", List.of(), "請求")).faults().get(0).field());
        assertEquals("names", assertThrows(BusinessException.class, () -> erasures.erase(person.email(), List.of("林"), "請求")).faults().get(0).field());
    }

    @Test
    void everyTableWithTextIsSwept() {
        as(fixture.person(Role.SYS_ADMIN));
        List<String> swept = sweep.texts().stream().map(ErasureRepository.Texts::table).toList();
        assertTrue(swept.containsAll(List.of("account", "audit_event", "access_event", "case_event", "case_field_change", "case_message", "consultation_case", "document",
            "organization", "organization_contact", "outbox_letter", "support_record", "supporter", "supporter_affiliation", "survey_response")), swept.toString());
        assertFalse(swept.contains("code_list_entry"));
    }

    @Test
    void onlyTheAdministratorErases() {
        for (Role role : Role.values()) {
            if (role != Role.SYS_ADMIN) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, () -> erasures.erase(person.email(), List.of(), "請求"), role.name());
                assertThrows(NotAllowed.class, () -> known.known(person.email()), role.name());
            }
        }
    }

    /** Every table that still holds one of the words. */
    private List<String> places(String... words) {
        var found = new ArrayList<String>();
        for (var texts : sweep.texts()) {
            for (String column : texts.columns()) {
                for (String word : words) {
                    String rows = fixture.text("select count(*) from `" + texts.table() + "` where `" + column + "` like ? escape '!'", "%" + word.replace("_", "!_") + "%");
                    if (!"0".equals(rows) && !"0".equals(fixture.text("select count(*) from `" + texts.table() + "` where position(? in `" + column + "`) > 0", word))) {
                        found.add(texts.table() + "." + column);
                    }
                }
            }
        }
        return found;
    }

    private String counts() {
        int year = FiscalYear.current(clock).year();
        return fixture.text("select concat(count(*), '/', count(distinct counted_as)) from consultation_case where organization_id = ? and received_fy = ?", organization, year);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void waitFor(BooleanSupplier done) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "it takes too long");
            Thread.onSpinWait();
        }
    }
}
