package org.banso.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.List;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;
import org.banso.reporting.CountRule;
import org.banso.reporting.ProductByApplicant;
import org.banso.reporting.StageCounts;
import org.banso.reporting.YearlyTrend;
import org.banso.shared.FiscalYear;

/**
 * The reports as Chart.js configurations. Colours of bars keep 3:1 against light and dark ground, words and lines take the ink of
 * the theme (banso.js); the table below says the same in figures.
 */
@RequestScoped
public class ReportCharts {
    private static final List<String> COLOURS = List.of("#3d7fd1", "#2f9467", "#b7791f", "#8c7aa9");

    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    /** Bars: the headline figure by year. */
    String trend(YearlyTrend trend, CountRule rule) {
        var years = Json.createArrayBuilder();
        var cases = Json.createArrayBuilder();
        trend.years().forEach(year -> {
            years.add(nameOf(year.fiscalYear()));
            cases.add(year.headline(rule));
        });
        return bars(years, Json.createArrayBuilder().add(series(rule == CountRule.SUPPORTED ? "reporting.supported" : "reporting.received", cases, 0)), false, false);
    }

    /** The running year's bar is still growing, and says so. */
    private String nameOf(int year) {
        String name = Integer.toString(year);
        return year == FiscalYear.current(clock).year() ? Texts.get(visitor.getLocale(), "reporting.year.running", name) : name;
    }

    /** Lying bars: how many of the received came to each stage. */
    String stages(StageCounts counts) {
        var reached = counts.inYear();
        var names = Json.createArrayBuilder();
        List.of("received", "preInterview", "supporterMeeting", "followUp").forEach(stage -> names.add(text("reporting.stage." + stage)));
        var cases = Json.createArrayBuilder().add(reached.received()).add(reached.preInterview()).add(reached.supporterMeeting()).add(reached.followUp());
        return bars(names, Json.createArrayBuilder().add(series("reporting.cases", cases, 0)), true, false);
    }

    /** Stacked bars: product classes, each split by applicant class. */
    String products(ProductByApplicant table) {
        var names = Json.createArrayBuilder();
        ProductByApplicant.PRODUCTS.forEach(product -> names.add(label.code("productTypeRollup", product)));
        var sets = Json.createArrayBuilder();
        for (int i = 0; i < ProductByApplicant.APPLICANTS.size(); i++) {
            String applicant = ProductByApplicant.APPLICANTS.get(i);
            var cases = Json.createArrayBuilder();
            ProductByApplicant.PRODUCTS.forEach(product -> cases.add(table.at(product, applicant)));
            sets.add(dataset(label.code("applicantTypeRollup", applicant), cases, i));
        }
        return bars(names, sets, false, true);
    }

    private JsonObjectBuilder series(String key, JsonArrayBuilder values, int colour) {
        return dataset(text(key), values, colour);
    }

    private static JsonObjectBuilder dataset(String name, JsonArrayBuilder values, int colour) {
        return Json.createObjectBuilder().add("label", name).add("data", values).add("backgroundColor", COLOURS.get(colour)).add("borderRadius", 3)
            .add("maxBarThickness", 48);
    }

    private static String bars(JsonArrayBuilder labels, JsonArrayBuilder datasets, boolean lying, boolean stacked) {
        var axis = Json.createObjectBuilder().add("stacked", stacked).add("ticks", Json.createObjectBuilder().add("precision", 0)).build();
        return Json.createObjectBuilder().add("type", "bar")
            .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets))
            .add("options", Json.createObjectBuilder().add("indexAxis", lying ? "y" : "x").add("maintainAspectRatio", false).add("animation", false)
                .add("scales", Json.createObjectBuilder().add("x", axis).add("y", axis))
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", stacked))))
            .build().toString();
    }

    private String text(String key) {
        return Texts.get(visitor.getLocale(), key);
    }
}
