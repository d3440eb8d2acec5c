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
    /** 0 for the main contact. */
    private int place;
    @Embedded
    private ContactSheet sheet = new ContactSheet();

    protected OrganizationContact() {
    }

    OrganizationContact(long organizationId, int place, ContactSheet told) {
        this.organizationId = organizationId;
        write(place, told);
    }

    void write(int newPlace, ContactSheet told) {
        place = newPlace;
        sheet = told.copy();
    }

    ContactSheet sheet() {
        return sheet.copy();
    }
}
