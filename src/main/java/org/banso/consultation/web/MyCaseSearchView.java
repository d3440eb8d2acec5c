package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banso.consultation.CaseSnippet;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.MyCaseFilter;
import org.banso.consultation.MyCaseQueries;
import org.banso.platform.search.TextQuery;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;
import org.banso.shared.Numbers;
import org.banso.shared.Page;

/** A supporter's search in the cases he accepted. Everything asked stands in the address. */
@Named
@RequestScoped
public class MyCaseSearchView {
    private static final int YEARS_BACK = 4;
    private static final String OPEN = "open";
    private static final String ENDED = "ended";

    @Inject
    private MyCaseQueries cases;
    @Inject
    private CaseSnippetQueries texts;
    @Inject
    private Label label;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String q;
    private String fy;
    private String state;
    private String type;
    private String product;
    private String phase;
    private int number = 1;
    private Page<MyCaseQueries.Row> page = Page.empty();
    private Map<Long, List<CaseSnippet>> snippets = Map.of();

    /** The exact number of one of his cases leads straight to it. */
    public void load() {
        Optional<String> exact = cases.exactNumber(q);
        if (exact.isPresent()) {
            pages.go("/desk/cases/" + exact.get());
            return;
        }
        page = cases.page(asked(), number);
        snippets = texts.of(page.rows().stream().map(MyCaseQueries.Row::id).toList(), q);
    }

    private MyCaseFilter asked() {
        return new MyCaseFilter(q, Numbers.year(fy), OPEN.equals(state) ? Boolean.TRUE : ENDED.equals(state) ? Boolean.FALSE : null, type, product, phase);
    }

    /** Where in the case the words stand, as far as he may read it. */
    public List<CaseSnippet> snippets(MyCaseQueries.Row row) {
        return snippets.getOrDefault(row.id(), List.of());
    }

    public boolean isNarrowed() {
        return asked().narrowed();
    }

    public Page<MyCaseQueries.Row> getPage() {
        return page;
    }

    /** Characters that the box takes. */
    public int getMost() {
        return TextQuery.MAX;
    }

    public List<Choice> getYears() {
        int now = FiscalYear.current(clock).year();
        return IntStream.rangeClosed(0, YEARS_BACK).map(back -> now - back).mapToObj(year -> new Choice(Integer.toString(year), label.fiscalYear(year))).toList();
    }

    public List<Choice> getStates() {
        return List.of(new Choice(OPEN, label.word("desk.search.open")), new Choice(ENDED, label.word("desk.search.ended")));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getFy() {
        return fy;
    }

    public void setFy(String fy) {
        this.fy = fy;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
