package org.banso.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written down about an advice: for the office, for the applicant, and what is to be done next. */
final class Minutes {

    private final Map<String, Map<String, List<String>>> byExpertise = new HashMap<>();
    private final Phrases phrases = new Phrases("phrases.txt");

    Minutes() {
        Lists lists = Lists.read("expertise.txt");
        for (String code : lists.names()) {
            Map<String, List<String>> kinds = new HashMap<>();
            for (String kind : List.of("n", "a", "x")) {
                kinds.put(kind, lists.of(code).stream().filter(line -> line.startsWith(kind + ": ")).map(line -> line.substring(3)).toList());
            }
            byExpertise.put(code, kinds);
        }
    }

    String internal(CaseFile file, String kind, List<String> codes, Dice dice) {
        StringBuilder text = new StringBuilder(phrases.pick("note-" + kind, dice));
        text.append(pick(codes.get(0), "n", dice));
        if (codes.size() > 1 && dice.chance(0.6)) {
            text.append('\n').append(pick(codes.get(1 + dice.below(codes.size() - 1)), "n", dice));
        }
        return text.append(phrases.pick("note-end", dice)).toString().strip();
    }

    String forApplicant(CaseFile file, String kind, List<String> codes, Dice dice) {
        if (file.story.english()) {
            return phrases.pick("advice-en", dice) + "\n\n" + phrases.pick("advice-close-en", dice);
        }
        StringBuilder text = new StringBuilder(phrases.pick("advice-open", dice)).append(pick(codes.get(0), "a", dice));
        if (codes.size() > 1 && dice.chance(0.65)) {
            text.append("\n\n").append(pick(codes.get(1 + dice.below(codes.size() - 1)), "a", dice));
        }
        return text.append("\n\n").append(phrases.pick("advice-close", dice)).toString().strip();
    }

    String action(List<String> codes, Dice dice) {
        return pick(codes.get(dice.below(codes.size())), "x", dice);
    }

    String line(String occasion, Dice dice) {
        return phrases.pick(occasion, dice);
    }

    private String pick(String code, String kind, Dice dice) {
        return dice.pick(byExpertise.get(code).get(kind));
    }
}
