package org.banso.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.banso.platform.AuditQueries;
import org.banso.platform.AuditQueries.AuditRow;
import org.banso.platform.text.Texts;
import org.banso.shared.Choice;
import org.banso.shared.Page;

/** The audit log as the auditor reads it; kind and page stand in the address. */
@Named
@ViewScoped
public class AuditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AuditQueries queries;
    @Inject
    private Visitor visitor;

    private Page<AuditRow> lines;
    private List<Choice> kinds = List.of();
    private String kind;
    private String who;
    private String from;
    private String to;
    private int page = 1;

    public void load() {
        lines = queries.page(new AuditQueries.Filter(kind, who, day(from), day(to)), page);
        kinds = queries.kinds().stream().map(each -> new Choice(each, word(each))).toList();
    }

    /** Anything that is no day does not narrow. */
    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The words for a kind of act; its code where it has none yet. */
    public String word(String act) {
        String key = "platform.audit." + act;
        String words = Texts.get(visitor.getLocale(), key);
        return words.equals(key) ? act : words;
    }

    public Page<AuditRow> getLines() {
        return lines;
    }

    public List<Choice> getKinds() {
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
