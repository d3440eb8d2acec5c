package org.banso.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.banso.codelist.Codes;
import org.banso.organization.OrganizationFilter;
import org.banso.organization.OrganizationListQueries;
import org.banso.organization.OrganizationListQueries.Row;
import org.banso.platform.web.Label;
import org.banso.shared.Page;

/** The list of organizations. Every filter stands in the address under its name; what makes no sense is left out. */
@Named
@RequestScoped
public class OrganizationListView {
    private static final int MOST_PAGES = 2000;

    @Inject
    private OrganizationListQueries queries;
    @Inject
    private Codes codes;
    @Inject
    private Label label;

    /** What stands in the address, by name; the page binds each. */
    private final Map<String, String> words = new HashMap<>();
    private Page<Row> page = Page.empty();

    public void load() {
        words.values().removeIf(value -> value == null || value.isBlank());
        page = queries.page(new OrganizationFilter(words.get("q"), known("prefecture", "prefecture"), known("applicantType", "type"),
            words.containsKey("joined")), page(words.get("page")));
    }

    private String known(String list, String name) {
        String code = words.get(name);
        return code != null && codes.exists(list, code) ? code : null;
    }

    static int page(String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST_PAGES, Integer.parseInt(typed))) : 1;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Page<Row> getPage() {
        return page;
    }

    public boolean isNarrowed() {
        return words.keySet().stream().anyMatch(name -> !"page".equals(name));
    }

    /** How many are shown; counted to the end only when they fit one page. */
    public String getTold() {
        int rows = page.rows().size();
        int first = (page.number() - 1) * OrganizationListQueries.PAGE + 1;
        return rows == 0 ? "" : page.number() == 1 && !page.hasNext() ? label.msg("org.list.told", rows) : label.msg("org.list.toldPart", first, first + rows - 1);
    }
}
