package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;

/** One declared relation as typed by the reviewer; {@code id} is null for a new row. */
public class TieForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private ConflictReason reason;
    private String counterpart;
    private String corporateNumber;
    private LocalDate from;
    private LocalDate to;
    private String note;

    public TieForm() {
    }

    public TieForm(Long id, ConflictReason reason, String counterpart, String corporateNumber, LocalDate from, LocalDate to, String note) {
        this.id = id;
        this.reason = reason;
        this.counterpart = counterpart;
        this.corporateNumber = corporateNumber;
        this.from = from;
        this.to = to;
        this.note = note;
    }

    public Long getId() {
        return id;
    }

    public ConflictReason getReason() {
        return reason;
    }

    public void setReason(ConflictReason reason) {
        this.reason = reason;
    }

    /** The reason's name, for a list of codes to choose from. */
    public String getReasonCode() {
        return reason == null ? null : reason.name();
    }

    public void setReasonCode(String code) {
        reason = code == null || code.isBlank() ? null : ConflictReason.valueOf(code);
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
