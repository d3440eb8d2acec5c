package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that the migrations bring, against domain.md §4.7. */
class CodeListsTest {

    private static final List<Code> CODES = new ArrayList<>();
    private static CodeTable table;

    @BeforeAll
    static void migrate() throws Exception {
        String url = "jdbc:h2:mem:codes;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration", "classpath:db/migration-h2").failOnMissingLocations(false).load().migrate();
        try (Connection db = DriverManager.getConnection(url, "sa", "")) {
            read(db);
            db.createStatement().execute("SHUTDOWN");
        }
        table = new CodeTable(CODES, List.of());
    }

    private static void read(Connection db) throws SQLException {
        var rows = db.createStatement().executeQuery("select * from code_list_entry order by list, position, id");
        while (rows.next()) {
            CODES.add(new Code(rows.getString("list"), rows.getString("code"), rows.getString("parent"), rows.getString("rollup"),
                    rows.getString("label_ja"), rows.getString("label_en"), rows.getObject("valid_from", LocalDate.class), rows.getObject("valid_to", LocalDate.class)));
        }
    }

    /** Every code, word, group and class that domain.md §4.7 gives, list by list and in its order. */
    @Test
    void everyCodeOfTheSpecificationIsThere() throws Exception {
        var wrong = new ArrayList<String>();
        var order = new LinkedHashMap<String, List<String>>();
        try (var lines = new BufferedReader(new InputStreamReader(CodeListsTest.class.getResourceAsStream("/codelist/domain.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1)).forEach(told -> {
                if (told[1].isEmpty()) {
                    if (table.list(told[0]).stream().noneMatch(code -> told[2].equals(code.parent()) && code.labelEn().contains(told[5]))) {
                        wrong.add(String.join("|", told));
                    }
                    return;
                }
                order.computeIfAbsent(told[0], list -> new ArrayList<>()).add(told[1]);
                if (table.find(told[0], told[1]).filter(code -> isAsTold(code, told)).isEmpty()) {
                    wrong.add(String.join("|", told) + " is " + table.find(told[0], told[1]));
                }
            });
        }
        assertEquals(List.of(), wrong);
        order.forEach((list, codes) -> assertEquals(codes, table.list(list).stream().map(Code::value).toList(), list));
        assertEquals(18, order.size());
    }

    private static boolean isAsTold(Code code, String[] told) {
        boolean ja = told[4].startsWith("~") ? code.labelJa().contains(told[4].substring(1)) : code.labelJa().equals(told[4]);
        boolean group = told[2].isEmpty() || told[2].equals(code.parent());
        boolean published = told[3].isEmpty() || told[3].equals(code.rollup())
            || table.find(code.list() + "Rollup", code.rollup()).filter(its -> told[3].equals(its.labelJa())).isPresent();
        return ja && group && published && (told[5].isEmpty() || told[5].equals(code.labelEn()));
    }

    @Test
    void priorityInfectionsAreThoseOfMarch2025() {
        for (String list : List.of("priorityInfectionGroup", "priorityInfection")) {
            assertTrue(table.list(list).stream().allMatch(code -> LocalDate.of(2025, 3, 1).equals(code.validFrom())), list);
        }
        assertEquals("X A B C D", table.list("priorityInfectionGroup").stream().map(Code::value).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"consultationType,11", "topic,11", "expertiseGroup,10", "expertise,31", "applicantType,12", "productType,14", "phase,11", "modality,28",
        "diseaseArea,8", "fundingStage,7", "round,8", "priorityInfectionGroup,5", "priorityInfection,40", "integratedProject,8", "supportKind,13",
        "outcomeKind,17", "closeReason,10", "careField,9", "prefecture,48", "deviceClass,5", "approvalRoute,3", "channel,7", "confidentiality,4",
        "preferredWay,4", "howKnown,7", "method,5", "supportRole,3", "declineReason,4", "excludeReason,11", "desk,4", "referral,11",
        "patentKind,5", "patentStatus,5", "trialRegistry,6", "trialPhase,9", "trialStatus,6", "regulator,6", "regulatorTalk,8"})
    void everyListIsComplete(String list, int size) {
        assertEquals(size, table.list(list).size());
    }

    @Test
    void everyCodeHasBothWordsAndItsPlace() {
        for (Code code : CODES) {
            assertTrue(code.labelJa() != null && !code.labelJa().isBlank() && code.labelJa().length() <= CodeEntry.LABEL_MAX, code.toString());
            assertTrue(code.labelEn() != null && code.labelEn().matches("\\p{ASCII}+") && code.labelEn().length() <= CodeEntry.LABEL_MAX, code.toString());
        }
    }

    @Test
    void everyGroupAndEveryClassHasItsOwnWord() {
        for (Code code : CODES) {
            assertTrue(code.parent() == null || table.find(code.list() + "Group", code.parent()).isPresent(), code.toString());
            assertTrue(code.rollup() == null || code.list().equals("closeReason") || table.find(code.list() + "Rollup", code.rollup()).isPresent(), code.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"expertise,expertiseGroup", "priorityInfection,priorityInfectionGroup"})
    void everyLeafHasAGroup(String list, String groups) {
        assertTrue(table.list(list).stream().allMatch(leaf -> table.find(groups, leaf.parent()).isPresent()));
    }

    @ParameterizedTest
    @CsvSource({"applicantType,4", "productType,4", "phase,7", "prefecture,9", "excludeReason,2"})
    void everyCodeOfAPublishedListHasAClass(String list, int classes) {
        assertTrue(table.list(list).stream().allMatch(code -> code.rollup() != null));
        assertEquals(classes, table.list(list + "Rollup").size());
        assertEquals(classes, table.list(list).stream().map(Code::rollup).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"productType,SAMD,DEVICE", "productType,IVD,DEVICE", "productType,CARE_TECH,OTHER", "productType,COMBINATION,OTHER", "applicantType,PRE_FOUNDER,I",
        "applicantType,SUPPORT_ORG,O", "prefecture,13,KANTO", "prefecture,99,OVERSEAS", "phase,TRIAL_EARLY,CLINICAL", "closeReason,SPAM,DECLINED"})
    void rollsUpAsPublished(String list, String code, String published) {
        assertEquals(published, table.find(list, code).orElseThrow().rollup());
    }

    @Test
    void topicsAreTheGroupsOfExpertiseAndOther() {
        String topics = table.list("topic").stream().map(Code::value).collect(Collectors.joining(" "));
        assertEquals("REG REIMB RND IP BIZPLAN FIN MGT MKT GLB CARE OTHER", topics);
        assertEquals(topics, Stream.concat(table.list("expertiseGroup").stream().map(Code::value), Stream.of("OTHER")).collect(Collectors.joining(" ")));
    }

    @Test
    void prefecturesStandInTheOrderOfTheStandard() {
        List<Code> prefectures = List.copyOf(table.list("prefecture"));
        assertEquals("北海道", prefectures.get(0).labelJa());
        assertEquals("東京都", table.find("prefecture", "13").orElseThrow().labelJa());
        assertEquals("大阪府", table.find("prefecture", "27").orElseThrow().labelJa());
        assertEquals("福岡県", table.find("prefecture", "40").orElseThrow().labelJa());
        assertEquals("沖縄県", table.find("prefecture", "47").orElseThrow().labelJa());
    }
}
