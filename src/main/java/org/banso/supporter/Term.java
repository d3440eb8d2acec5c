package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** The days on which a supporter's work for the office rests: appointment, secrecy pledge, yearly declaration. */
@Embeddable
public class Term implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A declaration older than this blocks matching (domain.md 4.4). */
    public static final int DECLARATION_MONTHS = 12;
    /** So long before the end the office is warned. */
    public static final int WARNING_DAYS = 60;

    @Column(name = "term_from")
    private LocalDate from;
    @Column(name = "term_to")
    private LocalDate to;
    @Column(name = "nda_signed_on")
    private LocalDate ndaSignedOn;
    @Column(name = "nda_expires_on")
    private LocalDate ndaExpiresOn;
    @Column(name = "coi_declared_on")
    private LocalDate declaredOn;

    /** Appointed on the day. */
    public boolean runs(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Bound to secrecy on the day. */
    public boolean ndaValid(LocalDate day) {
        return ndaSignedOn != null && !day.isBefore(ndaSignedOn) && ndaExpiresOn != null && !day.isAfter(ndaExpiresOn);
    }

    /** Has declared his relations within the year before the day. */
    public boolean declared(LocalDate day) {
        return declaredOn != null && !day.isAfter(declarationEnds());
    }

    /** The last day on which the declaration counts; null without one. */
    public LocalDate declarationEnds() {
        return declaredOn == null ? null : declaredOn.plusMonths(DECLARATION_MONTHS);
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

    public LocalDate getNdaSignedOn() {
        return ndaSignedOn;
    }

    public void setNdaSignedOn(LocalDate ndaSignedOn) {
        this.ndaSignedOn = ndaSignedOn;
    }

    public LocalDate getNdaExpiresOn() {
        return ndaExpiresOn;
    }

    public void setNdaExpiresOn(LocalDate ndaExpiresOn) {
        this.ndaExpiresOn = ndaExpiresOn;
    }

    public LocalDate getDeclaredOn() {
        return declaredOn;
    }

    public void setDeclaredOn(LocalDate declaredOn) {
        this.declaredOn = declaredOn;
    }
}
