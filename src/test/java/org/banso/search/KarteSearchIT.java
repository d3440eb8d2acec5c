package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseSnippet;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.OfficeNote;
import org.banso.consultation.Priority;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.karte.CollaboratorForm;
import org.banso.karte.CollaboratorLine;
import org.banso.karte.CollaboratorQueries;
import org.banso.karte.Collaborators;
import org.banso.karte.Patent;
import org.banso.karte.ProductForm;
import org.banso.karte.ProductKarte;
import org.banso.karte.ProductQueries;
import org.banso.karte.ProductSection;
import org.banso.karte.RegulatorTalk;
import org.banso.karte.Trial;
import org.banso.platform.Who;
import org.banso.platform.search.Indexer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tabs of the karte say is found as soon as it is saved, under the name of its place, by those who may read it. */
class KarteSearchIT extends BansoIT {
    private static final String[] WORDS = {"特願2020-012345", "出願ﾊﾝｶｸ", "jRCT2031200001", "鵺草の安定性", "髙橋𠮷男", "㈱製造", "覚書つき", "別製品ω", "蛟型の一般的名称", "三十萬圓", "電話で聴取",
        "局内の都合"};
    @Inject
    private Fixture fixture;
    @Inject
    private ProductKarte karte;
    @Inject
    private ProductQueries products;
    @Inject
    private Collaborators collaborators;
    @Inject
    private CollaboratorQueries lines;
    @Inject
    private Triage triage;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseSnippetQueries snippets;
    @Inject
    private Indexer indexer;
    private Who staff;
    private long caseId;

    @BeforeEach
    void begin() {
        staff = fixture.person(Role.OFFICE_STAFF);
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        as(staff);
    }

    private void edit(ProductSection section, Consumer<ProductForm> change, String why) {
        ProductForm before = products.ofCase(caseId).get(0).form();
        ProductForm mine = before.copy();
        change.accept(mine);
        karte.save(caseId, null, section, before, mine, null, why);
    }

    private void fill() {
        edit(ProductSection.PATENTS, form -> {
            var line = new Patent();
            line.setNumber("特願2020-12345");
            line.setApplicants("㈱出願ﾊﾝｶｸ");
            form.detail().getPatents().add(line);
        }, "電話で聴取した");
        edit(ProductSection.TRIALS, form -> {
            var line = new Trial();
            line.setNumber("JRCT2031200001");
            form.detail().getTrials().add(line);
        }, null);
        edit(ProductSection.HISTORY, form -> {
            var line = new RegulatorTalk();
            line.setAgency("PMDA");
            line.setKind("STRATEGY");
            line.setSummary("鵺草の安定性");
            form.detail().getTalks().add(line);
        }, null);
        edit(ProductSection.MARKET, form -> form.detail().setPriceImage("1回 三十萬圓"), "局内の都合による");
        fixture.update("update case_product set generic_name = '蛟型の一般的名称' where case_id = ? and main", caseId);
        var further = new TargetProduct();
        further.setName("別製品ω");
        further.setType("REGEN");
        further.setPhase("BASIC");
        karte.addFurther(caseId, further);
        var line = new CollaboratorLine();
        line.setRole("INVENTOR");
        line.setName("髙橋 𠮷男");
        line.setOrganization("㈱製造ﾊﾝｶｸ");
        line.setNote("覚書つき");
        collaborators.save(caseId, new CollaboratorForm(lines.ofCase(caseId)), new CollaboratorForm(new ArrayList<>(List.of(line))), null);
        indexer.upToDate();
    }

    private Set<String> words() {
        return Stream.of(WORDS).filter(word -> {
            boolean listed = lists.found(word, 1).rows().stream().anyMatch(row -> row.id() == caseId);
            assertEquals(listed, snippets.of(List.of(caseId), word).containsKey(caseId), word);
            return listed;
        }).collect(Collectors.toSet());
    }

    private String place(String word) {
        return snippets.of(List.of(caseId), word).get(caseId).stream().map(CaseSnippet::source).findFirst().orElseThrow();
    }

    @Test
    void whatTheTabsSayIsFoundByWhoMayReadIt() {
        var lead = fixture.supporter("REG_REGEN");
        fixture.cleared(caseId, lead.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CLEAR', 'REG_REGEN', current_timestamp)", caseId, lead.id(), lead.who().accountId());
        fill();
        assertEquals(Set.of(WORDS), words());
        assertEquals("karte.field.patents", place("特願2020-012345"));
        assertEquals("karte.field.trials", place("jRCT2031200001"));
        assertEquals("karte.field.consultationHistory", place("鵺草"));
        assertEquals("karte.field.collaborators", place("㈱製造"));
        assertEquals("karte.field.furtherProducts", place("別製品ω"));
        assertEquals("search.source.history", place("電話で聴取"));
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertEquals(Set.of(WORDS), words());
        as(lead.who());
        assertEquals(Stream.of(WORDS).filter(word -> !Set.of("三十萬圓", "局内の都合").contains(word)).collect(Collectors.toSet()), words(),
            "neither the price nor why it was written");
        fixture.update("update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?", caseId);
        assertEquals(Set.of(), words());
    }

    @Test
    void whatIsTakenOutIsNoLongerFound() {
        fill();
        edit(ProductSection.PATENTS, form -> form.detail().getPatents().clear(), null);
        collaborators.save(caseId, new CollaboratorForm(lines.ofCase(caseId)), new CollaboratorForm(new ArrayList<>()), null);
        karte.removeFurther(caseId, products.ofCase(caseId).get(1).id());
        indexer.upToDate();
        assertEquals(Set.of("jRCT2031200001", "鵺草の安定性", "蛟型の一般的名称", "三十萬圓", "電話で聴取", "局内の都合"), words());
    }

    @Test
    void theReasonOfAnEditIsForThoseWhoMayReadTheField() {
        triage.remember(caseId, new OfficeNote(null, Priority.NORMAL), new OfficeNote("覚え", Priority.NORMAL));
        fixture.update("update case_event set why = '鵼に関する理由' where case_id = ? and kind = 'EDITED'", caseId);
        fixture.insert("insert into case_event (case_id, kind, actor_name, at, reason, note) values (?, 'COI_JUDGED', '審査 𠮷子', current_timestamp, 'COI_BLOCKED', '鵼を伏せた')", caseId);
        fixture.insert("insert into case_event (case_id, kind, transition, from_status, to_status, at, note) values (?, 'TRANSITION', 'T14', 'MATCHING', 'SCREENING', current_timestamp, '鵼の適任者なし')",
            caseId);
        fixture.update("insert into search_pending (subject_id) values (?)", caseId);
        indexer.upToDate();
        assertTrue(lists.found("鵼に関する理由", 1).rows().stream().anyMatch(row -> row.id() == caseId));
        assertTrue(lists.found("鵼の適任者なし", 1).rows().stream().anyMatch(row -> row.id() == caseId));
        assertTrue(lists.found("鵼を伏せた", 1).rows().isEmpty(), "judged conflicts are nobody's to find");
    }
}
