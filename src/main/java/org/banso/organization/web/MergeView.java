package org.banso.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.organization.CountChange;
import org.banso.organization.MergeOrder;
import org.banso.organization.MergeQueries;
import org.banso.organization.MergeQueries.Preview;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationMerge;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSearchQueries;
import org.banso.organization.Suggestion;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;

/** Two entries side by side before they become one: whose value stays in each field, what goes over, what the figures will say. */
@Named
@ViewScoped
public class MergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A field in which the two differ, with the decision. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final List<Choice> choices;
        private String choice;

        Row(String key, List<Choice> choices, MergeOrder.Choice proposed) {
            this.key = key;
            this.choices = choices;
            this.choice = proposed.name();
        }

        public String getKey() {
            return key;
        }

        /** Whether the figures hang on this decision. */
        public boolean isCounting() {
            return OrganizationField.CORPORATE_NUMBER.key().equals(key);
        }

        public List<Choice> getChoices() {
            return choices;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }
    }

    @Inject
    private MergeQueries queries;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationSearchQueries search;
    @Inject
    private OrganizationMerge merge;
    @Inject
    private SheetWords words;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private long id;
    private Long with;
    private String q;
    private String title;
    private Preview preview;
    private List<Row> rows = List.of();
    private List<CountChange> counts = List.of();
    private List<Suggestion> found = List.of();

    public void load() {
        title = organizations.seen(id).orElseThrow(NotFound::new).details().sheet().getName();
        if (with != null) {
            read();
        } else {
            found = search.suggest(q == null ? "" : q).stream().filter(one -> one.id() != id).toList();
        }
    }

    private void read() {
        preview = queries.preview(id, with);
        rows = Arrays.stream(OrganizationField.values()).filter(this::differs).map(this::row).toList();
        recount();
    }

    /** The figures follow the number that is to stay. */
    public void recount() {
        counts = queries.counts(preview, order());
    }

    private MergeOrder order() {
        Map<String, MergeOrder.Choice> choices = new LinkedHashMap<>();
        rows.forEach(row -> choices.put(row.getKey(), MergeOrder.Choice.valueOf(row.getChoice())));
        return new MergeOrder(id, preview.survivor().version(), with, preview.absorbed().version(), choices);
    }

    private boolean differs(OrganizationField field) {
        return !field.text(preview.survivor().details()).equals(field.text(preview.absorbed().details()));
    }

    /** What only one of them knows is proposed; of rows, both. */
    private Row row(OrganizationField field) {
        String mine = words.of(field, preview.survivor().details());
        String other = words.of(field, preview.absorbed().details());
        var choices = new ArrayList<Choice>();
        choices.add(choice(MergeOrder.Choice.SURVIVOR, "org.merge.keep", mine));
        choices.add(choice(MergeOrder.Choice.ABSORBED, "org.merge.take", other));
        boolean both = field.form() == OrganizationField.Form.ROWS && !mine.isEmpty() && !other.isEmpty();
        if (both) {
            choices.add(new Choice(MergeOrder.Choice.BOTH.name(), label.word("org.merge.both")));
        }
        return new Row(field.key(), choices, both ? MergeOrder.Choice.BOTH : mine.isEmpty() ? MergeOrder.Choice.ABSORBED : MergeOrder.Choice.SURVIVOR);
    }

    private Choice choice(MergeOrder.Choice value, String key, String told) {
        return new Choice(value.name(), label.msg(key, told.isEmpty() ? label.word("org.merge.nothing") : told.replace("\n", " / ")));
    }

    /** When somebody changed one of the two since it was shown, both are shown anew and nothing is merged. */
    public void perform() {
        MergeOrder order = order();
        String absorbed = preview.absorbed().details().sheet().getName();
        if (pages.saving(() -> merge.merge(order), this::read)) {
            pages.done("org.merge.done", OrganizationPage.LIST + "/" + id, absorbed);
        }
    }

    public Preview getPreview() {
        return preview;
    }

    /** The years whose figures change by what is chosen now. */
    public List<CountChange> getCounts() {
        return counts;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Suggestion> getFound() {
        return found;
    }

    public String getTitle() {
        return title;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getId() {
        return Long.toString(id);
    }

    public void setId(String typed) {
        id = OrganizationPage.number(typed);
    }

    public String getWith() {
        return with == null ? null : with.toString();
    }

    public void setWith(String typed) {
        with = typed == null || typed.isBlank() ? null : Long.valueOf(OrganizationPage.number(typed));
    }
}
