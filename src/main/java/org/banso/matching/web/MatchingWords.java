package org.banso.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.matching.AssignmentRow;
import org.banso.matching.AssignmentState;
import org.banso.matching.CandidateSheet.Card;
import org.banso.matching.Finding;
import org.banso.matching.ScorePart;
import org.banso.matching.ScorePart.Kind;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Label;
import org.banso.platform.web.Visitor;

/** Scores, states and findings in words. */
@Named("matchingWords")
@RequestScoped
public class MatchingWords {
    private static final int REASONS = 3;
    /** Parts that a supporter either serves or not. */
    private static final Set<Kind> SCOPE = EnumSet.of(Kind.PRODUCT, Kind.PHASE, Kind.DISEASE);

    @Inject
    private Label label;
    @Inject
    private Visitor visitor;

    /** The three strongest parts, in words. */
    public List<String> reasons(Card card) {
        return card.parts().stream().filter(part -> part.points() > 0)
            .sorted(Comparator.comparingDouble((ScorePart part) -> -(double) part.points() / part.max()).thenComparing(ScorePart::kind))
            .limit(REASONS).map(this::part).toList();
    }

    /** What a part says of this supporter. */
    public String part(ScorePart part) {
        String key = "matching.part." + part.kind() + (part.points() == 0 && SCOPE.contains(part.kind()) ? ".none" : "");
        return switch (part.kind()) {
            case COVERAGE -> text(key, label.codes("expertise", part.args()));
            case LEVEL -> part.args().isEmpty() ? "" : text(key, label.code("expertise", part.args().get(0)), part.args().get(1));
            case YEARS, CAPACITY -> text(key, part.args().get(0));
            case PRODUCT -> text(key, part.args().isEmpty() ? "" : label.code("productType", part.args().get(0)));
            case PHASE -> text(key, part.args().isEmpty() ? "" : label.code("phase", part.args().get(0)));
            case DISEASE -> part.args().isEmpty() ? text(key + ".any") : text(key, label.codes("diseaseArea", part.args()));
            case LANGUAGE -> text(key, label.codes("language", part.args()));
            case AFFINITY -> part.args().isEmpty() ? text(key + ".none")
                : text(key, part.args().get(0), String.join(text("matching.words.sep"), part.args().subList(1, part.args().size())));
            case RATING -> part.args().isEmpty() ? text(key + ".never") : text(key, part.args().toArray());
            case WAITING -> part.args().isEmpty() ? text(key + ".never") : text(key, part.args().get(0));
        };
    }

    /** What somebody else would have to bring. */
    public List<String> missing(Card card) {
        var found = new ArrayList<String>();
        if (!card.missing().isEmpty()) {
            found.add(text("matching.lacks", label.codes("expertise", card.missing())));
        }
        card.parts().stream().filter(part -> part.points() == 0 && SCOPE.contains(part.kind()) && !part.args().isEmpty())
            .forEach(part -> found.add(part(part)));
        return found;
    }

    /** The state for the office; what a check found stays with those who judge. */
    public String state(AssignmentRow row) {
        if (row.waiting()) {
            return text("matching.state.waiting");
        }
        return row.isDropped() ? text("matching.state.dropped") : label.of(row.state());
    }

    public String tone(AssignmentRow row) {
        if (row.state() == AssignmentState.ACCEPTED) {
            return "success";
        }
        return row.state() == AssignmentState.ASKED ? row.waiting() ? "warning" : "info" : "muted";
    }

    /** One finding in a line: reason, where it was seen, since when and until when. */
    public String finding(Finding finding) {
        return text("matching.finding", label.code("excludeReason", finding.reason().name()), text("matching.source." + finding.source()), finding.name())
            + days(label.date(finding.from()), label.date(finding.to()));
    }

    private String days(String from, String to) {
        if (to.isEmpty()) {
            return from.isEmpty() ? "" : text("matching.finding.since", from);
        }
        return from.isEmpty() ? text("matching.finding.until", to) : text("matching.finding.days", from, to);
    }

    private String text(String key, Object... args) {
        return Texts.get(visitor.getLocale(), key, args);
    }
}
