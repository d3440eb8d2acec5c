package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;

/** That one organization was merged into another, and what undoing it needs to know. */
@Entity
@Table(name = "organization_merge")
class Merge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "survivor_id", nullable = false, updatable = false)
    private long survivorId;
    @Column(name = "absorbed_id", nullable = false, updatable = false)
    private long absorbedId;
    private Instant at;
    @Column(name = "by_account_id")
    private Long byAccountId;
    @Column(name = "by_name")
    private String byName;
    @Lob
    @Column(name = "sheet_before")
    private String before;
    @Lob
    @Column(name = "sheet_after")
    private String after;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Column(name = "undone_by")
    private String undoneBy;

    protected Merge() {
    }

    Merge(long survivorId, long absorbedId, OrganizationDetails before, OrganizationDetails after, Who who, Instant at) {
        this.survivorId = survivorId;
        this.absorbedId = absorbedId;
        this.at = at;
        this.byAccountId = who.accountId();
        this.byName = who.name();
        this.before = SheetDocument.of(before);
        this.after = SheetDocument.of(after);
    }

    /** Once, and not after so many days: by then letters and reports have gone out under the one name. */
    void undo(int days, Who who, Instant now) {
        BusinessException.unless(undoneAt == null, "org.merge.undone.already");
        BusinessException.unless(!now.isAfter(lastMoment(at, days)), "org.merge.undone.late", days);
        undoneAt = now;
        undoneBy = who.name();
    }

    static Instant lastMoment(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }

    /**
     * The survivor's sheet as it would be without the merge: what the merge changed and nobody has changed since goes back, what
     * came later stays.
     */
    OrganizationDetails without(OrganizationDetails now) {
        return OrganizationField.all().joined(SheetDocument.read(after), now, SheetDocument.read(before));
    }

    Long id() {
        return id;
    }

    long survivorId() {
        return survivorId;
    }

    long absorbedId() {
        return absorbedId;
    }
}
