package org.banso.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.banso.matching.text.CaseReading;
import org.banso.matching.text.CodeScore;
import org.banso.matching.text.Disposition;

/** What was suggested for a case and what a person chose, for learning. Written once, never changed; ends with the case. */
@Entity
@Table(name = "expertise_suggestion")
class ExpertiseSuggestion {
    /** Scores are kept in thousandths. */
    static final int FINE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;
    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;
    @Column(name = "decided_by", nullable = false, updatable = false)
    private long decidedBy;
    @Column(nullable = false, updatable = false)
    private String rules;
    @Enumerated(EnumType.STRING)
    @Column(name = "first_step", nullable = false, updatable = false)
    private Disposition disposition;
    @ElementCollection
    @CollectionTable(name = "expertise_suggestion_code", joinColumns = @JoinColumn(name = "suggestion_id"))
    private List<Line> codes = new ArrayList<>();

    protected ExpertiseSuggestion() {
    }

    /**
     * @param shown  what a person saw, the most needed first
     * @param chosen what he decided on
     */
    ExpertiseSuggestion(long caseId, CaseReading reading, List<CodeScore> shown, Collection<String> chosen, String rules, long by, Instant at) {
        this.caseId = caseId;
        this.decidedAt = at;
        this.decidedBy = by;
        this.rules = rules;
        this.disposition = reading.disposition();
        for (int i = 0; i < shown.size(); i++) {
            CodeScore code = shown.get(i);
            codes.add(new Line(code.code(), i + 1, (int) Math.round(FINE * code.score()), code.evidence().size(), chosen.contains(code.code())));
        }
        chosen.stream().filter(code -> shown.stream().noneMatch(one -> one.code().equals(code))).forEach(code -> codes.add(new Line(code, null, 0, 0, true)));
    }

    /** A field that was suggested, chosen, or both. */
    @Embeddable
    static class Line {
        private String code;
        private Integer place;
        private int score;
        private int quoted;
        private boolean chosen;

        protected Line() {
        }

        Line(String code, Integer place, int score, int quoted, boolean chosen) {
            this.code = code;
            this.place = place;
            this.score = score;
            this.quoted = quoted;
            this.chosen = chosen;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && code.equals(that.code) && Objects.equals(place, that.place) && chosen == that.chosen;
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }
}
