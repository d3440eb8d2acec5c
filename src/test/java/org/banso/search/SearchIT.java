package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSnippet;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.CaseOrder;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.OfficeNote;
import org.banso.consultation.Priority;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.platform.search.Indexer;
import org.banso.platform.search.Piece;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found, by whom, and what is shown of it. */
class SearchIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseSnippetQueries snippets;
    @Inject
    private Indexer indexer;
    @Inject
    private Triage triage;
    private long organization;
    private Who staff;

    @BeforeEach
    void office() {
        organization = fixture.organization();
        staff = fixture.person(Role.OFFICE_STAFF);
    }

    private long caseAbout(String title, String body) {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set title = ?, body = ? where id = ?", title, body, id);
        indexed(id);
        return id;
    }

    private void indexed(long id) {
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
    }

    private Set<Long> found(String words) {
        List<Long> listed = lists.list(CaseFilter.with().organization(organization).text(words).build(), CaseOrder.LATEST, 1).rows().stream().map(CaseRow::id).toList();
        var rows = new TreeSet<>(listed);
        assertEquals(listed.size(), rows.size(), "each case once: " + words);
        assertEquals(rows.size(), lists.count(CaseFilter.with().organization(organization).text(words).build(), 99), "the count is that of the list: " + words);
        Set<Long> shown = snippets.of(rows, words).keySet();
        assertTrue(rows.containsAll(shown));
        return rows;
    }

    private String shown(long id, String words) {
        return snippets.of(List.of(id), words).getOrDefault(id, List.of()).stream().map(CaseSnippet::pieces).flatMap(List::stream)
            .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    @Test
    void wordsAreFoundInWhateverSpelling() {
        long id = caseAbout("㈱髙橋ﾊﾞｲｵの再生医療等製品", "國立の硏究所で治験を行う。Ｃlinical Trial、１，０００例。サーバーの保守、COVID-19。");
        long other = caseAbout("介護ロボットの導入", "はは、と笑った。治療の相談。");
        as(staff);
        for (String words : List.of("高橋", "株式会社高橋バイオ", "たかはし OR 高橋ばいお", "再生医療 治験", "国立の研究所", "CLINICAL", "\"clinical trial\"", "1000例", "サーバ", "covid19", "治験 -介護",
            "特許 OR 治験", "\"再生医療", "再生　医療等製品")) {
            assertEquals(Set.of(id), found(words), words);
        }
        assertEquals(Set.of(id, other), found("治"), "one character");
        assertEquals(Set.of(other), found("-治験"));
        assertEquals(Set.of(), found("再生医療 ロボット"));
        assertTrue(shown(id, "国立の研究所").startsWith("[國立の硏究所]で"), shown(id, "国立の研究所"));
    }

    @Test
    void a71_hahaIsFoundInEitherKanaAndPapaIsNot() {
        long haha = caseAbout("ハハの会", "―");
        long papa = caseAbout("ぱぱの会", "―");
        as(staff);
        assertEquals(Set.of(haha), found("はは"));
        assertEquals(Set.of(haha), found("ﾊﾊ"));
        assertEquals(Set.of(papa), found("パパ"));
    }

    @Test
    void a40_a41_signsOfTheDatabaseMeanThemselves() {
        long hundred = caseAbout("含有率100%の試験 a_b", "C:\\data +癪癩 (再委託) @home ~5");
        long other = caseAbout("含有率100の試験 axb", "再委託");
        as(staff);
        assertEquals(Set.of(hundred), found("100%"));
        assertEquals(Set.of(hundred), found("a_b"));
        assertEquals(Set.of(hundred), found("c:\\data"));
        assertEquals(Set.of(hundred), found("(再委託)"));
        assertEquals(Set.of(hundred), found("+癪癩"));
        assertEquals(Set.of(hundred), found("@home"));
        assertEquals(Set.of(hundred), found("癪"), "one rare character");
        assertEquals(Set.of(hundred), found("癩"), "at the end of a word");
        assertEquals(Set.of(hundred, other), found("再委託"));
        for (String odd : List.of("\"", "\"\"", "+", "-", "*", "(", ")", "@5", "~", "<", ">", "+-*", "\"a", "a\"", "%", "_", "\\", "'", "'; drop table search_entry; --", "%%%%", "OR", "OR OR",
            "- -", "\u0000", "\uD842", "\uE000", "再*", "再生* +医療", "!", "!%", "{}", ":word0", "?", "#{1}", "また は または")) {
            found(odd);
        }
        assertEquals(Set.of(hundred), found("100%"), "and the table is still there");
    }

    @Test
    void a17_whatOneMayNotSeeIsNeitherFoundNorCountedNorShown() {
        long id = caseAbout("公開の件名", "本文");
        var lead = fixture.supporter("REG_REGEN");
        var second = fixture.supporter("REG_REGEN");
        var conflicted = fixture.supporter("REG_REGEN");
        asked(id, lead, "ACCEPTED", "CLEAR");
        asked(id, second, "ACCEPTED", "CLEAR");
        asked(id, conflicted, "COI_BLOCKED", "BLOCKED");
        fixture.update("update consultation_case set office_memo = '局内の覚書', excluded_supporters = '鈴木氏は除外' where id = ?", id);
        record(id, lead.id(), "主担当の所見メモ", "未公開の説明文", false);
        record(id, second.id(), "副担当の所見ノート", "公開済の説明文", true);
        fixture.insert("insert into case_message (case_id, kind, body, at) values (?, 'QUESTION', '質問の文面', current_timestamp)", id);
        indexed(id);

        as(lead.who());
        assertEquals(Set.of("公開", "主担当の所見", "未公開の説明", "公開済の説明", "質問の文面"), words(id));
        as(second.who());
        assertEquals(Set.of("公開", "副担当の所見", "公開済の説明", "質問の文面"), words(id));
        as(conflicted.who());
        assertEquals(Set.of(), words(id));
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertEquals(Set.of("公開", "主担当の所見", "副担当の所見", "未公開の説明", "公開済の説明", "質問の文面", "局内の覚書"), words(id));
        as(staff);
        assertEquals(Set.of(WORDS), words(id));
        for (Role role : List.of(Role.APPLICANT, Role.COMMISSIONER, Role.COI_REVIEWER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> lists.found("公開", 1), role.name());
            assertThrows(NotAllowed.class, () -> snippets.of(List.of(id), "公開"), role.name());
        }
        fixture.update("update assignment set state = 'DECLINED' where case_id = ?", id);
        as(lead.who());
        assertEquals(Set.of(), words(id), "lost at once, without the index");
    }

    private static final String[] WORDS = {"公開", "主担当の所見", "副担当の所見", "未公開の説明", "公開済の説明", "質問の文面", "局内の覚書", "鈴木氏"};

    /** Which of the words lead the actor to the case; the snippets have to agree. */
    private Set<String> words(long id) {
        return Stream.of(WORDS).filter(word -> {
            boolean listed = lists.found(word, 1).rows().stream().anyMatch(row -> row.id() == id);
            assertEquals(listed, snippets.of(List.of(id), word).containsKey(id), word);
            return listed;
        }).collect(Collectors.toSet());
    }

    private void asked(long id, Fixture.SupporterMade supporter, String state, String conflict) {
        fixture.cleared(id, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', ?, ?, 'REG_REGEN', current_timestamp)", id, supporter.id(), supporter.who().accountId(), state, conflict);
    }

    private void record(long id, long supporter, String note, String text, boolean released) {
        fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, internal_note, applicant_text, released_at, created_at)"
            + " values (?, ?, 'DOC_REVIEW', 'HELD', '2026-09-01', 'ONLINE', ?, ?, " + (released ? "current_timestamp" : "null") + ", current_timestamp)", id, supporter, note, text);
    }

    @Test
    void whatIsWrittenIsFoundAfterwardsAndWhatIsTakenBackIsNot() {
        long id = caseAbout("前の件名", "本文");
        as(staff);
        triage.remember(id, new OfficeNote(null, Priority.NORMAL), new OfficeNote("電話で薬価の質問", Priority.NORMAL));
        indexer.upToDate();
        assertEquals(Set.of(id), found("薬価"));
        triage.remember(id, new OfficeNote("電話で薬価の質問", Priority.NORMAL), new OfficeNote("電話で償還の質問", Priority.NORMAL));
        indexer.upToDate();
        assertEquals(Set.of(), found("薬価"));
        assertEquals(Set.of(id), found("償還"));
        assertFalse(shown(id, "償還").contains("薬価"));
    }

    @Test
    void theNightlyCheckFindsWhatIsMissing() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set title = '夜間検査で拾う鸚鵡' where id = ?", id);
        as(staff);
        assertEquals(Set.of(), found("鸚鵡"));
        indexer.check();
        while (found("鸚鵡").isEmpty()) {
            indexer.work();
        }
        assertEquals(Set.of(id), found("鸚鵡"));
    }

    @Test
    void snippetsSayWhereAndMarkOnlyText() {
        long id = caseAbout("<script>治験</script>", "前置き。" + "あ".repeat(200) + "治験計画届について");
        as(staff);
        Map<Long, List<CaseSnippet>> found = snippets.of(List.of(id), "治験");
        assertEquals(List.of("karte.field.body", "karte.field.title"), found.get(id).stream().map(CaseSnippet::source).toList());
        assertEquals(List.of(new Piece("<script>", false), new Piece("治験", true), new Piece("</script>", false)), found.get(id).get(1).pieces());
    }
}
