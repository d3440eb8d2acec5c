package org.banso.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.matching.text.Evidence.Bearing;
import org.banso.matching.text.Lexicon.Idea;

/** What the clauses say for one section of the lexicon, idea by idea. */
final class Tally {
    private static final double TITLE = 1.1;
    /** What is asked first usually matters most. */
    private static final double ASKED_FIRST = 1.65;
    private static final double ASKED = 1.5;
    private static final double PLANNED = 1.1;
    private static final double BACKGROUND = 0.55;
    /** Of what is asked, the first named counts more: by this share when it opens the text. */
    private static final double EARLIER = 0.2;
    /** Weight from which an idea is more than a hint. */
    private static final double CARRIES = 2;
    /** Whose business a matter is shows wherever it is told. */
    private static final double ANYWHERE = 1.2;
    /** Each further idea adds a little less, so that a long story does not outweigh a short question. */
    private static final double DECAY = 0.88;
    /** An idea that comes back in another clause. */
    private static final double REPEATED = 0.2;

    private final boolean anywhere;
    private final List<Double> points = new ArrayList<>();
    private final Map<Place, Mention> mentions = new LinkedHashMap<>();
    private double asked;
    private double setAside;
    private double firstAsked = 1;

    /** The same sentence may want one thing and not another: each is told apart. */
    private record Place(String sentence, Bearing bearing) {
    }

    private static final class Mention {
        private final List<String> words = new ArrayList<>();
        private double points;
    }

    /** @param anywhere whether it makes no difference how a clause is meant */
    Tally(boolean anywhere) {
        this.anywhere = anywhere;
    }

    /** @param factor how much the section counts here */
    void add(List<Idea> ideas, List<Clause> clauses, double factor) {
        for (Idea idea : ideas) {
            double best = 0;
            double sum = 0;
            for (Clause clause : clauses) {
                Line.Hit hit = idea.in(clause.line());
                if (hit == null) {
                    continue;
                }
                Bearing aside = Marks.setAside(clause.line(), hit, clause.open());
                double worth = aside != null ? 0 : idea.weight() * factor * (anywhere ? ANYWHERE : weight(clause));
                note(clause, clause.line().written(hit), aside, worth);
                if (aside != null) {
                    setAside += idea.weight() * factor;
                } else {
                    sum += worth;
                    best = Math.max(best, worth);
                    asked += clause.bearing() == Bearing.BACKGROUND ? 0 : worth;
                    firstAsked = clause.bearing() == Bearing.ASKED && idea.weight() >= CARRIES ? Math.min(firstAsked, clause.place(hit)) : firstAsked;
                }
            }
            if (best > 0) {
                points.add(best + REPEATED * (sum - best));
            }
        }
    }

    private static double weight(Clause clause) {
        return switch (clause.bearing()) {
            case TITLE -> TITLE;
            case PLANNED -> PLANNED;
            case ASKED -> clause.ask() == 0 ? ASKED_FIRST : ASKED;
            default -> BACKGROUND;
        };
    }

    private void note(Clause clause, String words, Bearing aside, double worth) {
        Mention mention = mentions.computeIfAbsent(new Place(clause.sentence(), aside == null ? clause.bearing() : aside), it -> new Mention());
        if (!mention.words.contains(words)) {
            mention.words.add(words);
        }
        mention.points += worth;
    }

    /** The points of everything that counts. */
    double points() {
        double live = 0;
        double share = 1;
        for (double one : points.stream().sorted(Comparator.reverseOrder()).toList()) {
            live += one * share;
            share *= DECAY;
        }
        return live * (1 + EARLIER * (1 - firstAsked));
    }

    /** The part of it that is asked for or stands in the title. */
    double asked() {
        return asked;
    }

    /** The weight of what was said to be settled or unwanted. */
    double setAside() {
        return setAside;
    }

    /** The sentences, the strongest first; one that is meant in two ways stands twice. */
    List<Evidence> evidence() {
        return mentions.entrySet().stream().map(one -> new Evidence(one.getKey().sentence(), List.copyOf(one.getValue().words), one.getKey().bearing(),
            one.getValue().points)).sorted(Comparator.comparingDouble((Evidence e) -> -e.points())).toList();
    }
}
