package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteTab;
import org.banso.consultation.KarteView;
import org.banso.consultation.web.CaseView;
import org.banso.karte.KarteGaps;

/** What is still missing in the open karte, for the rail, the tabs and the fields themselves. */
@Named("gaps")
@ViewScoped
public class GapsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private KarteGaps gaps;
    @Inject
    private CaseView caseView;

    private List<KarteField> missing = List.of();
    private KarteView of;

    @PostConstruct
    void read() {
        of = caseView.getKarte();
        missing = gaps.of(of);
    }

    /** Read again when the case was shown anew. */
    public List<KarteField> getAll() {
        if (of != caseView.getKarte()) {
            read();
        }
        return missing;
    }

    public boolean missing(String key) {
        return getAll().contains(KarteField.of(key));
    }

    public long count(KarteTab tab) {
        return getAll().stream().filter(field -> field.tab() == tab).count();
    }

    /** Where the field is filled: its tab, with its section open. */
    public String place(KarteField field) {
        String tab = caseView.address(field.tab().key());
        return tab + (tab.contains("?") ? "&" : "?") + "edit=" + field.key() + "#fact-" + field.key();
    }
}
