package org.banso.matching.affinity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.banso.matching.text.Term;
import org.banso.matching.text.Terms;

/**
 * How near a text is to what people wrote or did: words weighed by how rare they are (tf-idf, single words and pairs), compared
 * by cosine with everything a person wrote taken together and with each writing of his, the nearest counting most, half and half.
 * The first tells his field, the second what he did that is like it. Before that the text is given the words of the writings that are
 * nearest to it, whoever wrote them, so that somebody who says the same in other words is found as well. Scores do not depend on
 * the length of the text, so those of two cases can be compared. Immutable, deterministic, for any number of threads.
 */
public final class Affinity {
    private final Weights how;
    private final Words words;
    private final Terms terms;
    private final int[] spread;
    private final int writings;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Vector> vectors = new ArrayList<>();
    private final List<String> names;
    private final Index single;
    private final Index whole;

    /** A person's writings stand together from {@code first} to before {@code end}. */
    private record Person(int number, int first, int end) {
    }

    /**
     * What speaks for a person in words.
     *
     * @param name  of the writing of his that is nearest
     * @param words what both have, as the text writes it, the most telling first
     */
    public record Evidence(String name, List<String> words) {
    }

    /**
     * How words are weighed and scores are put together.
     *
     * @param pair    weight of a pair, of words or of characters, against a single word
     * @param enough  times a word occurs until it has half the weight that it can have at most (k1 of BM25)
     * @param field   share of the writings taken together in the score, the rest is for the nearest; 0 to 1
     * @param half    cosine that scores one half
     * @param lent    weight of the words that a text is given against its own
     * @param lenders how many writings give them
     */
    record Weights(double pair, double enough, double field, double half, double lent, int lenders) {
        static final Weights USUAL = new Weights(0.5, 1.2, 0.5, 0.15, 0.1, 15);
    }

    /** Gathers the writings; not for several threads. */
    public static final class Builder {
        private final Terms terms;
        private final Words words;
        private final Map<String, List<Map<Integer, Integer>>> people = new LinkedHashMap<>();
        private final Map<String, List<String>> names = new HashMap<>();
        private final Map<Integer, Integer> spread = new HashMap<>();
        private int writings;

        private Builder(Terms terms) {
            this.terms = terms;
            words = new Words(terms);
        }

        /** A person, known by {@code id}, with or without writings. */
        public Builder person(String id) {
            people.computeIfAbsent(id, it -> new ArrayList<>());
            names.computeIfAbsent(id, it -> new ArrayList<>());
            return this;
        }

        /** Something a person wrote or did, known by its title. */
        public Builder wrote(String id, Writing writing) {
            return wrote(id, writing, writing.title());
        }

        /** Something a person wrote or did, known by {@code name}. */
        public Builder wrote(String id, Writing writing, String name) {
            person(id);
            people.get(id).add(counted(writing));
            names.get(id).add(name);
            return this;
        }

        /** A text of nobody: only to learn how rare words are. */
        public Builder read(Writing writing) {
            counted(writing);
            return this;
        }

        private Map<Integer, Integer> counted(Writing writing) {
            Map<Integer, Integer> counts = words.count(writing);
            counts.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
            writings += counts.isEmpty() ? 0 : 1;
            return counts;
        }

        public Affinity build() {
            return new Affinity(this, Weights.USUAL, 1);
        }

        /** For texts that were all {@link #read}: words that only one writing has are dropped, they can be shared by none. */
        public Affinity buildForRead() {
            return new Affinity(this, Weights.USUAL, 2);
        }
    }

    private Affinity(Builder from, Weights how, int least) {
        this.how = how;
        terms = from.terms;
        words = from.words;
        writings = from.writings;
        spread = new int[words.size()];
        from.spread.forEach((word, count) -> spread[word] = count);
        names = new ArrayList<>();
        List<Vector> fields = new ArrayList<>();
        from.people.forEach((id, all) -> {
            int first = vectors.size();
            Map<Integer, Double> sum = new HashMap<>();
            for (Map<Integer, Integer> counts : all) {
                Vector vector = vector(counts, least, words);
                vectors.add(vector);
                vector.addTo(sum, 1);
            }
            names.addAll(from.names.get(id));
            people.put(id, new Person(fields.size(), first, vectors.size()));
            fields.add(Vector.unit(sum, 0));
        });
        single = new Index(vectors, spread.length);
        whole = new Index(fields, spread.length);
    }

    /** Gathers writings in words as {@code terms} cuts them. */
    public static Builder builder(Terms terms) {
        return new Builder(terms);
    }

