package org.banso.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.banso.document.DocumentQueries;
import org.banso.document.DocumentQueries.Card;
import org.banso.document.Documents;
import org.banso.document.ReadingQueries;
import org.banso.document.ReadingQueries.Reading;
import org.banso.document.Tier;
import org.banso.document.Visibility;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** One document: its versions, who took it along, what it is and for whom. */
@Named
@ViewScoped
public class DocumentView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String AS_CASE = "AS_CASE";

    @Inject
    private DocumentQueries queries;
    @Inject
    private ReadingQueries readers;
    @Inject
    private Documents documents;
    @Inject
    private CaseDocuments place;
    @Inject
    private UploadNotes uploads;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private String no;
    private long id;
    private String base;
    private Card card;
    private List<Reading> readings = List.of();
    private String title;
    private String description;
    private Visibility visibility;
    private String tier;
    private String why;
    private String removeWhy;

    public void load() {
        base = place.getBase();
        read();
        title = card.row().title();
        description = card.row().description();
        visibility = card.row().visibility();
        tier = card.row().tierSet() ? card.row().tier().name() : AS_CASE;
        uploads.tell();
    }

    private void read() {
        card = queries.card(no, id);
        readings = readers.of(card.caseId(), List.of(card.row())).getOrDefault(id, List.of());
    }

    public void describe() {
        if (pages.saving(() -> documents.describe(card.row().seen(), title, description), this::read)) {
            pages.done("document.described", address());
        }
    }

    public void handle() {
        if (pages.saving(() -> documents.handle(card.row().seen(), visibility, AS_CASE.equals(tier) ? null : Tier.valueOf(tier), why), this::read)) {
            pages.done("document.handled", address());
        }
    }

    public void remove() {
        if (pages.saving(() -> documents.remove(card.row().seen(), removeWhy), this::read)) {
            pages.done("document.removed", base + no);
        }
    }

    private String address() {
        return base + no + "/documents/" + id;
    }

    /** What follows from the case's own answer stands first. */
    public List<Choice> getTiers() {
        return Stream.concat(Stream.of(new Choice(AS_CASE, Texts.get(visitor.getLocale(), "document.tier.asCase"))),
            Stream.of(Tier.values()).map(each -> new Choice(each.name(), label.of(each)))).toList();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public boolean isAtPortal() {
        return base.startsWith("/portal");
    }

    public String getBase() {
        return base;
    }

    public Card getCard() {
        return card;
    }

    public List<Reading> getReadings() {
        return readings;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getRemoveWhy() {
        return removeWhy;
    }

    public void setRemoveWhy(String removeWhy) {
        this.removeWhy = removeWhy;
    }
}
