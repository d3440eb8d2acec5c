package org.banso.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a code may become. The code itself never changes: cases, organizations and supporters hold it. */
final class CodeRules {

    private static final String REQUIRED = "common.fillPlease";

    private final CodeList list;
    private final CodeTable table;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    CodeRules(CodeList list, CodeTable table, LocalDate today) {
        this.list = list;
        this.table = table;
        this.today = today;
    }

    /** @throws BusinessException with every fault of the sheet of a code that is to be added */
    void added(CodeSheet sheet) {
        fault(!list.isOpen(), null, "codelist.fixed");
        if (Text.isBlank(sheet.getCode())) {
            faults.add(new Fault("code", REQUIRED));
        } else {
            fault(!list.accepts(sheet.getCode()), "code", list == CodeList.LANGUAGE ? "codelist.code.language" : "codelist.code.form");
            fault(table.find(list.key(), sheet.getCode()).isPresent(), "code", "codelist.code.taken");
        }
        words(sheet);
        classes(sheet, null);
        fault(sheet.getValidFrom() != null && sheet.getValidFrom().isBefore(today), "validFrom", "codelist.validFrom.past");
        fault(sheet.getValidTo() != null && sheet.getValidTo().isBefore(sheet.getValidFrom() == null ? today : sheet.getValidFrom()), "validTo", "codelist.validTo.early");
        tell();
    }

    /** @throws BusinessException with every fault of the sheet for a code as it was seen */
    void changed(Code before, CodeSheet sheet) {
        words(sheet);
        fault(sheet.getLabelFrom() != null && sheet.getLabelFrom().isBefore(today) && renames(before, sheet), "labelFrom", "codelist.labelFrom.past");
        boolean elsewhere = !Objects.equals(before.parent(), sheet.getParent()) || !Objects.equals(before.rollup(), sheet.getRollup())
            || !Objects.equals(before.validFrom(), sheet.getValidFrom()) || !Objects.equals(before.validTo(), sheet.getValidTo());
        fault(elsewhere && !list.isOpen(), null, "codelist.fixed");
        classes(sheet, before);
        LocalDate last = sheet.getValidTo();
        if (last != null && !last.equals(before.validTo())) {
            fault(last.isBefore(today.minusDays(1)), "validTo", "codelist.validTo.past");
            boolean another = table.list(list.key()).stream().anyMatch(code -> !code.value().equals(before.value()) && code.validTo() == null && code.validOn(today));
            fault(!another, "validTo", "codelist.validTo.lastOne");
        }
        fault(last != null && sheet.getValidFrom() != null && last.isBefore(sheet.getValidFrom()), "validTo", "codelist.validTo.early");
        tell();
    }

    /** Whether the sheet gives the code other words. */
    static boolean renames(Code before, CodeSheet sheet) {
        return !before.labelJa().equals(sheet.getLabelJa()) || !before.labelEn().equals(sheet.getLabelEn());
    }

    private void words(CodeSheet sheet) {
        word("labelJa", sheet.getLabelJa());
        word("labelEn", sheet.getLabelEn());
        Stream<Code> others = table.list(list.key()).stream().filter(code -> !code.value().equals(sheet.getCode()) && (code.validTo() == null || !code.validTo().isBefore(today)));
        fault(others.anyMatch(code -> code.labelJa().equals(sheet.getLabelJa())), "labelJa", "codelist.label.taken");
    }

    private void word(String field, String word) {
        if (Text.isBlank(word)) {
            faults.add(new Fault(field, REQUIRED));
        } else if (Text.length(word) > CodeSheet.LABEL_MAX) {
            faults.add(new Fault(field, "codelist.label.long", CodeSheet.LABEL_MAX));
        }
    }

    /** A list with groups or classes has one for each of its codes; a list without leaves them as they are. */
    private void classes(CodeSheet sheet, Code before) {
        belongs("parent", list.groups(), sheet.getParent(), before == null ? null : before.parent());
        belongs("rollup", list.classes(), sheet.getRollup(), before == null ? null : before.rollup());
    }

    private void belongs(String field, String classes, String chosen, String before) {
        if (classes == null) {
            fault(!Objects.equals(chosen, before), field, "codelist.class.none");
        } else if (Text.isBlank(chosen)) {
            faults.add(new Fault(field, "common.choosePlease"));
        } else {
            fault(table.find(classes, chosen).isEmpty(), field, "common.choosePlease");
        }
    }

    private void fault(boolean found, String field, String key) {
        if (found) {
            faults.add(new Fault(field, key));
        }
    }

    private void tell() {
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }
}
