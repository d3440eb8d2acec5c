package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;

/** The preparation of one occasion on which a case asks investors for money; root of everything in its room. Ends when the occasion is over. */
@Entity
@Table(name = "pitch")
class Pitch {
    static final int CAME_OF_IT_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(name = "document_id")
    private long documentId;
    private String audience;
    @Column(name = "pitch_occasion")
    private String occasion;
    @Column(name = "event_on")
    private LocalDate eventOn;
    @Column(name = "amount_yen")
    private Long amountYen;
    @Enumerated(EnumType.STRING)
    private PitchState state = PitchState.OPEN;
    @Column(name = "opened_by", updatable = false)
    private Long openedBy;
    @Column(name = "opener_name", updatable = false)
    private String openerName;
    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "came_of_it")
    private String cameOfIt;
    @Column(name = "released_fields")
    private String releasedFields;
    @Column(name = "released_by")
    private String releasedBy;
    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected Pitch() {
    }

    Pitch(long caseId, long documentId, PitchForm form, Who by, Instant now) {
        this.caseId = caseId;
        this.documentId = documentId;
        this.openedBy = by.accountId();
        this.openerName = by.name();
        this.openedAt = now;
        this.formKey = form.formKey();
        write(form);
    }

    private void write(PitchForm form) {
        audience = form.getAudience();
        occasion = form.getOccasion();
        eventOn = form.getEventOn();
        amountYen = form.getAmountYen();
    }

    /** @throws BusinessException pitch.closed */
    void edit(PitchForm form) {
        mustBeOpen();
        write(form);
    }

    /** @param whatCameOfIt in words; may be null */
    void close(String whatCameOfIt, Instant now) {
        mustBeOpen();
        state = PitchState.CLOSED;
        closedAt = now;
        cameOfIt = whatCameOfIt;
    }

    /** Closed too early. What was said to have come of it stays until it is closed again. */
    void reopen() {
        BusinessException.unless(state == PitchState.CLOSED, "pitch.notClosed");
        state = PitchState.OPEN;
        closedAt = null;
    }

    /** What may stand on the summary for people outside: keys of fields, perhaps none. */
    void release(List<String> fields, String by, Instant now) {
        mustBeOpen();
        releasedFields = fields.isEmpty() ? null : String.join(",", fields);
        releasedBy = by;
        releasedAt = now;
    }

    /** Its deck was taken back; it gets another, empty one. */
    void startAnew(long emptyDeck) {
        documentId = emptyDeck;
    }

    /** @throws BusinessException pitch.closed */
    void mustBeOpen() {
        BusinessException.unless(state == PitchState.OPEN, "pitch.closed");
    }

    PitchForm form() {
        var form = new PitchForm();
        form.setAudience(audience);
        form.setOccasion(occasion);
        form.setEventOn(eventOn);
        form.setAmountYen(amountYen);
        return form;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    long documentId() {
        return documentId;
    }

    String audience() {
        return audience;
    }

    PitchState state() {
        return state;
    }
}
