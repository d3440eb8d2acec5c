package org.banso.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A document of a case or of one of its records: what it is and whom it is for. Its bytes are in versions; removed, the row stays. */
@Entity
@Table(name = "document")
class Document {
    static final int TITLE_MAX = 100;
    static final int DESCRIPTION_MAX = 500;
    static final int WHY_MAX = 200;
    static final int VERSIONS_MAX = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(name = "record_id", updatable = false)
    private Long recordId;
    private String title;
    private String description;
    private Integer tier;
    @Enumerated(EnumType.STRING)
    private Visibility visibility;
    private int newest;
    @Column(name = "of_applicant", updatable = false)
    private boolean ofApplicant;
    @Column(name = "uploaded_by", updatable = false)
    private Long uploadedBy;
    @Column(updatable = false)
    private boolean deck;
    @Column(updatable = false)
    private boolean evidence;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Column(name = "removed_by")
    private String removedBy;
    @Column(name = "removed_why")
    private String removedWhy;

    protected Document() {
    }

    Document(long caseId, Long recordId, Visibility visibility, boolean ofApplicant, Long uploadedBy) {
        this.caseId = caseId;
        this.recordId = recordId;
        this.visibility = visibility;
        this.ofApplicant = ofApplicant;
        this.uploadedBy = uploadedBy;
    }

    /** Slides on which all sides of the case work: for everybody who sees it, and everybody brings versions. Nobody is told of it before the first has come. */
    static Document deck(long caseId, String title, boolean ofApplicant, long openedBy) {
        var document = new Document(caseId, null, Visibility.APPLICANT, ofApplicant, openedBy);
        document.deck = true;
        document.title = title;
        return document;
    }

    /** Proves something beside the case: for the office and whoever brought it. */
    static Document evidence(long caseId, long broughtBy) {
        var document = new Document(caseId, null, Visibility.OFFICE, false, broughtBy);
        document.evidence = true;
        return document;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean ofApplicant() {
        return ofApplicant;
    }

    boolean broughtBy(long accountId) {
        return uploadedBy != null && uploadedBy == accountId;
    }

    boolean isDeck() {
        return deck;
    }

    int newest() {
        return newest;
    }

    Tier tier(String confidentiality) {
        return Tier.of(tier, confidentiality);
    }

    /** The number of the next version. */
    int nextVersion() {
        return ++newest;
    }

    void name(String newTitle, String newDescription) {
        title = newTitle;
        description = newDescription;
    }

    String description() {
        return description;
    }

    /** The office decides how it is handled; a tier of null follows the case. */
    void handle(Visibility newVisibility, Tier newTier) {
        visibility = newVisibility;
        tier = newTier == null ? null : Integer.valueOf(newTier.number());
    }

    /** From now on it is not found any more; its bytes are deleted by the caller. */
    void remove(Instant now, String by, String why) {
        removedAt = now;
        removedBy = by;
        removedWhy = why;
    }
}
