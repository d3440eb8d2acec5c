package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.AccountActivated;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.CorporateNumber;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** Organizations are created once, kept by their own people and found by the office however they are typed. */
class OrganizationIT extends BansoIT {
    @Inject
    private Memberships memberships;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private OrganizationQueries queries;
    @Inject
    private OrganizationSearchQueries search;
    @Inject
    private DuplicateQueries duplicates;
    @Inject
    private Event<AccountActivated> activated;
    @Inject
    private Fixture fixture;

    private static OrganizationDetails details(OrganizationSheet sheet) {
        return OrganizationDetails.of(sheet, new ContactSheet());
    }

    private static OrganizationSheet sheet(String name) {
        var sheet = new OrganizationSheet();
        sheet.setName(name);
        sheet.setApplicantType("VENTURE");
        sheet.setPrefecture("13");
        return sheet;
    }

    @Test
    void a77_createdTwiceItIsOne() {
        Who who = fixture.person(Role.APPLICANT);
        as(who);
        assertTrue(memberships.organizationOf(who.accountId()).isEmpty());
        var first = profile.create(details(sheet("㈱𠮷田ﾊﾞｲｵ")));
        var second = profile.create(details(sheet("㈱𠮷田ﾊﾞｲｵ")));
        assertEquals(first.id(), second.id());
        assertEquals("㈱𠮷田ﾊﾞｲｵ", memberships.organizationOf(who.accountId()).orElseThrow().name());
        assertEquals(1, fixture.number("select count(*) from membership where account_id = ?", who.accountId()));
    }

    @Test
    void everyFaultIsToldAtItsField() {
        as(fixture.person(Role.APPLICANT));
        var wrong = new OrganizationSheet();
        wrong.setNameKana("漢字");
        wrong.setCorporateNumber("1234567890123");
        wrong.setPostalCode("12");
        wrong.setPhone("12");
        wrong.setEmail("x");
        wrong.setUrl("javascript:alert(1)");
        var contact = new ContactSheet();
        contact.setEmail("y");
        var refused = assertThrows(BusinessException.class, () -> profile.create(OrganizationDetails.of(wrong, contact)));
        assertEquals(List.of("applicantType", "contactEmail", "contactName", "corporateNumber", "name", "nameKana", "orgEmail", "orgPhone", "postalCode", "prefecture", "url"),
            refused.faults().stream().map(Fault::field).distinct().sorted().toList());
    }

    @Test
    void abroadThereIsNoPrefecture() {
        as(fixture.person(Role.APPLICANT));
        var abroad = sheet("Arcadia Bio, Inc.");
        abroad.setCountry("US");
        abroad.setPostalCode("02139");
        profile.create(details(abroad));
        var own = queries.own().orElseThrow();
        assertEquals("US", own.details().sheet().getCountry());
        assertEquals(null, own.details().sheet().getPrefecture());
    }

    @Test
    void a76_anOldVersionIsRefused() {
        as(fixture.applicantOf(fixture.organization()));
        var seen = queries.own().orElseThrow();
        var first = seen.details().sheet().copy();
        first.setCity("千代田区");
        first.setCorporateNumber("７０１０７－０５０００７２６");
        assertThrows(BusinessException.class, () -> profile.update(seen.id(), seen.version(), details(first)));
        first.setCorporateNumber(null);
        first.setPostalCode("〒100-8916");
        profile.update(seen.id(), seen.version(), details(first));
        var later = seen.details().sheet().copy();
        later.setCity("港区");
        assertThrows(StaleVersion.class, () -> profile.update(seen.id(), seen.version(), details(later)));
        var now = queries.own().orElseThrow();
        assertEquals("千代田区", now.details().sheet().getCity());
        assertEquals("1008916", now.details().sheet().getPostalCode());
    }

    @Test
    void a76_aChangeOfTheContactAloneCountsToo() {
        as(fixture.applicantOf(fixture.organization()));
        var seen = queries.own().orElseThrow();
        var contact = new ContactSheet();
        contact.setName("𠮷田 花子");
        profile.update(seen.id(), seen.version(), OrganizationDetails.of(seen.details().sheet(), contact));
        assertThrows(StaleVersion.class, () -> profile.update(seen.id(), seen.version(), OrganizationDetails.of(seen.details().sheet(), contact)));
        assertEquals("𠮷田 花子", queries.own().orElseThrow().details().mainContact().getName());
    }

    @Test
    void anInvitedColleagueJoinsAndSomebodyElsesPayloadDoesNothing() {
        long organization = fixture.organization();
        as(fixture.applicantOf(organization));
        Who colleague = fixture.person(Role.APPLICANT);
        join(colleague.accountId(), "org:" + organization);
        join(colleague.accountId(), "org:" + organization);
        join(colleague.accountId(), "something:else");
        join(colleague.accountId(), null);
        as(colleague);
        assertEquals(organization, memberships.organizationOf(colleague.accountId()).orElseThrow().id());
        assertEquals(2, queries.colleagues(organization).size());
        assertEquals(1, fixture.number("select count(*) from membership where account_id = ?", colleague.accountId()));
    }

