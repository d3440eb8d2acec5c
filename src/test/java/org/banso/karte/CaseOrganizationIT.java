package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.Content;
import org.banso.consultation.Intake;
import org.banso.consultation.NewCase;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.organization.ContactSheet;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationFile;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.PublicFund;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.banso.shared.ThreeWay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case keeps its organization as it stood on its day, says what has changed since, and takes it over when told. */
class CaseOrganizationIT extends BansoIT {
    @Inject
    private CaseOrganizations service;
    @Inject
    private CaseOrganizationQueries copies;
    @Inject
    private OrganizationNeeds needs;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private OrganizationFile file;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private Intake intake;
    @Inject
    private CaseQueries cases;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    private long organization;
    private String no;
    private long caseId;

    @BeforeEach
    void aCaseOfTheDay() {
        as(fixture.person(Role.OFFICE_STAFF));
        organization = profile.register("㈱その日𠮷野" + System.nanoTime(), "VENTURE", "13", null);
        edit(details -> {
            details.sheet().setCity("千代田区");
            details.sheet().setIndustryLicences(List.of("MAH_2", "MANUFACTURING"));
            var contact = new ContactSheet();
            contact.setName("𠮷田 花子");
            details.contacts().add(contact);
            var fund = new PublicFund();
            fund.setAgency("AMED");
            fund.setYear(2024);
            fund.setResearcherNumber("１２３４５６７８");
            details.funds().add(fund);
        });
        Content content = Content.empty();
        content.applicant().setApplicantType("VENTURE");
        content.applicant().setOrganizationName(organizations.details(organization).sheet().getName());
        content.matter().setConsultationType("GENERAL");
        content.matter().setTitle("写しの試験");
        content.matter().setBody("内容");
        no = intake.register(new NewCase("k" + System.nanoTime(), "MEDISO", "TEL", organization, new NewCase.NewOrganization(null, null, null, null), Jst.today(clock), null,
            new Content(content.applicant(), content.matter(), content.product(), new LinkedHashSet<>())));
        caseId = cases.view(no).id();
    }

    private void edit(java.util.function.Consumer<OrganizationDetails> change) {
        var seen = organizations.seen(organization).orElseThrow();
        OrganizationDetails details = seen.details().copy();
        change.accept(details);
        file.edit(organization, seen.version(), details);
    }

    @Test
    void theWholeSheetIsKeptAndWhatChangedSinceIsTold() {
        var kept = copies.of(caseId).orElseThrow();
        assertEquals(List.of(), kept.changes());
        assertEquals("12345678", kept.ofTheDay().funds().get(0).getResearcherNumber());
        edit(details -> {
            details.sheet().setCity("港区");
            details.contacts().get(0).setName("鈴木 次郎");
        });
        kept = copies.of(caseId).orElseThrow();
        assertEquals("千代田区", kept.ofTheDay().sheet().getCity());
        assertEquals("𠮷田 花子", kept.ofTheDay().mainContact().getName());
        assertEquals(List.of("MAH_2", "MANUFACTURING"), kept.ofTheDay().sheet().getIndustryLicences());
        assertEquals(List.of("city", "contacts"), kept.changes().stream().map(ThreeWay.Change::key).toList());
    }

    @Test
    void todaysValuesAreTakenOverAndTheHistoryTellsEach() {
        String renamed = "株式会社改名" + System.nanoTime();
        edit(details -> {
            details.sheet().setName(renamed);
            details.sheet().setCity("港区");
        });
        service.takeToday(cases.view(no));
        assertEquals(List.of(), copies.of(caseId).orElseThrow().changes());
        assertEquals(renamed, cases.view(no).applicant().getOrganizationName());
        assertTrue(fixture.number("select count(*) from case_event where case_id = ? and kind = 'EDITED'", caseId) >= 2);
    }

    @Test
    void todaysPrefectureIsTheOneTheListIsFilteredBy() {
        assertEquals("13", prefecture());
        edit(details -> {
            details.sheet().setPrefecture("27");
            details.sheet().setCity("大阪市");
        });
        assertEquals("13", prefecture(), "the case stays as it was filed");
        service.takeToday(cases.view(no));
        assertEquals("27", prefecture());
        assertEquals(List.of("13→27"), changes("prefecture"));
    }

    @Test
    void todaysNameIsTakenOverIntoACaseOfThePortalWithoutAsking() {
        fixture.update("update consultation_case set channel = 'PORTAL' where id = ?", caseId);
        edit(details -> details.sheet().setName("株式会社改名" + System.nanoTime()));
        service.takeToday(cases.view(no));
        assertTrue(cases.view(no).applicant().getOrganizationName().startsWith("株式会社改名"));
        assertEquals(1, changes("organizationName").size());
    }

