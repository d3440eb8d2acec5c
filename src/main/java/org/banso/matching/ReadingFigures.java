package org.banso.matching;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How suggestions of the reading and the choices of people agree. Counted is the last decision of each case; suggested is what stood
 * first, and what the words carried ({@link org.banso.matching.text.CaseReading#LIKELY}).
 *
 * @param cases     how many were decided on
 * @param first     of these, how many had a first suggestion
 * @param firstKept how often it was chosen
 * @param codes     by field, the one that is needed or suggested most first
 */
public record ReadingFigures(int cases, int first, int firstKept, List<Code> codes) implements Serializable {
    /**
     * One field.
     *
     * @param suggested how often
     * @param kept      how often it was chosen of these
     * @param added     how often a person chose it although it was not suggested
     * @param unquoted  how often it was suggested without a sentence
     * @param unquotedKept how often it was chosen of these
     * @param addedIn   some cases in which it was added, the latest first
     * @param removedIn some cases in which it was not taken, the latest first
     */
    public record Code(String code, int suggested, int kept, int added, int unquoted, int unquotedKept, List<String> addedIn, List<String> removedIn)
        implements Serializable {
        public int removed() {
            return suggested - kept;
        }

        /** Share of the suggestions that people took, in percent; null when there was none. */
        public Integer precision() {
            return percent(kept, suggested);
        }

        /** Share of people's choices that had been suggested, in percent; null when nobody chose it. */
        public Integer recall() {
            return percent(kept, kept + added);
        }
    }

    /** Lines of one kind: a field at a place, suggested or not, quoted or not, chosen or not. */
    record Counted(String code, int place, boolean likely, boolean quoted, boolean chosen, int times) {
        boolean suggested() {
            return place == 1 || place > 0 && likely;
        }
    }

    /** A case in which a person chose otherwise. */
    record Difference(String code, String caseNo, boolean chosen) {
    }

    static ReadingFigures of(int cases, List<Counted> lines, List<Difference> differences, int examples) {
        Map<String, List<Counted>> byCode = lines.stream().collect(Collectors.groupingBy(Counted::code, LinkedHashMap::new, Collectors.toList()));
        List<Code> codes = byCode.entrySet().stream().map(one -> code(one.getKey(), one.getValue(), differences, examples))
            .filter(code -> code.suggested() + code.added() > 0)
            .sorted(Comparator.comparingInt((Code code) -> -(code.suggested() + code.added())).thenComparing(Code::code)).toList();
        return new ReadingFigures(cases, sum(lines, line -> line.place() == 1), sum(lines, line -> line.place() == 1 && line.chosen()), codes);
    }

    private static Code code(String code, List<Counted> lines, List<Difference> differences, int examples) {
        return new Code(code, sum(lines, Counted::suggested), sum(lines, line -> line.suggested() && line.chosen()), sum(lines, line -> !line.suggested() && line.chosen()),
            sum(lines, line -> line.suggested() && !line.quoted()), sum(lines, line -> line.suggested() && !line.quoted() && line.chosen()),
            in(code, true, differences, examples), in(code, false, differences, examples));
    }

    private static int sum(List<Counted> lines, Function<Counted, Boolean> counts) {
        return lines.stream().filter(counts::apply).mapToInt(Counted::times).sum();
    }

    private static List<String> in(String code, boolean chosen, List<Difference> differences, int examples) {
        return differences.stream().filter(one -> one.code().equals(code) && one.chosen() == chosen).map(Difference::caseNo).distinct().limit(examples).toList();
    }

    private static Integer percent(int part, int whole) {
        return whole == 0 ? null : (int) Math.round(100.0 * part / whole);
    }

    /** Share of first suggestions that were chosen, in percent; null when there was none. */
    public Integer firstPercent() {
        return percent(firstKept, first);
    }

    /** Share of all suggestions that people took, in percent; null when there was none. */
    public Integer precision() {
        return percent(codes.stream().mapToInt(Code::kept).sum(), codes.stream().mapToInt(Code::suggested).sum());
    }

    /** Share of all choices of people that had been suggested, in percent; null when there was none. */
    public Integer recall() {
        int kept = codes.stream().mapToInt(Code::kept).sum();
        return percent(kept, kept + codes.stream().mapToInt(Code::added).sum());
    }

    /** Fields that are suggested without a sentence, those most often so first. */
    public List<Code> unquoted() {
        return codes.stream().filter(code -> code.unquoted() > 0).sorted(Comparator.comparingInt((Code code) -> -code.unquoted())).toList();
    }
}
