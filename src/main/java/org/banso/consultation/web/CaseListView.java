package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseAsked;
import org.banso.consultation.CaseFilter;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSort;
import org.banso.consultation.CaseStage;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.HeldSupport;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.DayRange;
import org.banso.shared.FiscalYear;
import org.banso.shared.Page;

/**
 * The list of cases. Every filter stands in the address under the names of {@link #getWords}, so Back, bookmarks and the
 * figures of the reports lead to the same list; what makes no sense is left out.
 */
@Named
@RequestScoped
public class CaseListView {
    private static final int FIRST_YEAR = 2017;
    private static final String FREE = "none";
    /** The classes of products and of applicants called その他 (domain.md 5, R2). */
    private static final Set<String> REST = Set.of("OTHER", "O");

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseQueries cases;
    @Inject
    private Codes codes;
    @Inject
    private Label label;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    /** What stands in the address, by name; the page binds each. */
    private final Map<String, String> words = new HashMap<>();
    private Page<CaseRow> page = Page.empty();
    private List<Choice> owners = List.of();
    private boolean narrowed;

    /** The exact number of a case leads straight to it; anything else is looked for. */
    public void load() {
        words.values().removeIf(value -> value == null || value.isBlank());
        Optional<String> exact = lists.exactNumber(words.get("q"));
        if (exact.isPresent()) {
            pages.go("/office/cases/" + exact.get());
            return;
        }
        CaseFilter filter = filter();
        narrowed = !filter.equals(CaseFilter.ALL);
        page = lists.list(filter, sort(), Numbers.page(words.get("page")));
        owners = cases.owners();
    }

    private CaseFilter filter() {
        return CaseFilter.with().fiscalYear(Numbers.year(words.get("fy"))).status(Numbers.constant(CaseStatus.class, words.get("status")))
            .productTypes(codes("productType", words.get("product"), words.get("productClass")))
            .applicantTypes(codes("applicantType", words.get("applicant"), words.get("applicantClass")))
            .owner(Numbers.number(words.get("owner"))).organization(Numbers.number(words.get("org"))).free(FREE.equals(words.get("owner")))
            .channel(code("channel", words.get("channel"))).desk(code("desk", words.get("desk"))).topic(code("expertiseGroup", words.get("topic")))
            .text(words.get("q")).received(Numbers.day(words.get("from")), Numbers.day(words.get("to")))
            .stage(Numbers.constant(CaseStage.class, words.get("stage")), days("stageFy", "stageUntilFy"))
            .held(Numbers.constant(HeldSupport.class, words.get("held")), days("heldFy", "heldUntilFy"))
            .asked(Numbers.constant(CaseAsked.class, upper(words.get("asked"))))
            .counted("true".equals(words.get("counted"))).repeat("true".equals(words.get("repeat"))).open("true".equals(words.get("open"))).build();
    }

    /** The days of one fiscal year, or all up to the end of one. */
    private DayRange days(String inYear, String untilYear) {
        Integer year = Numbers.year(words.get(inYear));
        Integer until = Numbers.year(words.get(untilYear));
        return year != null ? DayRange.of(new FiscalYear(year)) : until != null ? DayRange.until(new FiscalYear(until)) : DayRange.ALWAYS;
    }

    private Set<String> codes(String list, String code, String rollup) {
        if (code(list, code) != null) {
            return Set.of(code);
        }
        return rollup == null || !codes.exists(list + "Rollup", rollup) ? null : ofClass(list, rollup);
    }

    /** The codes published under a class; the class of the rest takes what has no class or no code at all, as the reports do. */
    private Set<String> ofClass(String list, String rollup) {
        boolean rest = REST.contains(rollup);
        Set<String> found = codes.values(list).stream().filter(code -> {
            String known = codes.rollup(list, code);
            return rollup.equals(known) || rest && !codes.exists(list + "Rollup", known);
        }).collect(Collectors.toSet());
        if (rest) {
            found.add(CaseFilter.NONE);
        }
        return found;
    }

    private String code(String list, String code) {
        return code != null && codes.exists(list, code) ? code : null;
    }

    private CaseSort sort() {
        CaseSort wanted = Numbers.constant(CaseSort.class, words.get("sort"));
        return wanted == null ? CaseSort.RECEIVED : wanted;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public boolean isNarrowed() {
        return narrowed;
    }

    /** Filters that come from a report and have no field of their own; the page keeps them and says so. */
    public List<String> getFromReport() {
        return List.of("org", "asked", "productClass", "applicantClass", "stage", "stageFy", "stageUntilFy", "held", "heldFy", "heldUntilFy", "counted", "repeat", "open").stream().filter(words::containsKey).toList();
    }

    /** The same in words. */
    public String getConditions() {
        var told = new ArrayList<String>();
        if (words.containsKey("counted")) {
            told.add(label.word("office.cases.only.counted"));
        }
        if (words.containsKey("repeat")) {
            told.add(label.word("office.cases.only.repeat"));
        }
        if (words.containsKey("open")) {
            told.add(label.word("office.cases.only.open"));
        }
        if (words.containsKey("org")) {
            told.add(label.word("office.cases.only.org"));
        }
        told.add(label.code("productTypeRollup", words.get("productClass")));
        told.add(label.code("applicantTypeRollup", words.get("applicantClass")));
        told.add(in("office.cases.stage.", Numbers.constant(CaseStage.class, words.get("stage")), "stageFy", "stageUntilFy"));
        told.add(in("office.cases.held.", Numbers.constant(HeldSupport.class, words.get("held")), "heldFy", "heldUntilFy"));
        told.add(in("office.cases.asked.", Numbers.constant(CaseAsked.class, upper(words.get("asked"))), null, null));
        told.removeIf(String::isBlank);
        return String.join(label.word("office.cases.only.and"), told);
    }

    /** What was reached, and when if a year is given; empty for what means nothing. */
    private String in(String prefix, Enum<?> what, String inYear, String untilYear) {
        if (what == null) {
            return "";
        }
        Integer year = Numbers.year(words.get(inYear));
        Integer until = Numbers.year(words.get(untilYear));
        String told = label.word(prefix + what.name());
        return year != null ? label.msg("office.cases.only.in", told, label.fiscalYear(year))
            : until != null ? label.msg("office.cases.only.until", told, label.fiscalYear(until)) : told;
    }

    private static String upper(String typed) {
        return typed == null ? null : typed.toUpperCase(Locale.ROOT);
    }

    /** How many are shown; counted to the end only when they fit one page. */
    public String getTold() {
        int rows = page.rows().size();
        boolean whole = page.number() == 1 && !page.hasNext();
        int first = (page.number() - 1) * CaseListQueries.PAGE + 1;
        return rows == 0 ? "" : whole ? label.msg("office.cases.told", rows) : label.msg("office.cases.toldPart", first, first + rows - 1);
    }

    public List<Choice> getOwners() {
        return owners;
    }

    public List<Integer> getYears() {
        int now = FiscalYear.current(clock).year();
        return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
    }

    public List<CaseStatus> getStatuses() {
        return Arrays.stream(CaseStatus.values()).filter(status -> status != CaseStatus.DRAFT).toList();
    }

    public List<CaseSort> getSorts() {
        return List.of(CaseSort.values());
    }
}
