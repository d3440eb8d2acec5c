package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case says of its products: saved by section, joined, kept in the history, and carried from case to case. */
class ProductKarteIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private ProductKarte karte;
    @Inject
    private ProductQueries products;
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
        caseId = fixture.caseIn(CaseStatus.SCREENING, organization);
        as(staff);
    }

    private ProductForm primary(long id) {
        return products.ofCase(id).get(0).form();
    }

    private void edit(long id, ProductSection section, Consumer<ProductForm> change) {
        ProductForm before = primary(id);
        ProductForm mine = before.copy();
        change.accept(mine);
        karte.save(id, null, section, before, mine, null, "電話で確認した㈱");
    }

    private static Patent patent(String number) {
        var line = new Patent();
        line.setNumber(number);
        line.setApplicants("㈱𠮷田ﾊﾞｲｵ①");
        return line;
    }

    @Test
    void everySectionIsSavedAndReadBackWhole() {
        edit(caseId, ProductSection.SCIENCE, form -> {
            form.detail().getModalities().add("CELL_IPS");
            form.detail().setDiseaseAreas(new ArrayList<>(List.of("INFECTION", "RARE")));
            form.detail().setIcd10("b20");
            form.detail().setRareDisease(true);
            form.detail().setPriorityInfection("C_TB");
            form.detail().setIntegratedProject("PJ3");
            form.detail().setStageGate(3);
        });
        edit(caseId, ProductSection.PATENTS, form -> form.detail().getPatents().addAll(List.of(patent("特願2020-12345"), patent("WO2021/123456"))));
        edit(caseId, ProductSection.TRIALS, form -> {
            var trial = new Trial();
            trial.setNumber("JRCT2031200001");
            trial.setStatus("RECRUITING");
            form.detail().getTrials().add(trial);
        });
        edit(caseId, ProductSection.HISTORY, form -> {
            var talk = new RegulatorTalk();
            talk.setAgency("PMDA");
            talk.setKind("STRATEGY");
            talk.setSummary("品質の考え方\n㈱ﾊﾝｶｸ");
            form.detail().getTalks().add(talk);
        });
        edit(caseId, ProductSection.MARKET, form -> {
            form.facts().setCompetitors("株式会社競合");
            form.detail().setPriceImage("1回 30万円");
        });
        ProductForm read = primary(caseId);
        assertEquals(List.of("CELL_IPS", "CELL_SOMATIC"), read.detail().getModalities());
        assertEquals("B20", read.detail().getIcd10());
        assertEquals(List.of("特願2020-012345", "WO2021/123456"), read.detail().getPatents().stream().map(Patent::getNumber).toList());
        assertEquals("㈱𠮷田ﾊﾞｲｵ①", read.detail().getPatents().get(0).getApplicants());
        assertEquals("JRCT", read.detail().getTrials().get(0).getRegistry());
        assertEquals("品質の考え方\n㈱ﾊﾝｶｸ", read.detail().getTalks().get(0).getSummary());
        assertEquals("株式会社競合", cases.view(caseId).product().getCompetitors(), "the conflict check reads it there");
        edit(caseId, ProductSection.PATENTS, form -> form.detail().getPatents().remove(0));
        assertEquals(List.of("WO2021/123456"), primary(caseId).detail().getPatents().stream().map(Patent::getNumber).toList());
    }

    @Test
    void a76_differentFieldsAreJoinedAndTheSameIsShown() {
        ProductForm start = primary(caseId);
        ProductForm one = start.copy();
        one.detail().setIcd10("C25.9");
        ProductForm other = start.copy();
        other.detail().setPediatric(true);
        karte.save(caseId, null, ProductSection.SCIENCE, start, one, null, null);
        karte.save(caseId, null, ProductSection.SCIENCE, start, other, null, null);
        assertEquals("C25.9", primary(caseId).detail().getIcd10());
        assertTrue(primary(caseId).detail().isPediatric());
        ProductForm clash = start.copy();
        clash.detail().setIcd10("C34");
        assertThrows(StaleVersion.class, () -> karte.save(caseId, null, ProductSection.SCIENCE, start, clash, null, null));
        assertEquals("C25.9", primary(caseId).detail().getIcd10(), "nothing of the first is lost");
    }

    @Test
    void aSectionChangesItsOwnFieldsAlone() {
        ProductForm start = primary(caseId);
        ProductForm mine = start.copy();
        mine.detail().setIcd10("C25.9");
        mine.facts().setPhase("FILING");
        karte.save(caseId, null, ProductSection.SCIENCE, start, mine, null, null);
        assertEquals("PRECLINICAL", cases.view(caseId).product().getPhase());
    }

    @Test
    void everyFieldLeavesItsOldAndNewValue() {
        edit(caseId, ProductSection.PATENTS, form -> form.detail().setNoPatentYet(true));
        edit(caseId, ProductSection.PATENTS, form -> {
            form.detail().setNoPatentYet(false);
            form.detail().getPatents().add(patent("特許第6691280号"));
        });
        edit(caseId, ProductSection.FACTS, form -> form.facts().setPhase("TRIAL_PREP"));
        assertEquals(List.of("patents||出願はまだない", "patents|出願はまだない|登録 / 特許第6691280号 / ㈱𠮷田ﾊﾞｲｵ①", "productPhase|PRECLINICAL|TRIAL_PREP"),
            fixture.texts("select concat(field, '|', coalesce(old_value, ''), '|', coalesce(new_value, '')) from case_field_change where case_id = ? order by id", caseId));
    }

    @Test
    void faultsStandAtTheirFieldsAndAnotherSectionIsNotInTheWay() {
        edit(caseId, ProductSection.FACTS, form -> form.facts().setType("DEVICE"));
        edit(caseId, ProductSection.REGULATORY, form -> {
            form.detail().setDeviceClass("II");
            form.detail().setApprovalRoute("CERTIFICATION");
        });
        var route = assertThrows(BusinessException.class, () -> edit(caseId, ProductSection.REGULATORY, form -> form.detail().setDeviceClass("III")));
        assertEquals("approvalRoute karte.rule.route.III", route.field() + " " + route.key());
        var type = assertThrows(BusinessException.class, () -> edit(caseId, ProductSection.FACTS, form -> form.facts().setType("DRUG")));
        assertEquals("productType karte.rule.typeClashes", type.field() + " " + type.key());
        fixture.update("update consultation_case set product_type = 'DRUG' where id = ?", caseId);
        edit(caseId, ProductSection.MARKET, form -> form.detail().setTargetMarket("国内"));
        edit(caseId, ProductSection.FACTS, form -> form.facts().setSummary("古い食い違いは保存を妨げない"));
        assertTrue(products.remarks(cases.view(caseId), products.ofCase(caseId).get(0)).stream().anyMatch(ProductRemark::wrong));
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(staff).email());
        assertTrue(visit.get("/office/cases/" + cases.view(caseId).caseNo() + "?tab=product").body().contains("note-danger"), "the tab shows what clashes");
    }

    @Test
    void screeningEndsOnlyWhenTheProductIsKnown() {
        fixture.update("delete from case_product_disease where case_product_id in (select id from case_product where case_id = ?)", caseId);
        fixture.update("update consultation_case set product_summary = null where id = ?", caseId);
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        var missing = assertThrows(BusinessException.class, () -> triage.accept(new CaseSeen(caseId, fixture.version(caseId))));
        assertEquals(List.of("productSummary", "diseaseAreas"), missing.faults().stream().map(BusinessException.Fault::field).toList());
        edit(caseId, ProductSection.FACTS, form -> form.facts().setSummary("口腔粘膜のシート"));
        edit(caseId, ProductSection.SCIENCE, form -> form.detail().getDiseaseAreas().add("OTHER"));
        triage.accept(new CaseSeen(caseId, fixture.version(caseId)));
        assertEquals(CaseStatus.KARTE_OPEN, fixture.status(caseId));
        as(staff);
        assertEquals("細胞シートα", products.ofOrganization(organization).get(0).name(), "the organization has a product now");
    }

    @Test
    void aProductLivesAcrossCasesAndMayGoBack() {
        edit(caseId, ProductSection.FACTS, form -> form.facts().setPhase("TRIAL_PREP"));
        long second = fixture.caseIn(CaseStatus.SCREENING, organization);
        fixture.update("update consultation_case set product_name = '細胞ｼｰﾄ α' where id = ?", second);
        edit(second, ProductSection.FACTS, form -> form.facts().setPhase("APPLIED"));
        KnownProduct known = products.ofOrganization(organization).get(0);
        assertEquals(1, products.ofOrganization(organization).size());
        assertEquals(List.of("TRIAL_PREP", "APPLIED"), known.phases().stream().map(KnownProduct.Step::phase).toList());
        assertEquals("APPLIED", known.phase());
        assertEquals(List.of(fixture.caseNo(second), fixture.caseNo(caseId)), known.cases().stream().map(KnownProduct.InCase::caseNo).toList());
        edit(second, ProductSection.FACTS, form -> form.facts().setPhase("PRECLINICAL"));
        assertEquals(List.of("TRIAL_PREP", "PRECLINICAL"), products.life(products.ofOrganization(organization).get(0).id()).orElseThrow().phases().stream().map(KnownProduct.Step::phase).toList(),
            "a slip of the same day and case is corrected");
        ProductForm before = primary(second);
        karte.save(second, null, ProductSection.FACTS, before, before.copy(), 0L, "電話で確認した㈱");
        assertEquals(2, products.ofOrganization(organization).size(), "a person said it is another one");
        assertThrows(NotFound.class, () -> karte.save(second, null, ProductSection.FACTS, before, before.copy(), productOfAnother(), null));
    }

    private long productOfAnother() {
        return fixture.insert("insert into product (organization_id, name, name_key, created_at) values (?, 'よその製品', 'よその製品', ?)", fixture.organization(),
            Jst.today(clock).atStartOfDay());
    }

    @Test
    void theLastKnownIsTakenOverWhereNothingStandsYet() {
        edit(caseId, ProductSection.PATENTS, form -> form.detail().getPatents().add(patent("特願2020-12345")));
        edit(caseId, ProductSection.MARKET, form -> form.detail().setTargetMarket("国内の眼科"));
        long second = fixture.caseIn(CaseStatus.SCREENING, organization);
        edit(second, ProductSection.MARKET, form -> form.detail().setTargetMarket("海外"));
        EarlierProduct earlier = products.earlier(cases.view(second)).get(0);
        assertTrue(earlier.same());
        karte.takeOver(second, earlier.id());
        assertEquals("特願2020-012345", primary(second).detail().getPatents().get(0).getNumber());
        assertEquals("海外", primary(second).detail().getTargetMarket(), "what the case says stays");
        assertEquals(fixture.caseNo(caseId) + " の内容を引き継ぎ", fixture.text("select why from case_event where case_id = ? and why like '%引き継ぎ'", second));
        long foreign = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        assertThrows(NotFound.class, () -> karte.takeOver(foreign, earlier.id()), "never from another organization");
    }

    @Test
    void oneProductIsPrimaryAndTheCaseCountsByIt() {
        var device = new TargetProduct();
        device.setName("搬送容器㈱");
        device.setType("DEVICE");
        var incomplete = assertThrows(BusinessException.class, () -> karte.addFurther(caseId, device));
        assertEquals("productPhase", incomplete.field());
        device.setPhase("APPLIED");
        edit(caseId, ProductSection.SCIENCE, form -> form.detail().setIcd10("H18"));
        long row = karte.addFurther(caseId, device);
        ProductForm before = products.ofCase(caseId).get(1).form();
        ProductForm mine = before.copy();
        mine.detail().setDeviceClass("I");
        karte.save(caseId, row, ProductSection.REGULATORY, before, mine, null, null);
        assertEquals("REGEN", fixture.text("select product_type from consultation_case where id = ?", caseId));
        karte.makePrimary(caseId, row);
        assertEquals("DEVICE", fixture.text("select product_type from consultation_case where id = ?", caseId), "counted and listed as such");
        List<ProductSheet> all = products.ofCase(caseId);
        assertEquals(List.of("搬送容器㈱", "細胞シートα"), all.stream().map(sheet -> sheet.form().facts().getName()).toList());
        assertEquals("I", all.get(0).form().detail().getDeviceClass());
        assertEquals("H18", all.get(1).form().detail().getIcd10());
        assertTrue(fixture.number("select count(*) from case_field_change where case_id = ? and field = 'productType' and old_value = 'REGEN' and new_value = 'DEVICE'", caseId) == 1);
        assertThrows(BusinessException.class, () -> karte.removeFurther(caseId, row), "the primary one stays");
        karte.removeFurther(caseId, all.get(1).id());
        assertEquals(1, products.ofCase(caseId).size());
        assertEquals(1, fixture.number("select count(*) from case_product where case_id = ? and main = true", caseId));
    }

    @Test
    void a17_onlyTheOfficeWritesAndOnlyWhoSeesTheCaseReads() {
        ProductForm start = primary(caseId);
        for (Who who : List.of(fixture.applicantOf(organization), fixture.supporter("IP").who(), fixture.person(Role.COMMISSIONER), fixture.person(Role.AUDITOR))) {
            as(who);
            assertThrows(NotAllowed.class, () -> karte.save(caseId, null, ProductSection.SCIENCE, start, start.copy(), null, null));
            assertThrows(NotAllowed.class, () -> karte.addFurther(caseId, new TargetProduct()));
            assertThrows(NotAllowed.class, () -> karte.takeOver(caseId, 1));
            assertThrows(NotAllowed.class, () -> products.ofOrganization(organization));
        }
        as(fixture.supporter("IP").who());
        assertEquals(List.of(), products.ofCase(caseId), "not his case");
        as(fixture.applicantOf(organization));
        ProductForm own = products.ofOwnCase(caseId).get(0).form();
        assertEquals("細胞シートα", own.facts().getName());
        assertEquals(List.of("CELL_SOMATIC"), own.detail().getModalities());
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), products.ofOwnCase(caseId), "another's case");
        as(staff);
        long draft = fixture.caseIn(CaseStatus.DRAFT, organization);
        assertThrows(NotFound.class, () -> karte.save(draft, null, ProductSection.SCIENCE, start, start.copy(), null, null));
    }

    @Test
    void aSupporterReadsTheCaseHeAcceptedButNotThePriceImage() {
        edit(caseId, ProductSection.MARKET, form -> {
            form.detail().setTargetMarket("国内");
            form.detail().setPriceImage("1回 30万円");
        });
        var supporter = fixture.supporter("IP");
        fixture.cleared(caseId, supporter.id());
        fixture.update("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)",
            caseId, supporter.id(), supporter.who().accountId(), Jst.today(clock));
        as(supporter.who());
        ProductForm seen = primary(caseId);
        assertEquals("国内", seen.detail().getTargetMarket());
        assertNull(seen.detail().getPriceImage());
    }

    @Test
    void anEndedCaseStaysAsItWas() {
        long closed = fixture.caseIn(CaseStatus.CLOSED, organization);
        ProductForm start = primary(closed);
        assertEquals("consultation.ended",
            assertThrows(BusinessException.class, () -> karte.save(closed, null, ProductSection.SCIENCE, start, start.copy(), null, null)).key());
        assertNotNull(start);
        assertFalse(start.detail().isPediatric());
    }
}
