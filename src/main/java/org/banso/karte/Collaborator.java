package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.banso.shared.Names;

/**
 * A person or body that works on the product with the applicant (domain.md 4.6). Every one of them keeps tied supporters away
 * from the case. Replaced together with the others of the case.
 */
@Entity
@Table(name = "collaborator")
class Collaborator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "position")
    private int place;
    @Embedded
    private CollaboratorLine line = new CollaboratorLine();
    @Column(name = "organization_key")
    private String organizationKey;

    protected Collaborator() {
    }

    Collaborator(long caseId, int place, CollaboratorLine line) {
        this.caseId = caseId;
        this.place = place;
        this.line = line.copy();
        this.organizationKey = line.getOrganization() == null ? null : Names.organizationKey(line.getOrganization());
    }

    CollaboratorLine line() {
        return line.copy();
    }
}
