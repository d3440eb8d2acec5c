package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.banso.pitch.MarkGiven;
import org.banso.pitch.RoundLine;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;

/** The marks of each criterion from round to round as a Chart.js configuration; lines differ by colour, point and dash, and the table says the same. */
@RequestScoped
public class ScoringCharts {
    private static final List<String> COLOURS = List.of("#3d7fd1", "#2f9467", "#b7791f", "#8c7aa9", "#c2504a", "#2b8a9b", "#7a8a2f", "#a8577e", "#5b6f8a", "#9a6b3f");
    private static final List<String> POINTS = List.of("circle", "rect", "triangle", "rectRot", "star");
    private static final String OVERALL = "#767676";

    @Inject
    private Label label;
    @Inject
    private Visitor visitor;

    String trend(List<RoundLine> rounds) {
        var names = Json.createArrayBuilder();
        rounds.forEach(round -> names.add(Texts.get(visitor.getLocale(), "pitch.round.short", round.number(), round.versionNo())));
        var sets = Json.createArrayBuilder();
        RoundLine last = rounds.get(rounds.size() - 1);
        for (int i = 0; i < last.criteria().size(); i++) {
            String code = last.criteria().get(i).code();
            sets.add(line(label.codeOn("pitchCriterion", code, last.openedAt()), rounds.stream().map(round -> round.mean(code)).toList(), COLOURS.get(i % COLOURS.size()), 2)
                .add("pointStyle", POINTS.get(i % POINTS.size())).add("borderDash", dash(i)));
        }
        sets.add(line(Texts.get(visitor.getLocale(), "pitch.overall"), rounds.stream().map(RoundLine::overall).toList(), OVERALL, 5));
        var y = Json.createObjectBuilder().add("min", MarkGiven.LOWEST).add("max", MarkGiven.HIGHEST).add("ticks", Json.createObjectBuilder().add("stepSize", 1));
        return Json.createObjectBuilder().add("type", "line").add("data", Json.createObjectBuilder().add("labels", names).add("datasets", sets))
            .add("options", Json.createObjectBuilder().add("maintainAspectRatio", false).add("animation", false).add("spanGaps", true)
                .add("scales", Json.createObjectBuilder().add("y", y))
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("position", "bottom")
                    .add("labels", Json.createObjectBuilder().add("usePointStyle", true)))))
            .build().toString();
    }

    private static JsonArrayBuilder dash(int i) {
        return i < POINTS.size() ? Json.createArrayBuilder() : Json.createArrayBuilder().add(6).add(4);
    }

    private static JsonObjectBuilder line(String name, List<Double> values, String colour, int width) {
        var points = Json.createArrayBuilder();
        values.forEach(value -> {
            if (value == null) {
                points.addNull();
            } else {
                points.add(Double.parseDouble(RoundLine.told(value)));
            }
        });
        return Json.createObjectBuilder().add("label", name).add("data", points).add("borderColor", colour).add("backgroundColor", colour).add("borderWidth", width)
            .add("pointRadius", 5).add("tension", 0);
    }
}
