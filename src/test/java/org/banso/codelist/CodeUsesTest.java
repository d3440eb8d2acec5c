package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banso.platform.text.Texts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What features declare of their columns with codes, against the schema as the migrations make it. */
class CodeUsesTest {

    /** Columns that are named like a list but hold something else, each with what it holds. */
    private static final Map<String, String> SOMETHING_ELSE = Map.of(
            "supporter_expertise.evidence", "free text",
            "case_number.desk", "a counter of the desk, not of a case",
            "account.language", "the language of pages",
            "survey_response.phase", "when the survey was asked");

    private static final Map<String, Integer> COLUMNS = new HashMap<>();
    private static final Set<String> LISTS = new TreeSet<>();
    private static final List<CodeUse> DECLARED = new ArrayList<>();
    private static Connection db;

    @BeforeAll
    static void read() throws Exception {
        String url = "jdbc:h2:mem:codeuses;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration", "classpath:db/migration-h2").failOnMissingLocations(false).load().migrate();
        db = DriverManager.getConnection(url, "sa", "");
        var columns = db.createStatement().executeQuery("select table_name, column_name, character_maximum_length from information_schema.columns"
                + " where table_schema = 'public' and data_type = 'CHARACTER VARYING'");
        while (columns.next()) {
            COLUMNS.put((columns.getString(1) + "." + columns.getString(2)).toLowerCase(Locale.ROOT), columns.getInt(3));
        }
        var lists = db.createStatement().executeQuery("select distinct list from code_list_entry");
        while (lists.next()) {
            LISTS.add(lists.getString(1));
        }
        for (JavaClass feature : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.banso")) {
            if (feature.isAssignableTo(CodeUses.class) && !feature.isInterface()) {
                Constructor<?> made = feature.reflect().getDeclaredConstructor();
                made.setAccessible(true);
                DECLARED.addAll(((CodeUses) made.newInstance()).uses());
            }
        }
    }

    @AfterAll
    static void close() throws Exception {
        db.createStatement().execute("SHUTDOWN");
    }

    @Test
    void everyListIsKnownByNameAndSaysWhatItIsFor() {
        Set<String> known = new TreeSet<>();
        for (CodeList list : CodeList.values()) {
            known.add(list.key());
            for (Locale reader : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                for (String key : List.of("enum.CodeList." + list.name(), "codelist.about." + list.key())) {
                    assertTrue(!Texts.get(reader, key).equals(key), key + " " + reader);
                }
            }
        }
        assertEquals(LISTS, known, "a list in the database that CodeList does not have, or the reverse");
    }

    @Test
    void whatIsDeclaredExists() {
        assertTrue(DECLARED.size() > 25, "the features' declarations were found");
        for (CodeUse use : DECLARED) {
            assertTrue(LISTS.contains(use.list()), use.toString());
            assertTrue(COLUMNS.containsKey(use.table() + "." + use.column()), use.toString());
        }
    }

    @Test
    void columnsTakeWhatTheOfficeMayAdd() {
        var narrow = new TreeSet<String>();
        for (CodeUse use : DECLARED) {
            int width = COLUMNS.get(use.table() + "." + use.column());
            if (CodeList.of(use.list()).orElseThrow().isOpen() && width < (use.several() ? 400 : CodeSheet.CODE_MAX)) {
                narrow.add(use + " has " + width);
            }
        }
        assertEquals(Set.of(), narrow);
    }

    @Test
    void noColumnThatIsNamedLikeAListIsForgotten() {
        var declared = new HashSet<String>();
        DECLARED.forEach(use -> declared.add(use.table() + "." + use.column()));
        var forgotten = new TreeSet<String>();
        for (String column : COLUMNS.keySet()) {
            String name = column.substring(column.indexOf('.') + 1);
            boolean likeAList = LISTS.stream().map(CodeUsesTest::snake).anyMatch(list -> names(name, list) || names(name, plural(list)));
            if (likeAList && !declared.contains(column) && !SOMETHING_ELSE.containsKey(column)) {
                forgotten.add(column);
            }
        }
        assertEquals(Set.of(), forgotten, "declare them in the CodeUses bean of their feature, or say above what they hold");
    }

    private static boolean names(String column, String list) {
        return column.equals(list) || column.endsWith("_" + list);
    }

    private static String snake(String list) {
        return list.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
