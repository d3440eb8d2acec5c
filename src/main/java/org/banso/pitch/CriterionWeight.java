package org.banso.pitch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a criterion of the rubric weighs in rounds opened from now on. */
@Entity
@Table(name = "criterion_weight")
class CriterionWeight {
    /** A criterion that nobody has weighed. */
    static final int USUAL = 1;

    @Id
    private String code;
    @Version
    private long version;
    private int weight;

    protected CriterionWeight() {
    }

    CriterionWeight(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    void weigh(int newWeight) {
        weight = newWeight;
    }

    String code() {
        return code;
    }

    int weight() {
        return weight;
    }
}
