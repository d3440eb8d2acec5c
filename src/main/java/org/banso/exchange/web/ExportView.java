package org.banso.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.exchange.CodeForm;
import org.banso.exchange.ExportChoice;
import org.banso.exchange.ExportFormat;
import org.banso.exchange.Exports;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** Choosing what of a filtered list is written out, and how. */
@Named
@ViewScoped
public class ExportView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Counted on the page no further. */
    private static final int MOST_COUNTED = 2_000;

    @Inject
    private Exports exports;
    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseAddress addresses;
    @Inject
    private ExportLink link;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String query;
    private int found;
    private String format;
    private String codes;
    private String language;
    private List<TabColumns> tabs = List.of();

    /** The columns of one tab of the karte, and which of them are ticked. */
    public static final class TabColumns implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final ArrayList<Choice> items;
        private List<String> ticked;

        TabColumns(String key, List<Choice> items, List<String> ticked) {
            this.key = key;
            this.items = new ArrayList<>(items);
            this.ticked = new ArrayList<>(ticked);
        }

        public String getKey() {
            return key;
        }

        public List<Choice> getItems() {
            return items;
        }

        public List<String> getTicked() {
            return ticked;
        }

        public void setTicked(List<String> ticked) {
            this.ticked = ticked;
        }
    }

    public void load() {
        query = link.getQuery();
        found = lists.count(addresses.read(query).filter(), MOST_COUNTED + 1);
        ExportChoice last = exports.choice();
        format = last.format().name();
        codes = last.codes().name();
        language = last.language();
        List<KarteField> offered = exports.offered();
        tabs = new ArrayList<>(Arrays.stream(KarteTab.values()).map(tab -> tab(tab, offered, last.fields())).filter(tab -> !tab.getItems().isEmpty()).toList());
    }

    private TabColumns tab(KarteTab tab, List<KarteField> offered, List<KarteField> ticked) {
        List<KarteField> here = offered.stream().filter(field -> field.tab() == tab).toList();
        return new TabColumns(tab.key(), here.stream().map(field -> new Choice(field.key(), label.word("karte.field." + field.key()))).toList(),
            here.stream().filter(ticked::contains).map(KarteField::key).toList());
    }

    /** Begins; the page of the job tells the rest. */
    public void start() {
        List<KarteField> fields = tabs.stream().flatMap(tab -> tab.getTicked().stream()).map(KarteField::of).toList();
        pages.go("/jobs/" + exports.start(query, new ExportChoice(ExportFormat.valueOf(format), CodeForm.valueOf(codes), language, fields)));
    }

    /** How many rows there will be, as far as it is quick to know. */
    public String getTold() {
        return found > MOST_COUNTED ? label.msg("exchange.foundMany", MOST_COUNTED) : label.msg("exchange.found", found);
    }

    public boolean isEmpty() {
        return found == 0;
    }

    public String getQuery() {
        return query;
    }

    public List<Choice> getFormats() {
        return label.enumChoices(ExportFormat.values());
    }

    public List<Choice> getCodeForms() {
        return label.enumChoices(CodeForm.values());
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("ja", label.word("exchange.language.ja")), new Choice("en", label.word("exchange.language.en")));
    }

    public List<TabColumns> getTabs() {
        return tabs;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
