package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.shared.Names;

/**
 * A firm, a laboratory or a person who asks for advice. It keeps the key of its name beside the name, so that it is found
 * however its legal form or its characters are typed.
 */
@Entity
@Table(name = "organization")
class Organization {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Embedded
    private OrganizationSheet sheet = new OrganizationSheet();
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    /** Moves with the contact too: whoever saw the old contact saw an old organization. */
    @Column(name = "changed_at")
    private Instant changedAt;
    /** The rule by which its keys were made; {@link Keying} makes them anew when the rule has changed. */
    @Column(name = "key_rule", insertable = false, updatable = false)
    private int keyRule;
    /** The entry this one was merged into: it has no cases and no members any more, and its address leads there. */
    @Column(name = "merged_into")
    private Long mergedInto;

    protected Organization() {
    }

    Organization(OrganizationSheet told, Instant now) {
        this.createdAt = now;
        write(told, now);
    }

    /** Takes the sheet as checked by {@link OrganizationRules}. */
    void write(OrganizationSheet told, Instant now) {
        changedAt = now;
        sheet = told.copy();
        nameKey = Names.organizationKey(sheet.getName());
    }

    void mergeInto(long survivor, Instant now) {
        mergedInto = survivor;
        changedAt = now;
    }

    void standAlone(Instant now) {
        mergedInto = null;
        changedAt = now;
    }

    Long mergedInto() {
        return mergedInto;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    OrganizationBrief brief() {
        return new OrganizationBrief(id, sheet.getName(), sheet.getApplicantType(), version);
    }

    OrganizationSheet sheet() {
        return sheet.copy();
    }
}
