package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banso.codelist.Codes;
import org.banso.platform.search.TextQuery;
import org.banso.shared.FiscalYear;

/** Whatever stands in an address gives a search, always the same for the same, and nothing the catalogue does not know. */
class CaseAddressTest {
    private static final List<String> GARBAGE = List.of("", " ", "%", "%zz", "'; drop table consultation_case; --", "1 or 1=1", "-1", "99999999999999999999", "2026-02-30",
        "DRAFT", "RECEIVED; delete", "c.title", "𠮷", "\u0000", "[]", "null", "true ", "../..", "x".repeat(5000), "DRUG,DEVICE", "%_\\");

    private final CaseAddress address = new CaseAddress(new KnownCodes(), Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC));

    /** A handful of codes without a database. */
    private static final class KnownCodes extends Codes {
        private static final Map<String, List<String>> LISTS = Map.of("productType", List.of("DRUG", "DEVICE", "TOOL"), "productTypeRollup", List.of("DRUG", "OTHER"),
            "expertise", List.of("REG_DRUG", "REG_DEVICE", "IP"), "expertiseGroup", List.of("REG", "IP"), "prefecture", List.of("13", "27"), "prefectureRollup", List.of("KANTO"),
            "consultationType", List.of("MEETING", "INFO"), "topic", List.of("REG", "IP"), "modality", List.of("CELL_IPS", "DTX"), "diseaseArea", List.of("CANCER", "LIFESTYLE"));

        @Override
        public boolean exists(String list, String code) {
            return LISTS.getOrDefault(list, List.of()).contains(code);
        }

        @Override
        public List<String> values(String list) {
            return LISTS.getOrDefault(list, List.of());
        }

        @Override
        public String rollup(String list, String code) {
            return Map.of("DRUG", "DRUG", "13", "KANTO").getOrDefault(code, code);
        }

        @Override
        public Optional<String> parent(String list, String code) {
            return Optional.of(code.replaceFirst("_.*", ""));
        }
    }

    @Property
    void anyAddressGivesASearch(@ForAll("queries") String query) {
        CaseSearch search = address.read(query);
        search.chosen().forEach((parameter, values) -> values.forEach(value -> assertEquals(value, parameter.valid(value, new KnownCodes()), parameter + " keeps what it understands")));
        assertFalse(search.filter().statuses().contains(CaseStatus.DRAFT), "drafts are nobody's in the office");
        assertTrue(search.page() >= 1);
    }

    @Property
    void theSameSearchIsAlwaysWrittenTheSameWay(@ForAll("queries") String query) {
        CaseSearch search = address.read(query);
        CaseSearch again = address.read(search.query());
        assertEquals(search.chosen(), again.chosen());
        assertEquals(search.filter(), again.filter());
        assertEquals(search.order(), again.order());
        assertEquals(search.query(), again.query());
    }

    @Property
    void droppingEveryConditionGivesTheWholeList(@ForAll("queries") String query) {
        CaseSearch search = address.read(query);
        for (int i = 0; search.narrowed() && i < 200; i++) {
            var first = search.chosen().entrySet().iterator().next();
            search = address.read(search.without(first.getKey(), first.getValue().get(0)));
        }
        assertFalse(search.narrowed());
        assertEquals(CaseFilter.ALL, search.filter());
    }

    @Provide
    Arbitrary<String> queries() {
        List<String> keys = Arrays.stream(CaseParameter.values()).map(CaseParameter::key).collect(Collectors.toList());
        keys.addAll(List.of("sort", "dir", "page", "unknown", "", "a&b"));
        List<String> values = new ArrayList<>(GARBAGE);
        values.addAll(List.of("MEETING", "INFO", "DRUG", "CELL_IPS", "DTX", "CANCER", "OTHER", "REG", "IP", "13", "KANTO", "RECEIVED", "IN_SUPPORT", "none", "17", "2026", "2026-04-01", "true", "with", "accepted",
            "ACCEPTED", "HIGH", "ANY", "PRE_INTERVIEW", "DUE", "ORGANIZATION", "asc", "desc", "㈱𠮷田ﾊﾞｲｵ 100%"));
        Arbitrary<String> pair = Arbitraries.of(keys).flatMap(key -> Arbitraries.oneOf(Arbitraries.of(values), Arbitraries.strings().ofMaxLength(12))
            .map(value -> URLEncoder.encode(key, StandardCharsets.UTF_8) + "="
                + (value.hashCode() % 3 == 0 ? value.replace("&", "") : URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return pair.list().ofMaxSize(14).map(pairs -> String.join("&", pairs));
    }

    @Example
    void a39_onlyAllowedColumnsSort() {
        for (String hostile : GARBAGE) {
            var search = address.read(Map.of("sort", new String[] {hostile}, "dir", new String[] {hostile}, "page", new String[] {hostile}));
            assertEquals(CaseOrder.LATEST, search.order(), hostile);
            assertEquals(1, search.page(), hostile);
        }
        assertEquals(new CaseOrder(CaseSort.DUE, true), address.read("sort=DUE&dir=desc").order());
    }

    @Example
    void classesStandForTheirCodesAndTheRestForWhatHasNone() {
        assertEquals(Set.of("DRUG"), address.read("productClass=DRUG").filter().codes().get(CaseCode.PRODUCT_TYPE));
        assertEquals(Set.of("DEVICE", "TOOL", CaseFilter.NONE), address.read("productClass=OTHER").filter().codes().get(CaseCode.PRODUCT_TYPE));
        assertEquals(Set.of("REG_DRUG", "REG_DEVICE", "IP"), address.read("expertiseGroup=REG&expertise=IP").filter().codes().get(CaseCode.EXPERTISE));
        assertEquals(Set.of("13"), address.read("region=KANTO").filter().codes().get(CaseCode.PREFECTURE));
    }

    @Example
    void aLongSearchIsKeptAsFarAsItIsUnderstood() {
        String most = "𠮷".repeat(TextQuery.MAX - 2) + " 終";
        assertEquals(most, address.read(Map.of("q", new String[] {most})).filter().text());
        assertEquals(most, address.read(Map.of("q", new String[] {most + "わりの先"})).filter().text(), "cut without a mark that would be looked for");
        assertEquals("あ".repeat(TextQuery.MAX - 1), address.read(Map.of("orgName", new String[] {"あ".repeat(TextQuery.MAX - 1) + " 株"})).filter().organizationName());
    }

    @Example
    void theProductIsLookedForByModalityAndDiseaseArea() {
        CaseSearch search = address.read("modality=CELL_IPS&modality=DTX&modality=CANCER&disease=LIFESTYLE&disease=CELL_IPS");
        assertEquals(Map.of(CaseCode.MODALITY, Set.of("CELL_IPS", "DTX"), CaseCode.DISEASE_AREA, Set.of("LIFESTYLE")), search.filter().codes(), "each of its own list");
        assertEquals("modality=DTX&disease=LIFESTYLE", search.without(CaseParameter.MODALITY, "CELL_IPS"));
    }

    @Example
    void detailsMeanNothingAlone() {
        assertFalse(address.read("help=ASKED&stageFy=2025&heldUntilFy=2024").narrowed());
        assertEquals(CaseHelp.ASKED, address.read("supporter=7&help=ASKED").filter().help());
        assertEquals(CaseHelp.ACCEPTED, address.read("supporter=7").filter().help());
        assertEquals(new FiscalYear(2025).end(), address.read("stage=PRE_INTERVIEW&stageUntilFy=2025").filter().stageDays().to());
        assertEquals("", address.read("stage=PRE_INTERVIEW&stageUntilFy=2025").without(CaseParameter.STAGE, "PRE_INTERVIEW"), "its year goes with it");
    }

    @Example
    void whatIsReadIsWhatWasMeant() {
        CaseFilter filter = address.read("?q=%E7%B4%B0%E8%83%9E&owner=none&owner=5&status=RECEIVED&status=IN_SUPPORT&from=2026-04-01&overdue=true&records=without&counted=false&open=true").filter();
        assertEquals("細胞", filter.text());
        assertTrue(filter.free());
        assertEquals(Set.of(5L), filter.owners());
        assertEquals(Set.of(CaseStatus.RECEIVED, CaseStatus.IN_SUPPORT), filter.statuses());
        assertEquals(LocalDate.of(2026, 4, 1), filter.received().from());
        assertEquals(LocalDate.of(2026, 11, 25), filter.overdue());
        assertEquals(Boolean.FALSE, filter.recorded());
        assertEquals(Boolean.FALSE, filter.counted());
        assertNull(address.read("orgName=%E3%83%90%E3%82%A4%E3%82%AA&org=12").filter().organizationName(), "the chosen one counts, not its name in the box");
    }
}
