package org.banso.karte.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.FieldMoment;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.consultation.Priority;
import org.banso.consultation.web.CaseView;
import org.banso.platform.Actor;
import org.banso.platform.web.Label;
import org.banso.shared.Page;

/** Who changed a field of the open karte, when, from what to what and why; read when somebody asks. */
@Named("fieldHistory")
@ViewScoped
public class FieldHistoryView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CaseHistoryQueries history;
    @Inject
    private CaseView caseView;
    @Inject
    private Actor actor;
    @Inject
    private Label label;

    private Set<String> changed;
    private KarteView of;
    private KarteField field;
    private Page<FieldMoment> moments = Page.empty();

    /** Reads the history of the field that the page names. */
    public void show() {
        field = KarteField.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("field"));
        moments = field == null ? Page.empty() : history.field(caseView.getKarte().id(), field, ROWS);
    }

    /** Whether the field was ever changed. */
    public boolean has(String key) {
        if (changed == null || of != caseView.getKarte()) {
            of = caseView.getKarte();
            changed = history.changedFields(of.id());
        }
        return changed.contains(key);
    }

    /** Whether the reader may read the field at all. */
    public boolean readable(String key) {
        return KarteField.of(key).readableBy(Audience.of(actor));
    }

    /** A stored value in the reader's words. */
    public String words(String key, String value) {
        KarteField known = KarteField.of(key);
        if (known == null || value == null || value.isEmpty()) {
            return value;
        }
        return switch (known.form()) {
            case CODE -> label.code(known.list(), value);
            case CODES -> label.codes(known.list(), Arrays.asList(value.split(",")));
            case DATE -> label.longDate(LocalDate.parse(value));
            case FLAG -> label.word(Boolean.parseBoolean(value) ? "karte.history.yes" : "karte.history.no");
            case ENUM -> known == KarteField.PRIORITY ? label.of(Priority.valueOf(value)) : value;
            default -> value;
        };
    }

    /** Whether single words differ, so that both versions are shown in one. */
    public boolean prose(String key) {
        KarteField known = KarteField.of(key);
        return known != null && (known.form() == KarteField.Form.PROSE || known.form() == KarteField.Form.ROWS);
    }

    public KarteField getField() {
        return field;
    }

    public Page<FieldMoment> getMoments() {
        return moments;
    }
}
