package org.banso.consultation.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kept search that somebody wants in front of him; {@code place} orders his own. */
@Entity
@Table(name = "saved_search_pin")
class SavedSearchPin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;
    @Column(name = "search_id", nullable = false, updatable = false)
    private long searchId;
    private int place;

    protected SavedSearchPin() {
    }

    SavedSearchPin(long accountId, long searchId, int place) {
        this.accountId = accountId;
        this.searchId = searchId;
        this.place = place;
    }

    long searchId() {
        return searchId;
    }

    int place() {
        return place;
    }

    void moveTo(int to) {
        place = to;
    }
}
