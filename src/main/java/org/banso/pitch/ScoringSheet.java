package org.banso.pitch;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.BusinessException;

/** What one reviewer gives in one round; a draft of his own until he hands it in, then it stays. */
@Entity
@Table(name = "scoring_sheet")
class ScoringSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "round_id", updatable = false)
    private long roundId;
    @Column(name = "account_id", updatable = false)
    private long accountId;
    @Column(name = "reviewer_name", updatable = false)
    private String reviewer;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PitchSide side;
    @Column(name = "handed_in_at")
    private Instant handedInAt;
    @ElementCollection
    @CollectionTable(name = "scoring_mark", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "place")
    private List<MarkGiven> marks = new ArrayList<>();

    protected ScoringSheet() {
    }

    ScoringSheet(long roundId, Author by) {
        this.roundId = roundId;
        this.accountId = by.accountId();
        this.reviewer = by.name();
        this.side = by.side();
    }

    /** @throws BusinessException pitch.sheet.handedIn when it stays as it is */
    void write(List<MarkGiven> given) {
        BusinessException.unless(handedInAt == null, "pitch.sheet.handedIn");
        marks = new ArrayList<>(given);
    }

    void handIn(Instant now) {
        BusinessException.unless(marks.stream().allMatch(mark -> mark.getMark() != null), "pitch.sheet.incomplete");
        handedInAt = now;
    }

    Long id() {
        return id;
    }

    long roundId() {
        return roundId;
    }

    long accountId() {
        return accountId;
    }

    String reviewer() {
        return reviewer;
    }

    PitchSide side() {
        return side;
    }

    boolean isHandedIn() {
        return handedInAt != null;
    }
}
