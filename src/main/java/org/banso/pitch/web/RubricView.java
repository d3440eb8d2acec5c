package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.pitch.Scoring;
import org.banso.pitch.ScoringQueries;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** What the criteria of the rubric weigh; their words, order and end are kept with the code lists. */
@Named
@ViewScoped
public class RubricView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScoringQueries queries;
    @Inject
    private Scoring scoring;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private final List<Row> rows = new ArrayList<>();

    /** A criterion that is offered, with its weight. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String name;
        private Integer weight;

        Row(Choice criterion, int weight) {
            this.code = criterion.value();
            this.name = criterion.label();
            this.weight = weight;
        }

        public String getName() {
            return name;
        }

        public Integer getWeight() {
            return weight;
        }

        public void setWeight(Integer weight) {
            this.weight = weight;
        }
    }

    public void load() {
        Map<String, Integer> weights = queries.weights();
        label.choices("pitchCriterion").forEach(criterion -> rows.add(new Row(criterion, weights.getOrDefault(criterion.value(), 1))));
    }

    public void save() {
        var weights = new TreeMap<String, Integer>();
        rows.forEach(row -> weights.put(row.code, row.weight));
        scoring.weigh(weights);
        pages.done("pitch.rubric.saved", "/office/rubric");
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getMost() {
        return Scoring.WEIGHT_MAX;
    }
}
