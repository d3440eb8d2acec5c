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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseAsked;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.CaseSort;
import org.banso.consultation.CaseStage;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.HeldSupport;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;
import org.banso.shared.Numbers;
import org.banso.shared.Page;

/**
 * The list of cases. Every filter stands in the address under the names of {@link #getWords}, so Back, bookmarks and the
 * figures of the reports lead to the same list; what makes no sense is left out.
 */
@Named
@RequestScoped
public class CaseListView {
    private static final int FIRST_YEAR = 2017;

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseAddress address;
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
        CaseSearch search = address.read(words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()})));
        narrowed = search.narrowed();
        page = lists.list(search.filter(), search.order(), search.page());
        owners = cases.owners();
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
