package org.banso.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.BiPredicate;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** An outcome as it is typed, by the office or by an applicant who is asked. */
public class OutcomeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NOTE_MAX = 1000;
    public static final int URL_MAX = 500;
    /** Codes of the lists {@code evidence} and {@code attribution} with which something begins or on which something hangs. */
    static final String SELF_REPORTED = "SELF_REPORTED";
    static final String PUBLIC = "PUBLIC";
    static final String UNKNOWN = "UNKNOWN";
    /** Thirteen digits (domain.md, Outcome). */
    private static final long AMOUNT_MAX = 9_999_999_999_999L;

    private String kind;
    private LocalDate on;
    private Long amountYen;
    private String evidence = SELF_REPORTED;
    private String url;
    private String attribution = UNKNOWN;
    private String note;

    /** Nothing was typed into it. */
    public boolean isBlank() {
        return kind == null && on == null && amountYen == null && Text.isBlank(note);
    }

    /**
     * @param exists whether a list has a code
     * @param prefix before the names of fields, for forms with several
     * @throws BusinessException telling every fault at its field
     */
    void check(LocalDate today, BiPredicate<String, String> exists, String prefix) {
        var faults = new ArrayList<Fault>();
        if (kind == null || !exists.test("outcomeKind", kind)) {
            faults.add(new Fault(prefix + "kind", "common.choosePlease"));
        }
        if (evidence == null || !exists.test("evidence", evidence)) {
            faults.add(new Fault(prefix + "evidence", "common.choosePlease"));
        }
        if (attribution == null || !exists.test("attribution", attribution)) {
            faults.add(new Fault(prefix + "attribution", "common.choosePlease"));
        }
        if (on == null) {
            faults.add(new Fault(prefix + "on", "common.fillPlease"));
        } else if (on.isAfter(today)) {
            faults.add(new Fault(prefix + "on", "outcome.future"));
        }
        if (amountYen != null && (amountYen < 0 || amountYen > AMOUNT_MAX)) {
            faults.add(new Fault(prefix + "amountYen", "outcome.amount"));
        }
        if (!Text.isBlank(url) && (Text.length(url) > URL_MAX || !url.strip().matches("https?://\\S+"))) {
            faults.add(new Fault(prefix + "url", "outcome.url"));
        }
        if (Text.length(note) > NOTE_MAX) {
            faults.add(new Fault(prefix + "note", "support.tooLong", NOTE_MAX, Text.length(note)));
        }
        if (PUBLIC.equals(evidence) && Text.isBlank(url)) {
            faults.add(new Fault(prefix + "url", "outcome.urlPlease"));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getAmountYen() {
        return amountYen;
    }

    public void setAmountYen(Long amountYen) {
        this.amountYen = amountYen;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
