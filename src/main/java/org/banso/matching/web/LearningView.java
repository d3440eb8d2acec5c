package org.banso.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.matching.ChoiceFigures;
import org.banso.matching.LearningQueries;
import org.banso.matching.PastRanking.Weighed;
import org.banso.matching.RankingTuning;
import org.banso.matching.RankingWeights;
import org.banso.matching.ReadingFigures;
import org.banso.matching.ScorePart;
import org.banso.matching.ScorePart.Kind;
import org.banso.matching.WeightTrial;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Can;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.banso.shared.FiscalYear;

/** What can be learnt from past choices: figures of a year, and other weights tried on the past before they are switched on. */
@Named("learning")
@ViewScoped
public class LearningView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/office/learning";
    private static final int FIRST_YEAR = 2017;
    private static final List<String> KINDS = Stream.of(Kind.values()).map(Kind::name).toList();

    @Inject
    private LearningQueries queries;
    @Inject
    private RankingTuning tuning;
    @Inject
    private Can can;
    @Inject
    private Label label;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private String fiscalYear;
    private ReadingFigures readings;
    private ChoiceFigures choices;
    private RankingTuning.State state;
    private final Map<String, Integer> weights = new HashMap<>();
    private WeightTrial trial;
    private Map<Kind, Integer> tried;
    private String why;
    private String whyBack;

    /** A part of two scores side by side; {@code points} are null where it does not count for the case. */
    public record Part(Kind kind, ScorePart before, ScorePart after) implements Serializable {
    }

    public void load() {
        FiscalYear year = year();
        readings = queries.readings(year);
        choices = queries.choices(year);
        state = tuning.state();
        state.inForce().weights().forEach((kind, weight) -> weights.put(kind.name(), weight));
    }

    /** Weighs the past by what stands in the form. */
    public void tryOut() {
        Map<Kind, Integer> typed = new EnumMap<>(Kind.class);
        KINDS.stream().filter(kind -> weights.get(kind) != null).forEach(kind -> typed.put(Kind.valueOf(kind), weights.get(kind)));
        trial = tuning.tryOut(typed);
        tried = typed;
    }

    /** Switches to the weights that were tried, whatever was typed since. */
    public void switchOn() {
        if (pages.saving(() -> tuning.switchTo(state.newest(), tried, why), this::readState)) {
            pages.done("learning.done.switched", HERE);
        }
    }

    public void goBack() {
        if (pages.saving(() -> tuning.goBack(state.newest(), whyBack), this::readState)) {
            pages.done("learning.done.back", HERE);
        }
    }

    private void readState() {
        state = tuning.state();
    }

    private FiscalYear year() {
        return FiscalYear.parse(fiscalYear).filter(asked -> asked.year() >= FIRST_YEAR && asked.compareTo(FiscalYear.current(clock)) <= 0).orElse(FiscalYear.current(clock));
    }

    public List<Choice> getYears() {
        return FiscalYear.range(new FiscalYear(FIRST_YEAR), FiscalYear.current(clock)).stream().sorted(Comparator.reverseOrder())
            .map(each -> new Choice(Integer.toString(each.year()), label.fiscalYear(each.year()))).toList();
    }

    public String getYear() {
        return Integer.toString(year().year());
    }

    /** Everything that is weighed, by name. */
    public List<String> getKinds() {
        return KINDS;
    }

    /** What a weight is now, and what the operator and the maker set. */
    public String hint(String kind) {
        Kind of = Kind.valueOf(kind);
        return Texts.get(visitor.getLocale(), "learning.weights.row", state.inForce().weights().get(of), state.ofOperator().weights().get(of), RankingWeights.USUAL.weights().get(of));
    }

    /** A figure with one decimal. */
    public String fine(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    /** Weights in a line, as 分野の広さ 24、…; those of 0 are left out. */
    public String line(RankingWeights of) {
        return Stream.of(Kind.values()).filter(kind -> of.weights().get(kind) > 0).map(kind -> name(kind) + " " + of.weights().get(kind))
            .collect(Collectors.joining(Texts.get(visitor.getLocale(), "learning.sep")));
    }

    /** The parts of two scores of one supporter; how he was rated is left out for those who may not know. */
    public List<Part> parts(Weighed before, Weighed after) {
        var out = new ArrayList<Part>();
        for (ScorePart part : before.parts()) {
            if (part.kind() != Kind.RATING || can.has("ARRANGE_SUPPORT")) {
                out.add(new Part(part.kind(), part, after.parts().stream().filter(other -> other.kind() == part.kind()).findFirst().orElse(part)));
            }
        }
        return out;
    }

    /** Declines by reason in a line. */
    public String reasons(ChoiceFigures.Band band) {
        return band.declined().entrySet().stream().map(one -> label.code("declineReason", one.getKey()) + " " + one.getValue())
            .collect(Collectors.joining(Texts.get(visitor.getLocale(), "learning.sep")));
    }

    /** The places of a band in words. */
    public String places(ChoiceFigures.Band band) {
        if (band.from() == 0) {
            return Texts.get(visitor.getLocale(), "learning.band.outside");
        }
        return Texts.get(visitor.getLocale(), band.to() == 0 ? "learning.band.below" : band.to() == band.from() ? "learning.band.one" : "learning.band.some", band.from(), band.to());
    }

    /** A share as whole percent. */
    public int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private String name(Kind kind) {
        return Texts.get(visitor.getLocale(), "matching.kind." + kind.name());
    }

    public String getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(String fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public ReadingFigures getReadings() {
        return readings;
    }

    public ChoiceFigures getChoices() {
        return choices;
    }

    public RankingTuning.State getState() {
        return state;
    }

    public Map<String, Integer> getWeights() {
        return weights;
    }

    public WeightTrial getTrial() {
        return trial;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWhyBack() {
        return whyBack;
    }

    public void setWhyBack(String whyBack) {
        this.whyBack = whyBack;
    }
}
