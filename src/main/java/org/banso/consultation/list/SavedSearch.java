package org.banso.consultation.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** A search of the list of cases that somebody keeps under a name, for himself or for the office. Whoever opens it sees what he may see. */
@Entity
@Table(name = "saved_search")
class SavedSearch {
    static final int NAME_MAX = 60;
    static final int ADDRESS_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;
    private String name;
    private String address;
    private boolean shared;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected SavedSearch() {
    }

    /** @param address as the list itself writes it, without question mark */
    SavedSearch(long accountId, String name, String address, boolean shared, Instant at) {
        BusinessException.unless(address.length() <= ADDRESS_MAX, "office.saved.tooLong");
        this.accountId = accountId;
        this.address = address;
        this.createdAt = at;
        call(name, shared);
    }

    void call(String typed, boolean forEverybody) {
        String told = Text.singleLine(typed);
        if (told.isEmpty()) {
            throw BusinessException.at("name", "office.saved.nameMissing");
        }
        if (Text.length(told) > NAME_MAX) {
            throw BusinessException.at("name", "office.saved.nameTooLong", NAME_MAX);
        }
        name = told;
        shared = forEverybody;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }

    boolean readableBy(long account) {
        return shared || belongsTo(account);
    }
}