    @Test
    void whatTheOfficeLearnsGoesIntoTheCopyAndTheEntry() {
        OrganizationDetails seen = copies.of(caseId).orElseThrow().ofTheDay();
        OrganizationDetails mine = CaseOrganizations.edited().copy(seen);
        mine.sheet().setRepresentative("髙橋 𠮷男");
        mine.sheet().setPostalCode("〒１００－０００１");
        mine.sheet().setFundingStage("SEED");
        edit(details -> details.sheet().setCity("港区"));
        service.edit(cases.view(no), seen, mine, "登記で確認した㈱");
        var kept = copies.of(caseId).orElseThrow();
        assertEquals("髙橋 𠮷男 1000001 SEED 千代田区", String.join(" ", kept.ofTheDay().sheet().getRepresentative(), kept.ofTheDay().sheet().getPostalCode(),
            kept.ofTheDay().sheet().getFundingStage(), kept.ofTheDay().sheet().getCity()));
        assertEquals("𠮷田 花子", kept.ofTheDay().mainContact().getName(), "its lists are untouched");
        assertEquals(List.of("city"), kept.changes().stream().map(ThreeWay.Change::key).toList(), "the entry has the rest too");
        assertEquals("登記で確認した㈱", fixture.text("select e.why from case_event e join case_field_change f on f.event_id = e.id where e.case_id = ? and f.field = 'representative'", caseId));
        OrganizationDetails abroad = CaseOrganizations.edited().copy(kept.ofTheDay());
        abroad.sheet().setCountry("US");
        service.edit(cases.view(no), kept.ofTheDay(), abroad, null);
        assertEquals(null, copies.of(caseId).orElseThrow().ofTheDay().sheet().getPrefecture(), "no prefecture abroad, in the copy either");
        assertEquals(null, prefecture());
    }

    @Test
    void a76_twoWhoEditTheCopyAreJoinedAndTheSameFieldIsShown() {
        OrganizationDetails start = copies.of(caseId).orElseThrow().ofTheDay();
        ThreeWay<OrganizationDetails> parts = CaseOrganizations.edited();
        OrganizationDetails first = parts.copy(start);
        first.sheet().setEmployees(12);
        service.edit(cases.view(no), start, first, null);
        as(fixture.person(Role.OFFICE_MANAGER));
        OrganizationDetails second = parts.copy(start);
        second.sheet().setCapitalYen(10_000_000L);
        service.edit(cases.view(no), start, second, null);
        OrganizationDetails clash = parts.copy(start);
        clash.sheet().setEmployees(120);
        assertThrows(StaleVersion.class, () -> service.edit(cases.view(no), start, clash, null));
        OrganizationDetails joined = copies.of(caseId).orElseThrow().ofTheDay();
        assertEquals("12 10000000", joined.sheet().getEmployees() + " " + joined.sheet().getCapitalYen());
        assertEquals(List.of(new ThreeWay.Conflict("employees", "120", "12")), parts.conflicts(start, clash, joined));
    }

    @Test
    void theCopyKeepsTheRulesOfTheEntryAndEndsWithTheCase() {
        OrganizationDetails start = copies.of(caseId).orElseThrow().ofTheDay();
        OrganizationDetails mine = CaseOrganizations.edited().copy(start);
        mine.sheet().setCorporateNumber("1234567890123");
        assertEquals("corporateNumber", assertThrows(BusinessException.class, () -> service.edit(cases.view(no), start, mine, null)).field());
        assertEquals(List.of(), changes("corporateNumber"));
        mine.sheet().setCorporateNumber(null);
        mine.sheet().setCity("港区");
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        var karte = cases.view(no);
        assertThrows(NotAllowed.class, () -> service.edit(karte, start, mine, null), "he sees it, but does not keep the organizations");
        as(fixture.person(Role.OFFICE_STAFF));
        fixture.update("update consultation_case set status = 'WITHDRAWN', version = version + 1 where id = ?", caseId);
        assertThrows(BusinessException.class, () -> service.edit(cases.view(no), start, mine, null));
    }

    private String prefecture() {
        return fixture.text("select prefecture from consultation_case where id = ?", caseId);
    }

    private List<String> changes(String field) {
        return fixture.texts("select concat(old_value, '→', new_value) from case_field_change where case_id = ? and field = ?", caseId, field);
    }

    @Test
    void aVenturesFundingStageIsNeededByTheEndOfScreening() {
        Content content = cases.view(no).content();
        assertEquals(List.of("fundingStage"), needs.missing(caseId, organization, content).stream().map(Fault::field).toList());
        edit(details -> details.sheet().setFundingStage("SEED"));
        assertEquals(List.of(), needs.missing(caseId, organization, content));
        content.applicant().setApplicantType("ACADEMIA");
        assertEquals(List.of(), needs.missing(caseId, organization, content));
    }

    @Test
    void othersDoNotReadOrChangeIt() {
        var karte = cases.view(no);
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotAllowed.class, () -> copies.of(caseId));
        assertThrows(NotAllowed.class, () -> service.takeToday(karte));
        as(fixture.applicantOf(organization));
        assertThrows(NotAllowed.class, () -> service.takeToday(karte));
    }
}
