package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody has a karte open. In the database, so that people on different nodes see each other. */
@Entity
@Table(name = "karte_presence")
class KartePresence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "case_id")
    private long caseId;
    private String name;
    private String section;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected KartePresence() {
    }
}
