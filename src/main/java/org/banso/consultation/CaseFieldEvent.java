package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What an edit did to one field: a row beneath its {@link CaseEvent}, which says who, when and why. Append-only. */
@Entity
@Table(name = "case_field_change")
class CaseFieldEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "event_id", nullable = false, updatable = false)
    private long eventId;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    private String field;
    @Lob
    @Column(name = "old_value")
    private String oldValue;
    @Lob
    @Column(name = "new_value")
    private String newValue;

    protected CaseFieldEvent() {
    }

    CaseFieldEvent(long eventId, long caseId, FieldChange change) {
        this.eventId = eventId;
        this.caseId = caseId;
        this.field = change.field().key();
        this.oldValue = change.before();
        this.newValue = change.after();
    }
}
