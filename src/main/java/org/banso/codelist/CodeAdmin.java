package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/**
 * What the office does to its code lists. Every act is in the audit log with what was before and after; the reverse act undoes it.
 * Renaming closes the old words with their last day and opens the new ones; a code that anything holds is retired, never removed.
 */
@ApplicationScoped
@Transactional
@Requires(Right.MANAGE_CODES)
public class CodeAdmin {

    @Inject
    private CodeRepository codes;
    @Inject
    private CodeUseQueries uses;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CodesChanged> changed;
    @Inject
    private Clock clock;

    /**
     * Adds a code at the end of the list, or of its group.
     *
     * @throws BusinessException with every fault of the sheet
     */
    public void add(String listName, CodeSheet sheet) {
        CodeList list = known(listName);
        List<CodeEntry> all = codes.locked(listName);
        new CodeRules(list, table(), today()).added(sheet);
        CodeEntry entry = new CodeEntry(listName, sheet.getCode(), all.isEmpty() ? 1 : all.get(all.size() - 1).place() + 1);
        entry.rename(sheet.getLabelJa(), sheet.getLabelEn());
        entry.classify(sheet.getParent(), sheet.getRollup());
        entry.offer(sheet.getValidFrom(), sheet.getValidTo());
        codes.add(entry);
        done("CODE_ADDED", entry.code(), words(entry.code()));
    }

    /**
     * Gives the code other words, another group or class, or other days on which it is offered.
     *
     * @param seenVersion the version that the administrator saw
     * @throws BusinessException with every fault of the sheet
     * @throws StaleVersion      when somebody else was faster
     */
    public void change(String listName, String code, long seenVersion, CodeSheet sheet) {
        CodeList list = known(listName);
        CodeEntry entry = codes.at(listName, code, seenVersion);
        Code before = entry.code();
        new CodeRules(list, table(), today()).changed(before, sheet);
        LocalDate from = sheet.getLabelFrom() == null ? today() : sheet.getLabelFrom();
        if (CodeRules.renames(before, sheet) || pendingSince(list, code).filter(day -> !day.equals(from)).isPresent()) {
            rename(entry, sheet, from);
            list.twin().flatMap(twin -> codes.find(twin.key(), code)).ifPresent(twin -> rename(twin, sheet, from));
        }
        if (!Objects.equals(before.parent(), sheet.getParent()) || !Objects.equals(before.rollup(), sheet.getRollup())) {
            entry.classify(sheet.getParent(), sheet.getRollup());
            done("CODE_CLASSIFIED", before, classes(before) + " → " + classes(entry.code()));
        }
        if (!Objects.equals(before.validFrom(), sheet.getValidFrom()) || !Objects.equals(before.validTo(), sheet.getValidTo())) {
            entry.offer(sheet.getValidFrom(), sheet.getValidTo());
            done(sheet.getValidTo() == null ? "CODE_REVIVED" : "CODE_RETIRED", before, days(before) + " → " + days(entry.code()));
        }
        codes.flush();
    }

    /**
     * Lets the code change places with its neighbour in the list, or in its group; at the end nothing happens.
     *
     * @param up towards the beginning, else towards the end
     * @throws StaleVersion when somebody else was faster
     */
    public void move(String listName, String code, long seenVersion, boolean up) {
        known(listName);
        List<CodeEntry> all = new ArrayList<>(codes.locked(listName));
        CodeEntry entry = codes.at(listName, code, seenVersion);
        int at = all.indexOf(entry);
        int other = neighbour(all, at, up ? -1 : 1);
        if (other < 0) {
            return;
        }
        all.set(at, all.get(other));
        all.set(other, entry);
        for (int place = 1; place <= all.size(); place++) {
            if (all.get(place - 1).place() != place) {
                all.get(place - 1).moveTo(place);
            }
        }
        done("CODE_MOVED", entry.code(), (at + 1) + " → " + (other + 1));
    }

    /**
     * Removes a code that was added by mistake.
     *
     * @throws BusinessException codelist.inUse when anything holds it, codelist.isClass when codes stand under it
     * @throws StaleVersion      when somebody else was faster
     */
    public void remove(String listName, String code, long seenVersion) {
        BusinessException.unless(known(listName).isOpen(), "codelist.fixed");
        codes.locked(listName);
        CodeEntry entry = codes.at(listName, code, seenVersion);
        BusinessException.unless(!uses.isUsed(listName, code), "codelist.inUse");
        String held = listName.replaceFirst("Group$", "");
        BusinessException.unless(held.equals(listName) || codes.all().stream().map(CodeEntry::code)
            .noneMatch(leaf -> leaf.list().equals(held) && code.equals(leaf.parent())), "codelist.isClass");
        codes.pastLabels(listName, code).forEach(codes::remove);
        codes.remove(entry);
        done("CODE_REMOVED", entry.code(), words(entry.code()));
    }

    /** Words that began today or are still to come are replaced, those before keep their days; going back to them undoes it all. */
    private void rename(CodeEntry entry, CodeSheet sheet, LocalDate from) {
        Code before = entry.code();
        List<CodeLabelPeriod> past = codes.pastLabels(before.list(), before.value());
        Optional<CodeLabelPeriod> last = past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
        Optional<CodeLabelPeriod> open = last.filter(period -> !period.label().to().isBefore(today().minusDays(1)));
        if (open.filter(period -> period.says(sheet.getLabelJa(), sheet.getLabelEn())).isPresent()) {
            codes.remove(open.get());
        } else if (open.isPresent()) {
            open.get().endOn(from.minusDays(1));
        } else {
            codes.add(new CodeLabelPeriod(before, last.map(period -> period.label().to().plusDays(1)).orElse(null), from.minusDays(1)));
        }
        entry.rename(sheet.getLabelJa(), sheet.getLabelEn());
        done("CODE_RENAMED", before, words(before) + " → " + words(entry.code()) + " (" + from + ")");
    }

    private Optional<LocalDate> pendingSince(CodeList list, String code) {
        return codes.pastLabels(list.key(), code).stream().map(period -> period.label().to().plusDays(1)).filter(day -> day.isAfter(today())).findFirst();
    }

    private static int neighbour(List<CodeEntry> all, int at, int step) {
        String group = all.get(at).code().parent();
        int other = at + step;
        while (other >= 0 && other < all.size() && !Objects.equals(group, all.get(other).code().parent())) {
            other += step;
        }
        return other < all.size() ? other : -1;
    }

    /** As the database has it now, not as it is kept. */
    private CodeTable table() {
        return new CodeTable(codes.all().stream().map(CodeEntry::code).toList(), List.of());
    }

    private static CodeList known(String list) {
        return CodeList.of(list).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Jst.today(clock);
    }

    private void done(String kind, Code code, String detail) {
        audit.note(kind, code.list() + "/" + code.value(), detail);
        changed.fire(new CodesChanged(code.list()));
        codes.flush();
    }

    private static String words(Code code) {
        return code.labelJa() + " / " + code.labelEn();
    }

    private static String classes(Code code) {
        return String.join(" / ", Stream.of(code.parent(), code.rollup()).filter(Objects::nonNull).toList());
    }

    private static String days(Code code) {
        return Objects.toString(code.validFrom(), "") + "–" + Objects.toString(code.validTo(), "");
    }
}
