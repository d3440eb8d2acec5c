package org.banso.pitch;

import java.time.LocalDate;
import org.banso.shared.KeyedForm;

/** What is known of the talk with one investor; bound by the form and taken back whole. */
public class InvestorForm extends KeyedForm {
    private static final long serialVersionUID = 1L;
    public static final int NAME_MAX = 120;
    public static final int CONTACT_MAX = 200;
    public static final int NOTE_MAX = 1000;

    private Long organizationId;
    private String name;
    private String contact;
    private InvestorState state = InvestorState.CONTACTED;
    private LocalDate approachedOn;
    private LocalDate metOn;
    private LocalDate decidedOn;
    private String passReason;
    private String note;

    /** The body in the register of organizations; null while it is only named. Counts as long as that body is called so. */
    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    /** Of the body, not of the person. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The person there; may be null. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public InvestorState getState() {
        return state;
    }

    public void setState(InvestorState state) {
        this.state = state;
    }

    public LocalDate getApproachedOn() {
        return approachedOn;
    }

    public void setApproachedOn(LocalDate approachedOn) {
        this.approachedOn = approachedOn;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }

    /** The day of the term sheet, the investment or the refusal. */
    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** A code of {@code passReason}; wanted when they passed. */
    public String getPassReason() {
        return passReason;
    }

    public void setPassReason(String passReason) {
        this.passReason = passReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
