package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseOrder;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.search.Indexer;
import org.junit.jupiter.api.Test;

/** More than a hundred searches over a corpus of two hundred cases find what a person who read it says they must; on either engine. */
class GoldSetIT extends BansoIT {
    private static final double AIM = 0.98;

    @Inject
    private Fixture fixture;
    @Inject
    private FileFixture files;
    @Inject
    private Indexer indexer;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseSnippetQueries snippets;

    @Test
    void theGoldSetIsFoundAndLittleElse() throws IOException {
        long organization = fixture.organization();
        Map<Long, String> keys = corpus(organization);
        as(fixture.person(Role.OFFICE_STAFF));
        int wanted = 0;
        int found = 0;
        int given = 0;
        var wrong = new ArrayList<String>();
        List<String> probes = lines("/search/gold.txt");
        for (String probe : probes) {
            String[] parts = probe.split(" =>", 2);
            Set<String> expected = Arrays.stream(parts[1].strip().split(" ")).filter(key -> !key.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
            List<Long> rows = lists.list(CaseFilter.with().organization(organization).text(parts[0]).build(), CaseOrder.LATEST, 1).rows().stream().map(CaseRow::id).toList();
            Set<String> actual = rows.stream().map(keys::get).collect(Collectors.toCollection(TreeSet::new));
            wanted += expected.size();
            given += actual.size();
            found += (int) expected.stream().filter(actual::contains).count();
            if (!actual.equals(expected)) {
                wrong.add(parts[0] + ": wanted " + expected + ", found " + actual);
            }
            if (!parts[0].startsWith("-")) {
                assertEquals(Set.copyOf(rows), snippets.of(rows, parts[0]).keySet(), "each row says why it is there: " + parts[0]);
            }
        }
        assertTrue(probes.size() >= 100, "a set of " + probes.size());
        assertTrue(found >= AIM * wanted, "recall " + found + " of " + wanted + ": " + wrong);
        assertTrue(found >= AIM * given, "precision " + found + " of " + given + ": " + wrong);
    }

    private Map<Long, String> corpus(long organization) throws IOException {
        var keys = new HashMap<Long, String>();
        var supporter = fixture.supporter("REG_REGEN");
        for (String line : lines("/search/corpus.txt")) {
            Map<String, String> told = Arrays.stream(line.split(" \\| ")).map(part -> part.split("=", 2)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
            long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
            keys.put(id, told.get("key"));
            fixture.update("update consultation_case set title = ?, body = ?, office_memo = ?, organization_name = ?, product_name = ? where id = ?", told.get("title"),
                told.get("body"), told.get("memo"), told.get("organization"), told.get("product"), id);
            if (told.containsKey("note") || told.containsKey("text")) {
                fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, internal_note, applicant_text, created_at)"
                    + " values (?, ?, 'DOC_REVIEW', 'HELD', '2026-09-01', 'ONLINE', ?, ?, current_timestamp)", id, supporter.id(), told.get("note"), told.get("text"));
            }
            if (told.containsKey("message")) {
                fixture.insert("insert into case_message (case_id, kind, body, at) values (?, 'ANSWER', ?, current_timestamp)", id, told.get("message"));
            }
            if (told.containsKey("file")) {
                files.attach(id, "別添.txt", "text/plain", told.get("file").getBytes(StandardCharsets.UTF_8), "TEAM");
            }
            fixture.update("insert into search_pending (subject_id) values (?)", id);
        }
        indexer.upToDate();
        return keys;
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(GoldSetIT.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }
}