    /** A number that nobody else in the tests has. */
    static String number() {
        String base = String.format("%012d", System.nanoTime() % 1_000_000_000_000L);
        return CorporateNumber.checkDigit(base) + base;
    }

    private long telephoned(String number, String... mails) {
        as(fixture.person(Role.OFFICE_STAFF));
        long organization = profile.register("㈱電話𠮷野", "VENTURE", "13", number);
        for (String mail : mails) {
            fixture.update("update consultation_case set contact_email = ? where id = ?", mail, fixture.caseIn(CaseStatus.RECEIVED, organization));
        }
        return organization;
    }

    private long signedUp(Who who, String number) {
        as(who);
        var sheet = sheet("株式会社電話𠮷野");
        sheet.setCorporateNumber(number);
        return profile.create(details(sheet)).id();
    }

    @Test
    void whoTelephonedFirstFindsTheOrganizationOfTheOffice() {
        Who caller = fixture.person(Role.APPLICANT);
        String number = number();
        long organization = telephoned(number, caller.email(), caller.email());
        assertEquals(organization, signedUp(caller, number));
        assertEquals("株式会社電話𠮷野", memberships.organizationOf(caller.accountId()).orElseThrow().name(), "as its own people write it");
    }

    @Test
    void theNumberAloneOpensNothing() {
        Who stranger = fixture.person(Role.APPLICANT);
        String number = number();
        long organization = telephoned(number, "hanako@it.example");
        long own = signedUp(stranger, number);
        assertNotEquals(organization, own);
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(List.of(organization), duplicates.of(own).stream().map(Suggestion::id).toList(), "the office is told");

        Who oneOfTwo = fixture.person(Role.APPLICANT);
        String shared = number();
        long university = telephoned(shared, oneOfTwo.email(), "another-laboratory@it.example");
        assertNotEquals(university, signedUp(oneOfTwo, shared), "the other laboratory's cases are not his");

        Who second = fixture.person(Role.APPLICANT);
        String taken = number();
        long firm = telephoned(taken, second.email());
        fixture.update("insert into membership (account_id, organization_id, since) select ?, ?, created_at from account where id = ?",
            stranger.accountId(), firm, stranger.accountId());
        assertNotEquals(firm, signedUp(second, taken), "an organization with people is joined by their invitation");
    }

    @Test
    void aNumberToldLaterCountsForTheCasesThereAre() {
        long organization = fixture.organization();
        as(fixture.applicantOf(organization));
        long caseId = fixture.caseIn(CaseStatus.RECEIVED, organization);
        assertEquals(organization, fixture.number("select counted_as from consultation_case where id = ?", caseId));
        var seen = queries.own().orElseThrow();
        var sheet = seen.details().sheet().copy();
        String number = number();
        sheet.setCorporateNumber(number);
        profile.update(seen.id(), seen.version(), details(sheet));
        assertEquals(number, fixture.text("select counted_as from consultation_case where id = ?", caseId));
    }

    private void join(long account, String payload) {
        activated.fire(new AccountActivated(account, payload));
    }

    @Test
    void a16_nobodyActsForAnotherAccount() {
        Who other = fixture.applicantOf(fixture.organization());
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotAllowed.class, () -> memberships.organizationOf(other.accountId()));
        assertThrows(NotAllowed.class, () -> memberships.create(other.accountId(), "x", "VENTURE"));
        assertThrows(NotAllowed.class, () -> search.suggest("㈱"));
        assertThrows(NotAllowed.class, () -> queries.sheet(1));
        assertThrows(NotAllowed.class, () -> profile.register("x", "VENTURE", "13", null));
    }

    @Test
    void a41_theOfficeFindsANameHoweverItIsTypedAndWildcardsAreLetters() {
        as(fixture.person(Role.OFFICE_STAFF));
        String name = "株式会社試験％＿" + System.nanoTime();
        long id = profile.register(name, "VENTURE", "13", "");
        String core = name.replace("株式会社", "");
        assertEquals(List.of(id), search.suggest(core).stream().map(Suggestion::id).toList());
        assertEquals(List.of(id), search.suggest("㈱ " + core.toLowerCase()).stream().map(Suggestion::id).toList());
        assertTrue(search.suggest("%_%" + System.nanoTime()).isEmpty());
        assertTrue(search.suggest("").isEmpty());
        assertFalse(search.suggest("'; drop table organization --").stream().findAny().isPresent());
    }
}
