package org.banso.pitch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A criterion of a round, with what it weighed on that day. Its words are those of the code {@code pitchCriterion} on the day of the round. */
@Embeddable
public class RoundCriterion implements Serializable {
    private static final long serialVersionUID = 1L;
    @Column(name = "pitch_criterion")
    private String code;
    private int weight;

    protected RoundCriterion() {
    }

    RoundCriterion(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    public String code() {
        return code;
    }

    public int weight() {
        return weight;
    }
}
