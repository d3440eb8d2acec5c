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
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
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
