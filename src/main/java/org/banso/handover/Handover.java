package org.banso.handover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** Cases, steps, meetings and offered times that one person of the office handed to another at once. Written once and read by the successor. */
@Entity
@Table(name = "handover")
class Handover {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "from_account_id")
    private long from;
    @Column(name = "to_account_id")
    private long to;
    private String briefing;
    @Column(name = "made_by")
    private long madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @ElementCollection
    @CollectionTable(name = "handover_case", joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "case_id")
    private Set<Long> cases = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "handover_step", joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "action_id")
    private Set<Long> steps = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "handover_meeting", joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "record_id")
    private Set<Long> meetings = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "handover_offer", joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "offer_id")
    private Set<Long> offers = new LinkedHashSet<>();

    protected Handover() {
    }

    Handover(long from, long to, String briefing, Picked picked, long madeBy, Instant now) {
        this.from = from;
        this.to = to;
        this.briefing = briefing;
        cases = new LinkedHashSet<>(picked.cases());
        steps = new LinkedHashSet<>(picked.steps());
        meetings = new LinkedHashSet<>(picked.meetings());
        offers = new LinkedHashSet<>(picked.offers());
        this.madeBy = madeBy;
        madeAt = now;
    }

    Long id() {
        return id;
    }
}
