package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Code DRUG = new Code("productType", "DRUG", null, "DRUG", "医薬品", "Drug", null, null);
    private static final Code SAMD = new Code("productType", "SAMD", null, "DEVICE", "プログラム医療機器", "SaMD", null, null);
    private static final CodeTable TABLE = new CodeTable(List.of(DRUG, SAMD,
            new Code("productTypeRollup", "DRUG", null, null, "医薬品", "Drugs", null, null),
            new Code("productTypeRollup", "DEVICE", null, null, "医療機器", "Devices", null, null),
            new Code("round", "SEED", null, null, "シード", "Seed", null, null),
            new Code("closeReason", "COMPLETED", null, "CLOSED", "支援完了", "Completed", null, null)), List.of());

    @Test
    void aNewCodeNeedsItsCodeBothNamesAndItsClass() {
        assertEquals(List.of("code common.fillPlease", "labelJa common.fillPlease", "labelEn common.fillPlease", "rollup common.choosePlease"), faults(CodeList.PRODUCT_TYPE, new CodeSheet()));
        assertEquals(List.of(), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> { })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"drug", "ＤＲＵＧ", "A-B", "A B", "薬", "𠮷", "A\u200BB", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJX"})
    void codesAreCapitalsDigitsAndUnderscores(String code) {
        assertEquals(List.of("code codelist.code.form"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setCode(code))));
    }

    @Test
    void aCodeStandsOnceInItsList() {
        assertEquals(List.of("code codelist.code.taken"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setCode("DRUG"))));
        assertEquals(List.of("labelJa codelist.label.taken"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setLabelJa("医薬品"))));
    }

    @ParameterizedTest
    @CsvSource({"pt,true", "PT,false", "por,false"})
    void languagesAreThoseOfTheStandard(String code, boolean taken) {
        assertEquals(taken, CodeList.LANGUAGE.accepts(code));
    }

    @Test
    void namesHaveAtMost120Characters() {
        assertEquals(List.of(), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setLabelJa("𠮷".repeat(120)))));
        assertEquals(List.of("labelJa codelist.label.long"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setLabelJa("𠮷".repeat(121)))));
    }

    @Test
    void daysFollowEachOtherAndLieAhead() {
        assertEquals(List.of("validFrom codelist.validFrom.past"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setValidFrom(TODAY.minusDays(1)))));
        assertEquals(List.of("validTo codelist.validTo.early"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> sheet.setValidTo(TODAY.minusDays(1)))));
        assertEquals(List.of("validTo codelist.validTo.early"), faults(CodeList.PRODUCT_TYPE, fresh(sheet -> {
            sheet.setValidFrom(TODAY.plusDays(9));
            sheet.setValidTo(TODAY.plusDays(8));
        })));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSE_REASON", "PREFECTURE", "DESK", "PRODUCT_TYPE_ROLLUP", "SUPPORT_KIND", "EXCLUDE_REASON"})
    void listsTiedToRulesDoNotGrow(CodeList list) {
        assertFalse(list.isOpen());
        assertTrue(faults(list, fresh(sheet -> { })).contains("null codelist.fixed"));
    }

    @Test
    void aCodeMayBeRenamedFromTodayOnAndNotForThePast() {
        assertEquals(List.of(), changes(SAMD, sheet -> sheet.setLabelJa("ＳａＭＤ①")));
        assertEquals(List.of("labelFrom codelist.labelFrom.past"), changes(SAMD, sheet -> {
            sheet.setLabelJa("SaMD");
            sheet.setLabelFrom(TODAY.minusDays(1));
        }));
        assertEquals(List.of("labelJa codelist.label.taken"), changes(SAMD, sheet -> sheet.setLabelJa("医薬品")));
    }

    @Test
    void aCodeIsRetiredYesterdayAtTheEarliestAndNeverTheLastOne() {
        assertEquals(List.of(), changes(SAMD, sheet -> sheet.setValidTo(TODAY.minusDays(1))));
        assertEquals(List.of("validTo codelist.validTo.past"), changes(SAMD, sheet -> sheet.setValidTo(TODAY.minusDays(2))));
        Code seed = TABLE.find("round", "SEED").orElseThrow();
        CodeSheet sheet = new CodeSheet(seed, null);
        sheet.setValidTo(TODAY);
        assertEquals(List.of("validTo codelist.validTo.lastOne"), told(() -> new CodeRules(CodeList.ROUND, TABLE, TODAY).changed(seed, sheet)));
    }

    @Test
    void aFixedListMayBeRenamedButNotReclassed() {
        Code completed = TABLE.find("closeReason", "COMPLETED").orElseThrow();
        CodeSheet renamed = new CodeSheet(completed, null);
        renamed.setLabelJa("支援を完了");
        assertDoesNotThrow(() -> new CodeRules(CodeList.CLOSE_REASON, TABLE, TODAY).changed(completed, renamed));
        renamed.setValidTo(TODAY);
        assertTrue(told(() -> new CodeRules(CodeList.CLOSE_REASON, TABLE, TODAY).changed(completed, renamed)).contains("null codelist.fixed"));
    }

    @Test
    void aClassMustExist() {
        assertEquals(List.of("rollup common.choosePlease"), changes(SAMD, sheet -> sheet.setRollup("NOSUCH")));
        assertEquals(List.of("parent codelist.class.none"), changes(SAMD, sheet -> sheet.setParent("REG")));
    }

    private static CodeSheet fresh(Consumer<CodeSheet> but) {
        CodeSheet sheet = new CodeSheet();
        sheet.setCode("NEW_1");
        sheet.setLabelJa("新区分");
        sheet.setLabelEn("New");
        sheet.setRollup("DRUG");
        but.accept(sheet);
        return sheet;
    }

    private static List<String> faults(CodeList list, CodeSheet sheet) {
        return told(() -> new CodeRules(list, TABLE, TODAY).added(sheet));
    }

    private static List<String> changes(Code before, Consumer<CodeSheet> change) {
        CodeSheet sheet = new CodeSheet(before, null);
        change.accept(sheet);
        return told(() -> new CodeRules(CodeList.PRODUCT_TYPE, TABLE, TODAY).changed(before, sheet));
    }

    private static List<String> told(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (BusinessException e) {
            return e.faults().stream().map(fault -> fault.field() + " " + fault.key()).toList();
        }
    }
}
