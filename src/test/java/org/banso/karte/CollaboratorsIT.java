package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationFile;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With whom an applicant works, and whom that keeps away from the case. */
class CollaboratorsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Collaborators collaborators;
    @Inject
    private CollaboratorQueries queries;
    @Inject
    private ProductKarte product;
    @Inject
    private ProductQueries products;
    @Inject
    private OrganizationFile file;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;
    @Inject
    private Clock clock;

    private Who staff;
    private long organization;
    private long caseId;

    @BeforeEach
    void begin() {
        staff = fixture.person(Role.OFFICE_STAFF);
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        as(staff);
    }

    private static CollaboratorLine line(String role, String name, String body) {
        var line = new CollaboratorLine();
        line.setRole(role);
        line.setName(name);
        line.setOrganization(body);
        line.setNote("事務局の備考");
        return line;
    }

    private void save(CollaboratorLine... lines) {
        collaborators.save(caseId, new CollaboratorForm(queries.ofCase(caseId)), new CollaboratorForm(List.of(lines)), null);
    }

    private SupporterMade atWork() {
        SupporterMade supporter = fixture.supporter("IP");
        LocalDate today = Jst.today(clock);
        fixture.cleared(caseId, supporter.id());
        fixture.update("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, asked_by, coi_status, start_on) values (?, ?, ?, 'MEMBER',"
            + " 'ACCEPTED', 'IP', ?, 'CLEAR', ?)", caseId, supporter.id(), supporter.who().accountId(), staff.accountId(), today);
        return supporter;
    }

    private void belongs(SupporterMade supporter, String body) {
        fixture.update("update supporter_affiliation set organization_name = ?, name_key = ? where supporter_id = ?", body, Names.organizationKey(body), supporter.id());
    }

    private String state(SupporterMade supporter) {
        return fixture.text("select concat(state, ' ', coi_status) from assignment where case_id = ? and supporter_id = ?", caseId, supporter.id());
    }

    @Test
    void linesAreKeptInTheirOrderAndTheHistoryTellsBoth() {
        save(line("INVENTOR", "髙橋 𠮷男", "西都大学"), new CollaboratorLine(), line("MANUFACTURER", null, "㈱製造ﾊﾝｶｸ"));
        assertEquals(List.of("西都大学", "㈱製造ﾊﾝｶｸ"), queries.ofCase(caseId).stream().map(CollaboratorLine::getOrganization).toList());
        save(queries.ofCase(caseId).get(1));
        assertEquals("発明者 / 西都大学 / 髙橋 𠮷男\n製造 / ㈱製造ﾊﾝｶｸ|製造 / ㈱製造ﾊﾝｶｸ", fixture.text("select concat(old_value, '|', new_value) from"
            + " case_field_change where case_id = ? and field = 'collaborators' order by id desc", caseId));
    }

    @Test
    void a76_theSecondToSaveSeesTheFirst() {
        var start = new CollaboratorForm(queries.ofCase(caseId));
        save(line("INVENTOR", null, "西都大学"));
        assertThrows(StaleVersion.class, () -> collaborators.save(caseId, start, new CollaboratorForm(List.of(line("INVENTOR", null, "東都大学"))), null));
        assertEquals("西都大学", queries.ofCase(caseId).get(0).getOrganization());
    }

    @Test
    void aCollaboratorAddedLaterTakesTheCaseFromWhoIsTied() {
        SupporterMade tied = atWork();
        SupporterMade unsure = atWork();
        SupporterMade free = atWork();
        belongs(tied, "株式会社販売さくら");
        belongs(unsure, "西都大学工学部");
        save(line("DISTRIBUTOR", null, "㈱販売さくら"), line("JOINT_RESEARCH", "山田 太郎", "西都大学医学部"));
        assertEquals("COI_BLOCKED BLOCKED", state(tied));
        assertEquals("ASKED UNCHECKED", state(unsure), "closed to him until a reviewer has spoken");
        assertEquals("ACCEPTED CLEAR", state(free));
        as(tied.who());
        assertEquals(List.of(), queries.ofCase(caseId));
    }

    @Test
    void aCompetitorNamedInTheProductTabTakesTheCaseFromWhoIsTied() {
        SupporterMade tied = atWork();
        SupporterMade other = atWork();
        SupporterMade free = atWork();
        belongs(tied, "株式会社競合さくら");
        belongs(other, "株式会社別品目競合");
        ProductForm before = products.ofCase(caseId).get(0).form();
        ProductForm mine = before.copy();
        mine.facts().setCompetitors("㈱競合さくら、海外の２社");
        product.save(caseId, null, ProductSection.MARKET, before, mine, null, "電話で聞いた");
        assertEquals("COI_BLOCKED BLOCKED", state(tied), "in the same transaction, not by the next sweep");
        assertEquals("ACCEPTED CLEAR", state(other));
        var further = new TargetProduct();
        further.setName("細胞シートβ");
        further.setType("REGEN");
        further.setPhase("BASIC");
        long second = product.addFurther(caseId, further);
        before = products.ofCase(caseId).get(1).form();
        mine = before.copy();
        mine.facts().setCompetitors("㈱別品目競合");
        product.save(caseId, second, ProductSection.MARKET, before, mine, null, null);
        assertEquals("COI_BLOCKED BLOCKED", state(other), "a further product has competitors too");
        assertEquals("ACCEPTED CLEAR", state(free));
    }

    @Test
    void anInvestorOfTheOrganizationTakesTheCaseFromWhoIsTied() {
        SupporterMade tied = atWork();
        SupporterMade free = atWork();
        belongs(tied, "出資さくらキャピタル株式会社");
        var seen = organizations.seen(organization).orElseThrow();
        OrganizationDetails told = seen.details().copy();
        told.sheet().setInvestors("出資さくらキャピタル㈱");
        file.edit(organization, seen.version(), told);
        assertEquals("COI_BLOCKED BLOCKED", state(tied));
        assertEquals("ACCEPTED CLEAR", state(free));
    }

    @Test
    void theApplicantsWishIsHeededTheMomentItIsWrittenDown() {
        SupporterMade unwanted = atWork();
        SupporterMade free = atWork();
        belongs(unwanted, "株式会社辞退さくら");
        Content before = cases.view(caseId).content();
        Content mine = ContentMerge.FILED.copy(before);
        mine.matter().setExcludedSupporters("㈱辞退さくらの方");
        triage.correct(caseId, before, mine, "電話で聞いた");
        assertEquals("COI_BLOCKED BLOCKED", state(unwanted));
        assertEquals("ACCEPTED CLEAR", state(free));
    }

    @Test
    void whoIsTheCollaboratorLosesTheCase() {
        SupporterMade supporter = atWork();
        save(line("INVENTOR", supporter.who().name(), null));
        assertEquals("COI_BLOCKED BLOCKED", state(supporter));
    }

    @Test
    void onlyTheOfficeWritesAndTheApplicantReadsNoNote() {
        save(line("INVENTOR", null, "西都大学"));
        for (Who who : List.of(fixture.applicantOf(organization), fixture.supporter("IP").who(), fixture.person(Role.COI_REVIEWER))) {
            as(who);
            assertThrows(NotAllowed.class, () -> collaborators.save(caseId, new CollaboratorForm(), new CollaboratorForm(), null));
        }
        as(fixture.applicantOf(organization));
        assertEquals("西都大学", queries.ofOwnCase(caseId).get(0).getOrganization());
        assertNull(queries.ofOwnCase(caseId).get(0).getNote());
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), queries.ofOwnCase(caseId));
    }

    @Test
    void faultsStandAtTheirLines() {
        var refused = assertThrows(BusinessException.class, () -> save(line("INVENTOR", null, "西都大学"), line(null, null, null)));
        assertTrue(refused.faults().stream().anyMatch(fault -> "collaborators:1:role".equals(fault.field())));
        assertEquals(List.of(), queries.ofCase(caseId));
    }
}
