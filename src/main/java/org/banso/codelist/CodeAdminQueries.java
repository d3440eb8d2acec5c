package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** The code lists as those who keep them see them: read from the database, with versions, and not from what is kept in memory. */
@ApplicationScoped
@Requires(Right.MANAGE_CODES)
public class CodeAdminQueries {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Codes codes;
    @Inject
    private Clock clock;

    /**
     * A list in short.
     *
     * @param offered codes that may be chosen today
     * @param retired codes that may be chosen no more
     * @param coming  codes that will be
     */
    public record ListRow(CodeList list, int offered, int retired, int coming) implements Serializable {
    }

    /** A code with the version that a change names. */
    public record CodeRow(Code code, long version, boolean offered, boolean retired) implements Serializable {
    }

    /**
     * One code for its form.
     *
     * @param labelFrom the day on which its newest words begin, when it is still to come
     * @param past      the words it had, in the order of their days
     */
    public record CodeDetail(CodeRow row, LocalDate labelFrom, List<PastLabel> past) implements Serializable {

        /** The first day of its newest words; null when they have been there since ever. */
        public LocalDate newestFrom() {
            return past.isEmpty() ? null : past.get(past.size() - 1).to().plusDays(1);
        }

        /** The form filled with what is. */
        public CodeSheet sheet() {
            return new CodeSheet(row.code(), labelFrom);
        }
    }

    /** Every list, in the order of {@link CodeList}. */
    public List<ListRow> lists() {
        LocalDate today = Jst.today(clock);
        return Arrays.stream(CodeList.values()).map(list -> {
            List<Code> all = codes.all(list.key());
            return new ListRow(list, (int) all.stream().filter(code -> code.validOn(today)).count(),
                (int) all.stream().filter(code -> code.isOver(today)).count(),
                (int) all.stream().filter(code -> code.validFrom() != null && code.validFrom().isAfter(today)).count());
        }).toList();
    }

    /** The codes of a list in its order, retired ones too. */
    public List<CodeRow> codes(String list) {
        return em.createQuery("select e from CodeEntry e where e.listName = :list order by e.placeInList, e.id", CodeEntry.class)
            .setParameter("list", list).getResultStream().map(this::row).toList();
    }

    /** @throws NotFound when there is no such code */
    public CodeDetail one(String list, String code) {
        CodeRow row = em.createQuery("select e from CodeEntry e where e.listName = :list and e.code = :code", CodeEntry.class)
            .setParameter("list", list).setParameter("code", code).getResultStream().map(this::row).findFirst().orElseThrow(NotFound::new);
        List<PastLabel> past = em.createQuery("select p from CodeLabelPeriod p where p.listName = :list and p.code = :code order by p.toOn", CodeLabelPeriod.class)
            .setParameter("list", list).setParameter("code", code).getResultStream().map(CodeLabelPeriod::label).toList();
        LocalDate from = new CodeDetail(row, null, past).newestFrom();
        return new CodeDetail(row, from != null && from.isAfter(Jst.today(clock)) ? from : null, past);
    }

    /** Refuses what {@link CodeAdmin#change} would refuse, before anything is told about the effects. */
    public void check(String list, Code before, CodeSheet sheet) {
        CodeList known = CodeList.of(list).orElseThrow(NotFound::new);
        CodeTable table = new CodeTable(em.createQuery("select e from CodeEntry e", CodeEntry.class).getResultStream().map(CodeEntry::code).toList(), List.of());
        CodeRules rules = new CodeRules(known, table, Jst.today(clock));
        if (before == null) {
            rules.added(sheet);
        } else {
            rules.changed(before, sheet);
        }
    }

    private CodeRow row(CodeEntry entry) {
        LocalDate today = Jst.today(clock);
        return new CodeRow(entry.code(), entry.version(), entry.code().validOn(today), entry.code().isOver(today));
    }
}
