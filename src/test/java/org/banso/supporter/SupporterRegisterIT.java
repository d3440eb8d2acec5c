package org.banso.supporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of supporters as the office keeps it. */
class SupporterRegisterIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private SupporterRegister register;
    @Inject
    private SupporterQueries queries;
    @Inject
    private Clock clock;

    private Who staff;
    private Who reviewer;
    private LocalDate today;

    @BeforeEach
    void office() {
        staff = fixture.person(Role.OFFICE_STAFF);
        reviewer = fixture.person(Role.COI_REVIEWER);
        today = Jst.today(clock);
        as(staff);
    }

    private SupporterContent content(String mail) {
        var content = SupporterContent.empty();
        content.profile().setName("𠮷野 ﾀﾛｳ");
        content.profile().setNameKana("よしの ﾀﾛｳ");
        content.profile().setEmail(mail);
        content.profile().setPrefecture("13");
        content.profile().setCapacityHours(8);
        content.coverage().setProductTypes(List.of("DEVICE", "SAMD"));
        content.coverage().setPhases(List.of("IDEA", "APPLIED"));
        content.coverage().setLanguages(List.of("ja", "zh"));
        content.term().setFrom(today.minusYears(1));
        content.term().setTo(today.plusDays(40));
        content.affiliations().get(0).setOrganizationName("㈱髙橋メディカル");
        content.affiliations().get(0).setPost("代表取締役");
        var skill = content.skills().get(0);
        skill.setCode("REG_SAMD");
        skill.setLevel(3);
        skill.setYears(11);
        skill.setEvidence("審査側の経験 🧬");
        return content;
    }

    private SupporterContent content() {
        return content("s" + System.nanoTime() + "@it.example");
    }

    @Test
    void codesAreDrawnOneAfterTheOtherAndNamesAreTidied() {
        String first = register.create(content());
        String second = register.create(content());
        assertTrue(first.matches("S\\d{4}"), first);
        assertEquals(Integer.parseInt(first.substring(1)) + 1, Integer.parseInt(second.substring(1)));
        var sheet = queries.show(first);
        assertEquals("ヨシノ　タロウ", sheet.profile().getNameKana());
        assertEquals("𠮷野 ﾀﾛｳ", sheet.profile().getName());
        assertEquals("審査側の経験 🧬", sheet.skills().get(0).evidence());
        assertEquals(List.of("DEVICE", "SAMD"), sheet.coverage().getProductTypes());
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndStaysAsTyped() {
        SupporterContent typed = content();
        typed.profile().setNameKana("吉野ABC");
        typed.profile().setEmail("yoshino＠");
        var refused = assertThrows(BusinessException.class, () -> register.create(typed));
        assertEquals(Set.of("nameKana", "email"), Set.copyOf(refused.faults().stream().map(BusinessException.Fault::field).toList()));
        assertEquals("吉野ABC", typed.profile().getNameKana());
        assertEquals("yoshino＠", typed.profile().getEmail());
    }

    @Test
    void anAccountOfTheSameAddressBelongsToTheSupporter() {
        Who person = fixture.person(Role.PART_TIME_SUPPORTER);
        String code = register.create(content(person.email().toUpperCase()));
        assertTrue(queries.show(code).account());
    }

    @Test
    void anAccountThatMayNotAnswerIsNoneToWorkWith() {
        Who applicant = fixture.person(Role.APPLICANT);
        String code = register.create(content(applicant.email()));
        assertFalse(queries.show(code).account(), "an applicant's account cannot answer a request");
        fixture.update("insert into account_role (account_id, role) values (?, 'PART_TIME_SUPPORTER')", applicant.accountId());
        assertTrue(queries.show(code).account());
    }

    @Test
    void aCorrectedAddressLeadsToItsAccount() {
        Who wrong = fixture.person(Role.APPLICANT);
        Who right = fixture.person(Role.PART_TIME_SUPPORTER);
        String code = register.create(content(wrong.email()));
        var draft = queries.draft(code);
        draft.content().profile().setEmail(right.email());
        register.edit(draft.id(), draft.version(), draft.content());
        assertTrue(queries.show(code).account());
        assertEquals(right.accountId(), fixture.number("select account_id from supporter where code = ?", code));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var empty = SupporterContent.empty();
        empty.skills().get(0).setCode("NONSENSE");
        var faults = assertThrows(BusinessException.class, () -> register.create(empty)).faults();
        Set<String> fields = faults.stream().map(fault -> String.valueOf(fault.field())).collect(Collectors.toSet());
        assertTrue(fields.containsAll(Set.of("name", "nameKana", "email", "prefecture", "productTypes", "phases", "termFrom", "termTo")), fields.toString());
        assertTrue(faults.stream().anyMatch(fault -> fault.key().equals("supporter.skills.codeMissing")));
    }

    @Test
    void rowsAreChangedAddedAndRemovedWithoutTouchingTheOthers() {
        String code = register.create(content());
        var draft = queries.draft(code);
        var added = new SkillForm("QMS", 2, 5, null);
        draft.content().skills().get(0).setLevel(2);
        draft.content().skills().add(added);
        var former = new AffiliationForm();
        former.setOrganizationName("東都大学");
        former.setTo(today.minusYears(1));
        draft.content().affiliations().add(former);
        register.edit(draft.id(), draft.version(), draft.content());
        var sheet = queries.show(code);
        assertEquals(Set.of("REG_SAMD 2", "QMS 2"), sheet.skills().stream().map(s -> s.code() + " " + s.level()).collect(Collectors.toSet()));
        assertEquals(2, sheet.places().size());
        var again = queries.draft(code);
        again.content().skills().removeIf(skill -> skill.getCode().equals("REG_SAMD"));
        again.content().affiliations().removeIf(place -> place.getOrganizationName().equals("東都大学"));
        register.edit(again.id(), again.version(), again.content());
        assertEquals(List.of("QMS"), queries.show(code).skills().stream().map(SupporterQueries.Skill::code).toList());
        assertEquals(1, queries.show(code).places().size());
    }

    @Test
    void whoSavesSecondIsToldSo() {
        String code = register.create(content());
        var mine = queries.draft(code);
        var theirs = queries.draft(code);
        theirs.content().affiliations().get(0).setPost("会長");
        register.edit(theirs.id(), theirs.version(), theirs.content());
        assertThrows(StaleVersion.class, () -> register.edit(mine.id(), mine.version(), mine.content()), "even when only a row changed");
        assertThrows(StaleVersion.class, () -> register.pause(mine.id(), mine.version()));
    }

    @Test
    void pausingResumingSuspendingAndEnding() {
        String code = register.create(content());
        var sheet = queries.show(code);
        register.pause(sheet.id(), sheet.version());
        assertEquals(0, queries.show(code).profile().getCapacityHours());
        assertEquals("supporter.hours", assertThrows(BusinessException.class, () -> register.resume(sheet.id(), queries.show(code).version(), 999)).key());
        register.resume(sheet.id(), queries.show(code).version(), 6);
        register.suspend(sheet.id(), queries.show(code).version());
        assertEquals(SupporterStatus.SUSPENDED, queries.show(code).status());
        register.end(sheet.id(), queries.show(code).version());
        assertEquals("supporter.status.refused", assertThrows(BusinessException.class, () -> register.resume(sheet.id(), queries.show(code).version(), 6)).key());
    }

    @Test
    void daysAreRenewedAndWarnedOf() {
        String code = register.create(content());
        assertEquals(List.of("TERM_SOON", "NDA_MISSING", "DECLARATION_MISSING"),
            queries.show(code).warnings().stream().map(warning -> warning.kind().name()).toList());
        var sheet = queries.show(code);
        var term = sheet.term();
        term.setTo(today.plusYears(2));
        term.setNdaSignedOn(today);
        term.setNdaExpiresOn(today.plusYears(2));
        term.setDeclaredOn(today);
        register.renew(sheet.id(), sheet.version(), term);
        assertEquals(List.of(), queries.show(code).warnings());
        term.setTo(today.minusYears(3));
        assertThrows(BusinessException.class, () -> register.renew(sheet.id(), queries.show(code).version(), term));
    }

    @Test
    void tiesAreOnlyForThoseWhoJudge() {
        String code = register.create(content());
        assertThrows(NotAllowed.class, () -> queries.ties(code));
        long id = queries.show(code).id();
        long version = queries.show(code).version();
        as(reviewer);
        var tie = new TieForm();
        tie.setReason(ConflictReason.COI_INVESTOR);
        tie.setCounterpart("株式会社アルカディアバイオ");
        register.changeTies(id, version, new ArrayList<>(List.of(tie)));
        assertEquals(List.of("株式会社アルカディアバイオ"), queries.ties(code).stream().map(TieForm::getCounterpart).toList());
        assertThrows(StaleVersion.class, () -> register.changeTies(id, version, new ArrayList<>()));
        assertThrows(NotAllowed.class, () -> register.edit(id, version + 1, content()));
    }

    @Test
    void nobodyBelowReadsTheRegister() {
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> queries.page(SupporterFilter.none(), 1));
            assertThrows(NotAllowed.class, () -> register.create(content()));
        }
        as(staff);
        assertThrows(NotFound.class, () -> queries.show("S9999"));
    }

    @Test
    void theListIsNarrowedByEachFilter() {
        String code = register.create(content());
        assertTrue(found(new SupporterFilter(List.of("REG_SAMD", "QMS"), Employment.PART_TIME, SupporterStatus.ACTIVE, "SAMD", "zh", null, true), code));
        assertFalse(found(new SupporterFilter(List.of("IP"), null, null, null, "zh", null, false), code));
        assertFalse(found(new SupporterFilter(List.of(), Employment.FULL_TIME, null, null, "zh", null, false), code));
        assertFalse(found(new SupporterFilter(List.of(), null, SupporterStatus.ENDED, null, "zh", null, false), code));
        assertFalse(found(new SupporterFilter(List.of(), null, null, "DRUG", "zh", null, false), code));
        assertFalse(found(new SupporterFilter(List.of(), null, null, "%", "zh", null, false), code), "a sign of patterns is a sign");
        assertFalse(found(new SupporterFilter(List.of(), null, null, null, "de", null, false), code));
    }

    @Test
    void namesAreFoundInAnySpelling() {
        String code = register.create(content());
        for (String words : List.of("吉野", "𠮷野", "タロウ", "たろう", "ﾀﾛｳ", "ヨシノ", code, code.toLowerCase())) {
            assertTrue(found(new SupporterFilter(List.of(), null, null, null, "zh", words, false), code), words);
        }
        assertFalse(found(new SupporterFilter(List.of(), null, null, null, "zh", "存在しない", false), code));
    }

    @Test
    void aPageOfTheListTakesFourStatementsAtMost() {
        register.create(content());
        queries.page(SupporterFilter.none(), 1);
        StatementCounter.reset();
        var page = queries.page(SupporterFilter.none(), 1);
        assertFalse(page.isEmpty());
        assertTrue(StatementCounter.count() <= 4, "statements: " + StatementCounter.count());
    }

    private boolean found(SupporterFilter filter, String code) {
        for (int number = 1; ; number++) {
            var page = queries.page(filter, number);
            if (page.rows().stream().anyMatch(row -> row.code().equals(code))) {
                return true;
            }
            if (!page.hasNext()) {
                return false;
            }
        }
    }
}
