package org.banso.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseOrder;
import org.banso.consultation.CaseParameter;
import org.banso.consultation.CaseRow;
import org.banso.consultation.CaseSearch;
import org.banso.consultation.CaseSnippet;
import org.banso.consultation.CaseSnippetQueries;
import org.banso.consultation.list.CaseColumn;
import org.banso.consultation.list.CaseNameQueries;
import org.banso.consultation.list.ListLayout;
import org.banso.consultation.list.ListLayouts;
import org.banso.consultation.list.SavedSearchQueries;
import org.banso.platform.search.Piece;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Page;
import org.banso.shared.Text;

/**
 * The list of cases, 検索結果一覧 (domain.md 0, F8). Filter, order and page stand in the address ({@link CaseParameter}), so Back,
 * bookmarks, kept searches and the figures of the reports lead to the same list.
 */
@Named
@RequestScoped
public class CaseListView {
    /** Told to who finds nothing: dropping which condition would help. More are not tried. */
    private static final int MOST_HINTS = 3;
    private static final int HINT_COUNTS_TO = 100;

    /**
     * A way out of an empty list.
     *
     * @param words   the condition to drop
     * @param without query of the address without it
     * @param found   how many cases there are then, as shown
     */
    public record Hint(String words, String without, String found) {
    }

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseAddress address;
    @Inject
    private ListLayouts layouts;
    @Inject
    private CaseNameQueries names;
    @Inject
    private CaseSnippetQueries texts;
    @Inject
    private SavedSearchQueries searches;
    @Inject
    private ListWords words;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private CaseSearch search;
    private Page<CaseRow> page = Page.empty();
    private List<ListChip> chips = List.of();
    private List<Hint> hints = List.of();
    private List<SavedSearchQueries.Row> pinned = List.of();
    private Map<Long, List<String>> supporters = Map.of();
    private Map<Long, List<CaseSnippet>> snippets = Map.of();
    private ListLayout layout;

    /** The exact number of a case leads straight to it; anything else is looked for. */
    public void load() {
        search = address.read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        Optional<String> exact = lists.exactNumber(search.one(CaseParameter.WORDS));
        if (exact.isPresent()) {
            pages.go("/office/cases/" + exact.get());
            return;
        }
        page = lists.list(search.filter(), search.order(), search.page());
        chips = words.chips(search);
        pinned = searches.pinned();
        if (getLayout().columns().contains(CaseColumn.SUPPORTERS)) {
            supporters = names.accepted(page.rows().stream().map(CaseRow::id).toList());
        }
        if (search.one(CaseParameter.WORDS) != null) {
            snippets = texts.of(page.rows().stream().map(CaseRow::id).toList(), search.one(CaseParameter.WORDS));
        }
        if (page.isEmpty() && search.page() == 1) {
            hints = hints();
        }
    }

    /** The first conditions without which there would be something. */
    private List<Hint> hints() {
        var found = new ArrayList<Hint>();
        for (CaseParameter parameter : search.chosen().keySet()) {
            if (found.size() == MOST_HINTS || search.chosen().size() == 1) {
                break;
            }
            String without = search.withoutAll(parameter);
            int count = parameter.detailOf().isPresent() ? 0 : lists.count(address.read(without).filter(), HINT_COUNTS_TO + 1);
            if (count > 0) {
                String told = String.join(label.word("office.cases.only.and"), chips.stream().filter(chip -> chip.parameter() == parameter).map(ListChip::words).toList());
                found.add(new Hint(told, without, label.msg(count > HINT_COUNTS_TO ? "office.list.orMore" : "office.cases.told", Math.min(count, HINT_COUNTS_TO))));
            }
        }
        return found;
    }

    /** When a form of this page is sent nothing is looked for. */
    public CaseSearch getSearch() {
        if (search == null) {
            search = address.read("");
        }
        return search;
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public List<ListChip> getChips() {
        return chips;
    }

    public List<Hint> getHints() {
        return hints;
    }

    public List<SavedSearchQueries.Row> getPinned() {
        return pinned;
    }

    public ListLayout getLayout() {
        if (layout == null) {
            layout = layouts.mine();
        }
        return layout;
    }

    public List<CaseColumn> getColumns() {
        return getLayout().columns();
    }

    /** The sort column as it stands in the address; empty for the order lists begin with. */
    public String getOrderSort() {
        return getSearch().order().equals(CaseOrder.LATEST) ? "" : search.order().by().name();
    }

    /** For {@code aria-sort}. */
    public String sorted(CaseColumn column) {
        return column.getSort() != getSearch().order().by() ? "none" : search.order().descending() ? "descending" : "ascending";
    }

    /** Where the heading of a column leads: sorted by it, and the other way when it already is. */
    public String sortedBy(CaseColumn column) {
        CaseOrder order = getSearch().order().by() == column.getSort() ? search.order().reversed() : column.getSort().usual();
        return search.sorted(order);
    }

    /** What a column of plain words says of a case. */
    public String cell(CaseRow row, CaseColumn column) {
        return switch (column) {
            case CONSULTED_ON -> label.date(row.consultedOn());
            case CONSULTATION_TYPE -> label.code("consultationType", row.consultationType());
            case TOPICS -> label.codes("topic", row.topics());
            case OWNER -> row.ownerName() == null ? label.word("office.noOwner") : row.ownerName();
            case SUPPORTERS -> String.join(label.word("office.cases.only.and"), supporters.getOrDefault(row.id(), List.of()));
            case PRODUCT_TYPE -> label.code("productType", row.productType());
            case PHASE -> label.code("phase", row.productPhase());
            case APPLICANT_TYPE -> label.code("applicantType", row.applicantType());
            case PREFECTURE -> label.code("prefecture", row.prefecture());
            case CHANNEL -> label.code("channel", row.channel());
            case DESK -> label.code("desk", row.desk());
            case PRIORITY -> label.of(row.priority());
            case AGE -> row.status().isOpen() ? label.msg("office.businessDays", row.age()) : "";
            case CLOSED_ON -> label.date(row.closedAt());
            default -> "";
        };
    }

    /** Where in the case the words stand that were looked for, beside its title. */
    public List<CaseSnippet> snippets(CaseRow row) {
        return snippets.getOrDefault(row.id(), List.of()).stream().filter(found -> !found.ofTitle()).toList();
    }

    /** The title with what was looked for marked in it. */
    public List<Piece> title(CaseRow row) {
        return snippets.getOrDefault(row.id(), List.of()).stream().filter(CaseSnippet::ofTitle).findFirst().map(CaseSnippet::pieces)
            .orElseGet(() -> List.of(new Piece(Text.isBlank(row.title()) ? label.word("office.untitled") : row.title(), false)));
    }

    /** How many are shown; counted to the end only when they fit one page. */
    public String getTold() {
        int rows = page.rows().size();
        boolean whole = page.number() == 1 && !page.hasNext();
        int first = (page.number() - 1) * CaseListQueries.PAGE + 1;
        return rows == 0 ? "" : whole ? label.msg("office.cases.told", rows) : label.msg("office.cases.toldPart", first, first + rows - 1);
    }

    /** Whether the figure above says less than the whole. */
    public boolean isPart() {
        return page.number() > 1 || page.hasNext();
    }

    /** Whether somebody's kept search is what is shown. */
    public boolean shows(SavedSearchQueries.Row kept) {
        return kept.address().equals(getSearch().query());
    }
}
