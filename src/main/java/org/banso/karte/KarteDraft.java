package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What one person typed into one section of one karte and has not saved; it ends when the section is saved, or forgotten. */
@Entity
@Table(name = "karte_draft")
class KarteDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "case_id")
    private long caseId;
    private String section;
    @Lob
    private String base;
    @Lob
    private String typed;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected KarteDraft() {
    }
}