    private Vector vector(Map<Integer, Integer> counts, int least, Words own) {
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, count / (count + how.enough()) * rareness(word) * (own.isPair(word) ? how.pair() : 1)));
        return Vector.unit(weights, word -> word < spread.length ? spread[word] : 0, least);
    }

    private double rareness(int word) {
        int count = word < spread.length ? spread[word] : 0;
        return Math.log(1 + (writings + 0.5) / (count + 0.5));
    }

    /** By id of each person, how near the text is to what he wrote: 0 when they share no word, towards 1 the more they do. */
    public Map<String, Double> scores(Writing text) {
        Asked asked = ask(text);
        Map<String, Double> found = new LinkedHashMap<>();
        people.keySet().forEach(id -> found.put(id, asked.score(id)));
        return found;
    }

    /** Compares a text with everybody, to be read person by person. */
    public Asked ask(Writing text) {
        return new Asked(text);
    }

    /** A text that was compared with everybody. */
    public final class Asked {
        private final Vector own;
        private final double[] near;
        private final double[] widenedNear;
        private final double[] widenedField;
        private final Map<String, String> written = new LinkedHashMap<>();

        private Asked(Writing text) {
            own = read(text);
            near = single.cosines(own);
            Vector widened = widened(own, near);
            widenedNear = single.cosines(widened);
            widenedField = whole.cosines(widened);
            for (Term term : terms.read(text.title() + "\n" + text.text())) {
                if (term.content()) {
                    written.putIfAbsent(term.base(), term.surface());
                }
            }
        }

        /** How near the person is, 0 to 1; 0 for somebody unknown. */
        public double score(String id) {
            Person person = people.get(id);
            if (person == null) {
                return 0;
            }
            double cosine = how.field() * widenedField[person.number()] + (1 - how.field()) * nearest(widenedNear, person);
            return cosine / (cosine + how.half());
        }

        /** What of a person's writings is nearest, and by which words of the text, at most {@code most}; null when they share none. */
        public Evidence evidence(String id, int most) {
            Person person = people.get(id);
            int best = -1;
            for (int at = person == null ? 0 : person.first(); person != null && at < person.end(); at++) {
                if (near[at] > 0 && (best < 0 || near[at] > near[best])) {
                    best = at;
                }
            }
            if (best < 0) {
                return null;
            }
            Vector nearest = vectors.get(best);
            Map<String, Double> weights = new HashMap<>();
            for (String base : written.keySet()) {
                weights.put(base, shared(base, nearest) + Words.twos(base).stream().mapToDouble(two -> shared(two, nearest)).sum());
            }
            List<String> telling = written.keySet().stream().filter(base -> weights.get(base) > 0).sorted(Comparator.comparing(weights::get).reversed())
                .limit(most).map(written::get).toList();
            return new Evidence(names.get(best), telling);
        }

        private double shared(String word, Vector other) {
            Integer number = words.number(word);
            return number == null ? 0 : own.of(number) * other.of(number);
        }
    }

    private Vector read(Writing text) {
        Words own = words.forReading();
        return vector(own.count(text), 1, own);
    }

    /** With words of the nearest writings, each as much as it is near. */
    private Vector widened(Vector text, double[] near) {
        List<Integer> lenders = IntStream.range(0, near.length).filter(at -> near[at] > 0).boxed()
            .sorted(Comparator.comparingDouble((Integer at) -> -near[at])).limit(how.lenders()).toList();
        if (lenders.isEmpty()) {
            return text;
        }
        double all = lenders.stream().mapToDouble(at -> near[at]).sum();
        Map<Integer, Double> sum = new HashMap<>();
        text.addTo(sum, 1);
        lenders.forEach(at -> vectors.get(at).addTo(sum, how.lent() * near[at] / all));
        return Vector.unit(sum, text.leftOut());
    }

    /** The mean of a person's writings, the nearest weighing 1, the next a fourth, a ninth and so on: one thing he did can be enough. */
    private static double nearest(double[] near, Person person) {
        double[] own = Arrays.copyOfRange(near, person.first(), person.end());
        Arrays.sort(own);
        double sum = 0;
        double all = 0;
        for (int rank = 1; rank <= own.length; rank++) {
            double weight = 1 / ((double) rank * rank);
            sum += weight * own[own.length - rank];
            all += weight;
        }
        return own.length == 0 ? 0 : sum / all;
    }

    /** Everybody who is known, in the order they were named. */
    public Set<String> people() {
        return people.keySet();
    }
}
