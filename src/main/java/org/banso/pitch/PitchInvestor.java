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
import java.time.LocalDate;
import java.util.Objects;

/** An investor who was approached for a pitch. From the moment it stands here, whoever is tied to it must not advise the case. */
@Entity
@Table(name = "pitch_investor")
class PitchInvestor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "pitch_id", updatable = false)
    private long pitchId;
    @Column(name = "organization_id")
    private Long organizationId;
    private String name;
    private String contact;
    @Enumerated(EnumType.STRING)
    private InvestorState state;
    @Column(name = "approached_on")
    private LocalDate approachedOn;
    @Column(name = "met_on")
    private LocalDate metOn;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "pass_reason")
    private String passReason;
    private String note;
    @Column(name = "writer_name")
    private String writer;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected PitchInvestor() {
    }

    PitchInvestor(long pitchId, String formKey) {
        this.pitchId = pitchId;
        this.formKey = formKey;
    }

    /** @param organization the body in the register, or null when several have that name. @return whether it is another body now */
    boolean write(InvestorForm form, Long organization, String by) {
        boolean other = !form.getName().equals(name) || !Objects.equals(organization, organizationId);
        organizationId = organization;
        name = form.getName();
        contact = form.getContact();
        state = form.getState();
        approachedOn = form.getApproachedOn();
        metOn = form.getMetOn();
        decidedOn = form.getDecidedOn();
        passReason = form.getState() == InvestorState.PASSED ? form.getPassReason() : null;
        note = form.getNote();
        writer = by;
        return other;
    }

    /** Two entries of the register became one, or two again. */
    void goTo(long organization) {
        organizationId = organization;
    }

    InvestorForm form() {
        var form = new InvestorForm();
        form.setOrganizationId(organizationId);
        form.setName(name);
        form.setContact(contact);
        form.setState(state);
        form.setApproachedOn(approachedOn);
        form.setMetOn(metOn);
        form.setDecidedOn(decidedOn);
        form.setPassReason(passReason);
        form.setNote(note);
        return form;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long pitchId() {
        return pitchId;
    }

    Long organizationId() {
        return organizationId;
    }

    String writer() {
        return writer;
    }
}
