package org.banso.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The place of one supporter in a row. */
@Entity
@Table(name = "asking_turn")
class AskingTurn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    private AskingRound round;
    @Column(name = "supporter_id", nullable = false, updatable = false)
    private long supporterId;
    private int place;
    @Enumerated(EnumType.STRING)
    private TurnState state = TurnState.WAITING;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected AskingTurn() {
    }

    AskingTurn(AskingRound round, long supporterId, int place) {
        this.round = round;
        this.supporterId = supporterId;
        this.place = place;
    }

    void asked(Instant now) {
        state = TurnState.ASKED;
        askedAt = now;
    }

    /** What has come of the request: the same state leaves everything as it is. */
    void became(TurnState now, Instant at) {
        if (state != now) {
            state = now;
            endedAt = now == TurnState.ASKED ? null : at;
        }
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    long supporterId() {
        return supporterId;
    }

    int place() {
        return place;
    }

    TurnState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean is(TurnState wanted) {
        return state == wanted;
    }
}
