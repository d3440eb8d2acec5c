package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person of the organization the office may turn to; belongs to it and is replaced with its sheet. */
@Entity
@Table(name = "organization_contact")
class OrganizationContact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;
    @Embedded
    private ContactSheet sheet = new ContactSheet();

    protected OrganizationContact() {
    }

    OrganizationContact(long organizationId, ContactSheet told) {
        this.organizationId = organizationId;
        write(told);
    }

    void write(ContactSheet told) {
        sheet = told.copy();
    }

    ContactSheet sheet() {
        return sheet.copy();
    }
}
