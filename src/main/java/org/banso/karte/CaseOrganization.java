package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.SheetDocument;

/** The organization as it stood on the day of a case. */
@Entity
@Table(name = "case_organization")
class CaseOrganization {
    @Id
    @Column(name = "case_id")
    private long caseId;
    @Version
    private long version;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Embedded
    private OrganizationSheet sheet = new OrganizationSheet();
    /** Contacts and public funds; null when nothing was kept of them. */
    @Lob
    @Column(name = "rows_document")
    private String rows;

    protected CaseOrganization() {
    }

    CaseOrganization(long caseId, OrganizationDetails today, Instant now) {
        this.caseId = caseId;
        take(today, now);
    }

    /** What is known now becomes what is known of the day. */
    void take(OrganizationDetails today, Instant now) {
        takenAt = now;
        sheet = today.sheet().copy();
        rows = SheetDocument.of(new OrganizationDetails(new OrganizationSheet(), today.contacts(), today.funds()));
    }

    /** Some of what is known of the day is corrected; the day stays. */
    void write(OrganizationDetails corrected) {
        sheet = corrected.sheet().copy();
    }

    /**
     * As it was kept.
     *
     * @param today whose rows stand in where none were kept
     */
    OrganizationDetails details(OrganizationDetails today) {
        OrganizationDetails kept = rows == null ? today.copy() : SheetDocument.read(rows);
        return new OrganizationDetails(sheet.copy(), kept.contacts(), kept.funds());
    }

    Instant takenAt() {
        return takenAt;
    }
}
