package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.banso.codelist.CodeAdminQueries.CodeDetail;
import org.banso.codelist.CodeUse.Subject;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator keeps the code lists. Each test works on codes of its own in lists that no other test counts. */
class CodeAdminIT extends BansoIT {

    private static final Locale JA = Locale.JAPANESE;
    private static final AtomicInteger RUN = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    @Inject
    private CodeAdmin admin;
    @Inject
    private CodeAdminQueries queries;
    @Inject
    private CodeUseQueries uses;
    @Inject
    private Codes codes;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    @Test
    void anAddedCodeIsOfferedAtOnceAtTheEnd() {
        String code = added("modality");
        List<Choice> offered = codes.choices("modality", JA);
        assertEquals(code, offered.get(offered.size() - 1).value());
        assertEquals("𠮷㈱ﾓﾀﾞ" + code, codes.label("modality", code, JA));
        assertEquals("CODE_ADDED", fixture.text("select kind from audit_event where subject = ?", "modality/" + code));
        assertTrue(fixture.text("select detail from audit_event where subject = ?", "modality/" + code).contains("Modality " + code));
        assertThrows(BusinessException.class, () -> admin.add("modality", sheet(code, null)));
    }

    @Test
    void anOldCaseKeepsTheWordsOfItsDay() {
        String code = added("howKnown");
        change("howKnown", code, sheet -> sheet.setLabelJa("新名称" + code));
        LocalDate today = today();
        assertEquals("新名称" + code, codes.label("howKnown", code, JA));
        assertEquals("𠮷㈱ﾓﾀﾞ" + code, codes.label("howKnown", code, JA, today.minusDays(1)));
        assertEquals("新名称" + code, codes.label("howKnown", code, JA, today));
        assertEquals("𠮷㈱ﾓﾀﾞ" + code + " / Modality " + code + " → 新名称" + code + " / Modality " + code + " (" + today + ")",
            fixture.text("select detail from audit_event where kind = 'CODE_RENAMED' and subject = ?", "howKnown/" + code));

        change("howKnown", code, sheet -> sheet.setLabelJa("やり直し" + code));
        assertEquals(1, detail("howKnown", code).past().size(), "words of less than a day are of no day");
        change("howKnown", code, sheet -> sheet.setLabelJa("𠮷㈱ﾓﾀﾞ" + code));
        assertEquals(List.of(), detail("howKnown", code).past(), "the reverse change undoes it");
    }

    @Test
    void newWordsMayBeginOnADayToCome() {
        String code = added("howKnown");
        LocalDate from = today().plusDays(30);
        change("howKnown", code, sheet -> {
            sheet.setLabelJa("来期の名称" + code);
            sheet.setLabelFrom(from);
        });
        assertEquals("𠮷㈱ﾓﾀﾞ" + code, codes.label("howKnown", code, JA), "applicants see the old words until then");
        assertEquals("来期の名称" + code, codes.label("howKnown", code, JA, from));
        assertEquals(from, detail("howKnown", code).sheet().getLabelFrom());
        change("howKnown", code, sheet -> sheet.setLabelFrom(from.plusDays(10)));
        assertEquals("𠮷㈱ﾓﾀﾞ" + code, codes.label("howKnown", code, JA, from.plusDays(9)));
        assertEquals("来期の名称" + code, codes.label("howKnown", code, JA, from.plusDays(10)));
    }

    @Test
    void aRetiredCodeIsOfferedNoMoreButStaysWhereItIs() {
        String code = added("howKnown");
        long held = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        fixture.update("update consultation_case set how_known = ? where id = ?", code, held);
        change("howKnown", code, sheet -> sheet.setValidTo(today().minusDays(1)));
        assertFalse(codes.choices("howKnown", JA).stream().anyMatch(choice -> choice.value().equals(code)));
        assertEquals("𠮷㈱ﾓﾀﾞ" + code + "（廃止）", codes.choices("howKnown", JA, List.of(code)).stream().filter(choice -> choice.value().equals(code)).findFirst().orElseThrow().label());
        assertTrue(detail("howKnown", code).row().retired());
        change("howKnown", code, sheet -> sheet.setValidTo(null));
        assertTrue(codes.selectable("howKnown", code));
        assertEquals(List.of("CODE_ADDED", "CODE_RETIRED", "CODE_REVIVED"), fixture.texts("select kind from audit_event where subject = ? order by id", "howKnown/" + code));
    }

    @Test
    void aCodeInUseIsNeverRemoved() {
        String code = added("modality");
        String other = added("howKnown");
        fixture.update("update consultation_case set how_known = ? where id = ?", other, fixture.caseIn(CaseStatus.CLOSED, fixture.organization()));
        assertEquals("codelist.inUse", assertThrows(BusinessException.class, () -> admin.remove("howKnown", other, version("howKnown", other))).key());
        admin.remove("modality", code, version("modality", code));
        assertFalse(codes.exists("modality", code));
        assertThrows(NotFound.class, () -> queries.one("modality", code));
        assertEquals("codelist.fixed", assertThrows(BusinessException.class, () -> admin.remove("prefecture", "13", version("prefecture", "13"))).key());
        assertEquals("codelist.isClass", assertThrows(BusinessException.class, () -> admin.remove("priorityInfectionGroup", "D", version("priorityInfectionGroup", "D"))).key());
    }

