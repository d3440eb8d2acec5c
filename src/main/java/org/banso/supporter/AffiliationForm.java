package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;

/** One affiliation as typed; {@code id} is null for a new row. */
public class AffiliationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private String organizationName;
    private String corporateNumber;
    private String post;
    private LocalDate from;
    private LocalDate to;
    private boolean paid = true;

    public AffiliationForm() {
    }

    public AffiliationForm(Long id, String organizationName, String corporateNumber, String post, LocalDate from, LocalDate to, boolean paid) {
        this.id = id;
        this.organizationName = organizationName;
        this.corporateNumber = corporateNumber;
        this.post = post;
        this.from = from;
        this.to = to;
        this.paid = paid;
    }

    public Long getId() {
        return id;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public void setOrganizationName(String organizationName) {
        this.organizationName = organizationName;
    }

    public String getCorporateNumber() {
        return corporateNumber;
    }

    public void setCorporateNumber(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
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

    public boolean isPaid() {
        return paid;
    }

    public void setPaid(boolean paid) {
        this.paid = paid;
    }
}
