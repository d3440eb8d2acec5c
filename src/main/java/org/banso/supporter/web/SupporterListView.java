package org.banso.supporter.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banso.codelist.CodeGroup;
import org.banso.codelist.Codes;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.shared.Page;
import org.banso.supporter.Employment;
import org.banso.supporter.SupporterFilter;
import org.banso.supporter.SupporterQueries;
import org.banso.supporter.SupporterQueries.Row;
import org.banso.supporter.SupporterStatus;

/** The register as a list; every filter stands in the address. */
@Named("supporterList")
@ViewScoped
public class SupporterListView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Marks a whole group in the address: some groups have the same code as their only leaf. */
    private static final String GROUP = "g_";

    @Inject
    private SupporterQueries queries;
    @Inject
    private Codes codes;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;

    private String expertise;
    private String employment;
    private String status;
    private String product;
    private String language;
    private String q;
    private boolean expiring;
    private int page = 1;
    private Page<Row> rows = Page.empty();
    private List<CodeGroup> groups;

    public void load() {
        groups = codes.groups("expertise", visitor.getLocale());
        rows = queries.page(new SupporterFilter(leaves(), constant(Employment.values(), employment), constant(SupporterStatus.values(), status), product,
            language, q, expiring), page);
    }

    private List<String> leaves() {
        if (expertise == null || expertise.isBlank()) {
            return List.of();
        }
        return groups.stream().filter(group -> expertise.equals(GROUP + group.group().value())).findFirst()
            .map(group -> group.leaves().stream().map(Choice::value).toList()).orElse(List.of(expertise));
    }

    /** What somebody wrote into the address may be nothing we know: then it filters nothing. */
    private static <E extends Enum<E>> E constant(E[] values, String name) {
        Optional<E> found = Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        return found.orElse(null);
    }

    public boolean isFiltered() {
        return expiring || List.of(text(expertise), text(employment), text(status), text(product), text(language), text(q)).stream().anyMatch(v -> !v.isBlank());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public Page<Row> getRows() {
        return rows;
    }

    public List<CodeGroup> getGroups() {
        return groups;
    }

    public List<Choice> getEmployments() {
        return label.enumChoices(Employment.values());
    }

    public List<Choice> getStatuses() {
        return label.enumChoices(SupporterStatus.values());
    }

    public String getExpertise() {
        return expertise;
    }

    public void setExpertise(String expertise) {
        this.expertise = expertise;
    }

    public String getEmployment() {
        return employment;
    }

    public void setEmployment(String employment) {
        this.employment = employment;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public boolean isExpiring() {
        return expiring;
    }

    public void setExpiring(boolean expiring) {
        this.expiring = expiring;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