    @Test
    void whoHoldsACodeIsCountedUpToABound() {
        String code = added("expertise");
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        var supporter = fixture.supporter(code);
        fixture.update("insert into case_expertise (case_id, code) values (?, ?)", caseId, code);
        fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, expertise, created_at) values (?, ?, 'INFO', 'HELD', ?, 'MAIL', ?, ?)",
            caseId, supporter.id(), today(), "REG_DRUG," + code + ",IP", today().atStartOfDay());
        fixture.insert("insert into support_record (case_id, supporter_id, kind, status, performed_on, method, expertise, created_at) values (?, ?, 'INFO', 'HELD', ?, 'MAIL', ?, ?)",
            caseId, supporter.id(), today(), code.replace('_', 'X'), today().atStartOfDay());
        admin();
        var holders = uses.holders("expertise", code);
        assertEquals(List.of(Subject.CASE, Subject.SUPPORTER, Subject.RECORD), holders.stream().map(CodeUseQueries.Holders::subject).toList());
        assertTrue(holders.stream().allMatch(kind -> kind.count() == 1 && !kind.orMore()), holders.toString());
    }

    @Test
    void aNewClassTellsWhichYearsMove() {
        String code = added("productType");
        long caseId = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        fixture.update("update consultation_case set product_type = ? where id = ?", code, caseId);
        admin();
        assertEquals(Map.of(FiscalYear.current(clock).year(), 1L), uses.countedByYear("productType", code));
        assertEquals(Map.of(), uses.countedByYear("howKnown", "WEB"));
        change("productType", code, sheet -> sheet.setRollup("REGEN"));
        assertEquals("REGEN", codes.rollup("productType", code));
        assertEquals("OTHER → REGEN", fixture.text("select detail from audit_event where kind = 'CODE_CLASSIFIED' and subject = ?", "productType/" + code));
    }

    @Test
    void theOrderIsChangedStepByStepWithinAGroup() {
        String first = added("designation");
        String second = added("designation");
        admin.move("designation", second, version("designation", second), true);
        List<String> order = codes.values("designation");
        assertEquals(order.indexOf(first) - 1, order.indexOf(second));
        admin.move("designation", second, version("designation", second), false);
        assertEquals(order.indexOf(second), codes.values("designation").indexOf(first));
        admin.move("priorityInfection", "B_COVID19", version("priorityInfection", "B_COVID19"), true);
        assertEquals(6, codes.values("priorityInfection").indexOf("B_COVID19"), "the first of its group stays");
    }

    @Test
    void topicsAndTheirGroupsAreRenamedTogether() {
        String word = codes.label("topic", "GLB", JA);
        change("topic", "GLB", sheet -> sheet.setLabelJa("海外展開㈱"));
        assertEquals("海外展開㈱", codes.label("expertiseGroup", "GLB", JA));
        change("expertiseGroup", "GLB", sheet -> sheet.setLabelJa(word));
        assertEquals(word, codes.label("topic", "GLB", JA));
    }

    @Test
    void theSecondAdministratorIsToldThatTheCodeChanged() {
        String code = added("modality");
        CodeDetail seen = detail("modality", code);
        change("modality", code, sheet -> sheet.setLabelEn("First"));
        CodeSheet late = seen.sheet();
        late.setLabelEn("Second");
        assertThrows(StaleVersion.class, () -> admin.change("modality", code, seen.row().version(), late));
        assertThrows(StaleVersion.class, () -> admin.move("modality", code, seen.row().version(), true));
        assertThrows(StaleVersion.class, () -> admin.remove("modality", code, seen.row().version()));
        assertEquals("First", codes.label("modality", code, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"SYS_ADMIN", "OFFICE_MANAGER"})
    void nobodyElseKeepsTheLists(Role role) {
        as(fixture.person(role));
        assertThrows(NotAllowed.class, () -> admin.add("modality", sheet("NOT_ALLOWED", null)));
        assertThrows(NotAllowed.class, () -> admin.change("modality", "MRNA", 0, new CodeSheet()));
        assertThrows(NotAllowed.class, () -> admin.move("modality", "MRNA", 0, true));
        assertThrows(NotAllowed.class, () -> admin.remove("modality", "MRNA", 0));
        assertThrows(NotAllowed.class, () -> queries.codes("modality"));
        assertThrows(NotAllowed.class, () -> uses.holders("modality", "MRNA"));
        assertNull(fixture.text("select code from code_list_entry where code = 'NOT_ALLOWED'"));
    }

    @Test
    void everyListIsToldWithItsNumbers() {
        admin();
        var lists = queries.lists();
        assertEquals(CodeList.values().length, lists.size());
        assertEquals(48, lists.stream().filter(row -> row.list() == CodeList.PREFECTURE).findFirst().orElseThrow().offered());
        assertThrows(NotFound.class, () -> admin.add("noSuchList", new CodeSheet()));
    }

    private String added(String list) {
        admin();
        String code = "IT_" + RUN.incrementAndGet();
        admin.add(list, sheet(code, list));
        return code;
    }

    private static CodeSheet sheet(String code, String list) {
        CodeSheet sheet = new CodeSheet();
        sheet.setCode(code);
        sheet.setLabelJa("𠮷㈱ﾓﾀﾞ" + code);
        sheet.setLabelEn("Modality " + code);
        sheet.setParent("expertise".equals(list) ? "CARE" : null);
        sheet.setRollup("productType".equals(list) ? "OTHER" : null);
        return sheet;
    }

    private void change(String list, String code, Consumer<CodeSheet> edit) {
        admin();
        CodeDetail seen = detail(list, code);
        CodeSheet sheet = seen.sheet();
        edit.accept(sheet);
        queries.check(list, seen.row().code(), sheet);
        admin.change(list, code, seen.row().version(), sheet);
    }

    private CodeDetail detail(String list, String code) {
        admin();
        return queries.one(list, code);
    }

    private long version(String list, String code) {
        return detail(list, code).row().version();
    }

    private void admin() {
        as(1L, Right.MANAGE_CODES);
    }

    private LocalDate today() {
        return Jst.today(clock);
    }
}
