package org.banso.karte;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.Names;

/**
 * A product of an organization as it lives across cases: its name of today and every phase that a case told of. A product may
 * go back to an earlier phase, as devices do. It never ends; what is given up is no longer told of.
 */
@Entity
@Table(name = "product")
class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "organization_id", nullable = false, updatable = false)
    private long organizationId;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "product_type")
    private String type;
    private String phase;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL)
    @OrderBy("toldOn, id")
    private List<ProductPhase> phases = new ArrayList<>();

    protected Product() {
    }

    Product(long organizationId, String name, Instant now) {
        this.organizationId = organizationId;
        this.createdAt = now;
        named(name);
    }

    /** The key under which spellings of one name are one. */
    static String key(String name) {
        return Names.personKey(name);
    }

    /** What a case tells of the product on a day; a phase that differs from the last one told becomes a line of its history. */
    void told(String nameToday, String typeToday, String phaseToday, LocalDate on, long caseId) {
        named(nameToday);
        type = typeToday == null ? type : typeToday;
        if (phaseToday == null || phaseToday.equals(phase)) {
            return;
        }
        phase = phaseToday;
        ProductPhase last = phases.isEmpty() ? null : phases.get(phases.size() - 1);
        if (last != null && last.saidBy(caseId, on)) {
            last.correct(phaseToday);
        } else {
            phases.add(new ProductPhase(this, phaseToday, on, caseId));
        }
    }

    private void named(String given) {
        name = given;
        nameKey = key(given);
    }

    Long id() {
        return id;
    }

    long organizationId() {
        return organizationId;
    }

    String nameKey() {
        return nameKey;
    }
}
