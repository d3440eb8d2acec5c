package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banso.shared.BusinessException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a product may say, field by field and field against field (domain.md 4.3). */
class ProductRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private static ProductForm of(String type) {
        ProductForm form = ProductForm.empty();
        form.facts().setType(type);
        return form;
    }

    private static String faults(ProductForm form) {
        return told(ProductRules.settle(form, ProductForm.empty(), (list, code) -> !code.startsWith("RETIRED"), TODAY));
    }

    private static String warnings(ProductForm form, ProductAgreement.Around around) {
        return told(ProductAgreement.warnings(form, around));
    }

    private static String told(List<Fault> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.key()).collect(Collectors.joining("; "));
    }

    private static ProductAgreement.Around nothingAround() {
        return new ProductAgreement.Around("MEDISO", "NONE", null);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"I,false,NOTIFICATION,-", "I,false,CERTIFICATION,I", "I,false,APPROVAL,I", "I,true,APPROVAL,-", "I,true,NOTIFICATION,new",
        "II,false,CERTIFICATION,-", "II,false,APPROVAL,-", "II,false,NOTIFICATION,II", "II,true,CERTIFICATION,new", "III,false,APPROVAL,-",
        "III,false,CERTIFICATION,III", "III,true,APPROVAL,-", "IV,false,APPROVAL,-", "IV,false,NOTIFICATION,IV", "UNKNOWN,false,CERTIFICATION,-",
        "UNKNOWN,true,CERTIFICATION,new", "-,false,NOTIFICATION,-", "III,false,-,-"})
    void theWayToTheMarketFollowsFromTheClass(String deviceClass, boolean isNew, String route, String refused) {
        for (String type : List.of("DEVICE", "SAMD")) {
            ProductForm form = of(type);
            form.detail().setDeviceClass(deviceClass);
            form.detail().setNewDevice(isNew);
            form.detail().setApprovalRoute(route);
            assertEquals(refused == null ? "" : "approvalRoute karte.rule.route." + refused, faults(form), type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRUG", "IVD", "REGEN", "HEALTH_FOOD", "MED_IT"})
    void onlyDevicesHaveAClass(String type) {
        ProductForm form = of(type);
        form.detail().setDeviceClass("II");
        form.detail().setNewDevice(true);
        assertEquals("deviceClass karte.rule.classOnlyForDevices; newDevice karte.rule.newOnlyForDevices", faults(form));
    }

    /** Whatever is chosen, a form that passes never carries a class without a device, nor a way that its class does not know. */
    @Property
    void whatPassesAgrees(@ForAll("devices") ProductForm form) {
        if (ProductAgreement.faults(form).isEmpty()) {
            ProductDetail detail = form.detail();
            boolean classed = Set.of("DEVICE", "SAMD", "COMBINATION", "UNDECIDED").contains(form.facts().getType());
            assertTrue(classed || detail.getDeviceClass() == null && !detail.isNewDevice());
            if (classed && detail.getApprovalRoute() != null && (detail.isNewDevice() || Set.of("III", "IV").contains(Objects.toString(detail.getDeviceClass())))) {
                assertEquals("APPROVAL", detail.getApprovalRoute());
            }
            assertTrue(detail.getPriorityInfection() == null || detail.getDiseaseAreas().contains("INFECTION"));
        }
    }

    @Provide
    Arbitrary<ProductForm> devices() {
        return Combinators.combine(Arbitraries.of("DRUG", "DEVICE", "SAMD", "IVD", "REGEN", "COMBINATION", "UNDECIDED"),
            Arbitraries.of("I", "II", "III", "IV", "UNKNOWN").injectNull(0.2), Arbitraries.of("NOTIFICATION", "CERTIFICATION", "APPROVAL").injectNull(0.2),
            Arbitraries.of(true, false), Arbitraries.of("B_RSV").injectNull(0.5), Arbitraries.of("CANCER", "INFECTION").list().uniqueElements().ofMaxSize(2))
            .as((type, deviceClass, route, isNew, infection, areas) -> {
                ProductForm form = of(type);
                form.detail().setDeviceClass(deviceClass);
                form.detail().setApprovalRoute(route);
                form.detail().setNewDevice(isNew);
                form.detail().setPriorityInfection(infection);
                form.detail().setDiseaseAreas(new ArrayList<>(areas));
                return form;
            });
    }

    @Test
    void aPriorityInfectionNeedsTheAreaOfInfection() {
        ProductForm form = of("DRUG");
        form.detail().setPriorityInfection("C_TB");
        form.detail().setDiseaseAreas(new ArrayList<>(List.of("CANCER")));
        assertEquals("priorityInfection karte.rule.infectionOnly", faults(form));
        form.detail().getDiseaseAreas().add("INFECTION");
        assertEquals("", faults(form));
    }

    @Test
    void whatIsNoLongerOfferedMayStayButNotBeChosen() {
        ProductForm form = of("DRUG");
        form.detail().setPriorityInfection("RETIRED_2020");
        form.detail().setDiseaseAreas(new ArrayList<>(List.of("INFECTION")));
        assertEquals("priorityInfection karte.rule.choose", faults(form));
        ProductForm before = form.copy();
        assertEquals("", told(ProductRules.settle(form, before, (list, code) -> !code.startsWith("RETIRED"), TODAY)));
    }

    @Test
    void aLineKeepsWhatIsNoLongerOfferedAndALineMoreMayNotTakeIt() {
        ProductForm form = of("DRUG");
        form.detail().getPatents().add(patent("RETIRED_2020", null, null));
        form.detail().getTrials().add(trial("RETIRED_2020", "院内登録㈱①"));
        form.detail().getTrials().get(0).setRegistry("OTHER");
        form.detail().getTrials().get(0).setPhase("RETIRED_P0");
        var talk = new RegulatorTalk();
        talk.setAgency("RETIRED_2020");
        form.detail().getTalks().add(talk);
        ProductForm before = form.copy();
        assertEquals("patents:0:kind karte.rule.choose; trials:0:phase karte.rule.choose; consultationHistory:0:agency karte.rule.choose", faults(form.copy()));
        assertEquals("", told(ProductRules.settle(form, before, (list, code) -> !code.startsWith("RETIRED"), TODAY)));
        form.detail().getPatents().add(0, patent("APPLICATION", "特願2020-012345", null));
        form.detail().getPatents().add(patent("RETIRED_2020", null, TODAY));
        form.detail().getTrials().get(0).setPhase("RETIRED_P00");
        assertEquals("patents:2:kind karte.rule.choose; trials:0:phase karte.rule.choose",
            told(ProductRules.settle(form, before, (list, code) -> !code.startsWith("RETIRED"), TODAY)), "wherever the old line now stands");
    }

    @Test
    void codesOfDevicesAndDiseasesAreBroughtToOneForm() {
        ProductForm form = of("DEVICE");
        form.detail().setJmdnCode("３５２２９０００");
        form.detail().setIcd10("ｃ２５９");
        assertEquals("", faults(form));
        assertEquals("35229000", form.detail().getJmdnCode());
        assertEquals("C25.9", form.detail().getIcd10());
        form.detail().setJmdnCode("3522");
        form.detail().setIcd10("膵癌");
        assertEquals("jmdnCode shared.jmdn.invalid; icd10 shared.icd10.invalid", faults(form));
        assertEquals("膵癌", form.detail().getIcd10(), "what was typed stays");
    }

    @Test
    void aPatentIsWhatItsNumberSays() {
        ProductForm form = of("DRUG");
        form.detail().getPatents().addAll(List.of(patent(null, "特願２０２０－１２３４５", LocalDate.of(2020, 2, 1)), patent("FOREIGN", "US 17/123,456", null),
            patent("APPLICATION", null, null)));
        assertEquals("", faults(form));
        assertEquals("APPLICATION", form.detail().getPatents().get(0).getKind());
        assertEquals("特願2020-012345", form.detail().getPatents().get(0).getNumber());
        assertEquals("US 17/123,456", form.detail().getPatents().get(1).getNumber());
    }

    @Test
    void patentsAreToldLineByLine() {
        ProductForm form = of("DRUG");
        form.detail().setNoPatentYet(true);
        form.detail().getPatents().addAll(List.of(new Patent(), patent("GRANT", "特願2020-012345", null), patent("APPLICATION", "特願2020-012345", TODAY.plusDays(1)),
            patent(null, null, TODAY)));
        assertEquals("noPatentYet karte.rule.patentsAndNone; patents:0:kind karte.rule.patentKindOther; patents:1:number karte.rule.twice;"
            + " patents:1:filedOn karte.rule.future; patents:2:kind karte.rule.patentKind", faults(form));
        assertEquals(3, form.detail().getPatents().size(), "an empty line is no line");
    }

    @Test
    void aTrialIsWhereItsNumberIsRegistered() {
        ProductForm form = of("DRUG");
        form.detail().getTrials().addAll(List.of(trial(null, "JRCTs031180001"), trial("OTHER", "院内登録㈱①"), trial("NCT", "jRCT2031200001"), trial(null, null)));
        form.detail().getTrials().get(3).setPhase("P1");
        assertEquals("trials:2:registry karte.rule.trialRegistryOther; trials:3:registry karte.rule.trialRegistry", faults(form));
        assertEquals("JRCT", form.detail().getTrials().get(0).getRegistry());
        assertEquals("jRCTs031180001", form.detail().getTrials().get(0).getNumber());
    }

    @Test
    void textsAreAsLongAsTheirFields() {
        ProductForm form = of("DRUG");
        form.facts().setSummary("𠮷".repeat(1001));
        form.detail().setGenericName("あ".repeat(200));
        form.detail().setTargetMarket("x".repeat(501));
        form.detail().setStageGate(100);
        assertEquals("productSummary consultation.tooLong; stageGate karte.rule.stageGate; targetMarket consultation.tooLong", faults(form));
    }

    @Test
    void publishingBeforeFilingIsWarnedOf() {
        var around = new ProductAgreement.Around("MEDISO", "UNPUBLISHED_INVENTION", LocalDate.of(2026, 12, 1));
        ProductForm form = of("DRUG");
        assertEquals("patents karte.rule.disclosureUnknown", warnings(form, around));
        form.detail().setNoPatentYet(true);
        assertEquals("patents karte.rule.disclosureFirst", warnings(form, around));
        form.detail().setNoPatentYet(false);
        form.detail().getPatents().add(patent("APPLICATION", null, LocalDate.of(2026, 12, 2)));
        assertEquals("patents karte.rule.disclosureFirst", warnings(form, around));
        form.detail().getPatents().get(0).setFiledOn(LocalDate.of(2026, 12, 1));
        assertEquals("", warnings(form, around), "filed on the very day is in time");
        assertEquals("", warnings(of("DRUG"), nothingAround()));
    }

    @ParameterizedTest
    @CsvSource({"DRUG,ANTIBODY,false", "DRUG,ROBOT,true", "IVD,IVD_GENE,false", "IVD,LOW_MOL,true", "SAMD,DTX,false", "SAMD,IMPLANT,true", "REGEN,CELL_IPS,false",
        "DEVICE,CELL_IPS,true", "DEVICE,OTHER,false", "MED_IT,ROBOT,false"})
    void aModalityIsExpectedToFitTheType(String type, String modality, boolean warned) {
        ProductForm form = of(type);
        form.detail().getModalities().add(modality);
        assertEquals(warned ? "modalities karte.rule.modality" : "", warnings(form, nothingAround()));
        assertEquals("", faults(form), "only a warning");
    }

    @Test
    void screeningFindsOutWhatTheProductIs() {
        ProductForm drug = of("DRUG");
        assertEquals("productSummary karte.rule.missing.productSummary; modalities karte.rule.missing.modalities; diseaseAreas karte.rule.missing.diseaseAreas",
            told(ProductAgreement.missing(drug)));
        ProductForm device = of("DEVICE");
        device.facts().setSummary("内視鏡");
        device.detail().getModalities().add("IMAGING");
        device.detail().getDiseaseAreas().add("CANCER");
        assertEquals("deviceClass karte.rule.missing.deviceClass; approvalRoute karte.rule.missing.approvalRoute", told(ProductAgreement.missing(device)));
        device.detail().setDeviceClass("UNKNOWN");
        assertEquals("", told(ProductAgreement.missing(device)), "nobody can say yet");
    }

    private static Patent patent(String kind, String number, LocalDate filedOn) {
        var line = new Patent();
        line.setKind(kind);
        line.setNumber(number);
        line.setFiledOn(filedOn);
        return line;
    }

    private static Trial trial(String registry, String number) {
        var line = new Trial();
        line.setRegistry(registry);
        line.setNumber(number);
        return line;
    }
}
