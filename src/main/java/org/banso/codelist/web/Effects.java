package org.banso.codelist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.banso.codelist.Code;
import org.banso.codelist.CodeList;
import org.banso.codelist.CodeSheet;
import org.banso.codelist.CodeUseQueries;
import org.banso.codelist.CodeUseQueries.Holders;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.shared.Jst;

/** Says in words what a change of a code does, before it is saved. */
@RequestScoped
public class Effects {

    /**
     * One effect.
     *
     * @param title what happens
     * @param text  whom it concerns and since when; may be empty
     */
    public record Line(String title, String text) implements Serializable {
    }

    @Inject
    private CodeUseQueries uses;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    /** The effects of giving the code this sheet, most visible first; one line that says so when there are none. */
    List<Line> of(CodeList list, Code before, LocalDate pending, CodeSheet sheet, List<Holders> holders) {
        var lines = new ArrayList<Line>();
        if (before == null) {
            lines.add(offered(sheet, "codelist.effect.added"));
        } else {
            words(lines, list, before, pending, sheet);
            classes(lines, list, before, sheet);
            days(lines, before, sheet, holders);
        }
        if (lines.isEmpty()) {
            lines.add(new Line(text("codelist.effect.none"), ""));
        }
        return List.copyOf(lines);
    }

    /** Who has a code, in one line. */
    String holders(List<Holders> holders) {
        return holders.isEmpty() ? text("codelist.holders.none") : holders.stream()
            .map(kind -> text((kind.orMore() ? "codelist.holdersMore." : "codelist.holders.") + kind.subject().name(), kind.count()))
            .collect(Collectors.joining(text("codelist.sep")));
    }

    private void words(List<Line> lines, CodeList list, Code before, LocalDate pending, CodeSheet sheet) {
        boolean other = !before.labelJa().equals(sheet.getLabelJa()) || !before.labelEn().equals(sheet.getLabelEn());
        if (!other && (pending == null || pending.equals(sheet.getLabelFrom()))) {
            return;
        }
        String day = label.longDate(sheet.getLabelFrom() == null ? Jst.today(clock) : sheet.getLabelFrom());
        lines.add(new Line(text("codelist.effect.renamed", day, sheet.getLabelJa(), sheet.getLabelEn()), text("codelist.effect.renamed.text", day, before.labelJa())));
        if (list == CodeList.TOPIC || list == CodeList.EXPERTISE_GROUP) {
            lines.add(new Line(text("codelist.effect.twin", label.of(list == CodeList.TOPIC ? CodeList.EXPERTISE_GROUP : CodeList.TOPIC)), ""));
        }
    }

    private void classes(List<Line> lines, CodeList list, Code before, CodeSheet sheet) {
        if (!Objects.equals(before.parent(), sheet.getParent())) {
            lines.add(new Line(text("codelist.effect.group", label.code(list.groups(), before.parent()), label.code(list.groups(), sheet.getParent())),
                text("codelist.effect.group.text")));
        }
        if (!Objects.equals(before.rollup(), sheet.getRollup())) {
            SortedMap<Integer, Long> years = uses.countedByYear(list.key(), before.value());
            lines.add(new Line(text("codelist.effect.class", label.code(list.classes(), before.rollup()), label.code(list.classes(), sheet.getRollup())),
                years.isEmpty() ? text("codelist.effect.class.none") : text("codelist.effect.class.text", years.entrySet().stream()
                    .map(year -> text("codelist.effect.class.year", label.fiscalYear(year.getKey()), year.getValue())).collect(Collectors.joining(text("codelist.sep"))))));
        }
    }

    private void days(List<Line> lines, Code before, CodeSheet sheet, List<Holders> holders) {
        boolean end = !Objects.equals(before.validTo(), sheet.getValidTo());
        if (end && sheet.getValidTo() != null) {
            lines.add(new Line(text("codelist.effect.retired", label.longDate(sheet.getValidTo().plusDays(1))),
                holders.isEmpty() ? text("codelist.effect.retired.unused") : text("codelist.effect.retired.text", holders(holders))));
        } else if (end || !Objects.equals(before.validFrom(), sheet.getValidFrom())) {
            lines.add(offered(sheet, "codelist.effect.offered"));
        }
    }

    private Line offered(CodeSheet sheet, String key) {
        LocalDate today = Jst.today(clock);
        LocalDate from = sheet.getValidFrom() == null || sheet.getValidFrom().isBefore(today) ? today : sheet.getValidFrom();
        return new Line(text(key, label.longDate(from), sheet.getLabelJa(), sheet.getLabelEn()),
            sheet.getValidTo() == null ? "" : text("codelist.effect.until", label.longDate(sheet.getValidTo())));
    }

    private String text(String key, Object... args) {
        return Texts.get(visitor.getLocale(), key, args);
    }
}
