package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of public funds; belongs to its organization and is replaced with the sheet. */
@Entity
@Table(name = "organization_fund")
class OrganizationFund {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;
    private int place;
    @Embedded
    private PublicFund fund = new PublicFund();

    protected OrganizationFund() {
    }

    OrganizationFund(long organizationId, int place, PublicFund told) {
        this.organizationId = organizationId;
        write(place, told);
    }

    void write(int newPlace, PublicFund told) {
        place = newPlace;
        fund = told.copy();
    }

    PublicFund fund() {
        return fund.copy();
    }
}
