package org.banso.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private int page = 1;
    public void load() {
        lines = queries.page(kind, page);
        kinds = queries.kinds().stream().map(each -> new Choice(each, word(each))).toList();
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
