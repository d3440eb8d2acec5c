package org.banso.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is written down about an advice: for the office, for the applicant, and what is to be done next. Nothing twice in one case. */
final class Minutes {

    private static final Set<String> PAPERS = Set.of("DOC_REVIEW", "PITCH", "FS_IP", "FS_MARKET");

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
        boolean again = kind.equals("SUPPORTER_MEETING") && file.wasHeld(kind);
        StringBuilder text = new StringBuilder(phrases.pick("note-" + kind + (again ? "-again" : ""), dice));
        text.append(kind.equals("FOLLOW_UP") ? "" : fresh(file, codes, "n", "note-more", dice));
        if (codes.size() > 1 && dice.chance(0.5) && !kind.equals("FOLLOW_UP")) {
            text.append('\n').append(fresh(file, codes, "n", "note-more", dice));
        }
        return text.append(kind.equals("FOLLOW_UP") ? "" : phrases.pick("note-end", dice)).toString().strip();
    }

    String forApplicant(CaseFile file, String kind, List<String> codes, Dice dice) {
        boolean english = file.story.english();
        if (kind.equals("FOLLOW_UP")) {
            return phrases.pick(english ? "follow-up-applicant-en" : "follow-up-applicant", dice);
        }
        if (english) {
            return phrases.fresh("advice-en", file.said, dice) + "\n\n" + phrases.pick("advice-close-en", dice);
        }
        String opening = PAPERS.contains(kind) ? "advice-open-paper" : file.wasHeld("SUPPORTER_MEETING") ? "advice-open-again" : "advice-open";
        StringBuilder text = new StringBuilder(kind.equals("INFO") ? "" : phrases.pick(opening, dice)).append(fresh(file, codes, "a", "advice-more", dice));
        if (dice.chance(0.6)) {
            text.append("\n\n").append(fresh(file, codes, "a", "advice-more", dice));
        }
        return text.append("\n\n").append(phrases.pick("advice-close", dice)).toString().strip();
    }

    /** The expertise's own words while there are unsaid ones, then general ones. */
    private String fresh(CaseFile file, List<String> codes, String kind, String otherwise, Dice dice) {
        int from = dice.chance(0.65) ? 0 : dice.below(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            List<String> unsaid = byExpertise.get(codes.get((from + i) % codes.size())).get(kind).stream().filter(line -> !file.said.contains(line)).toList();
            if (!unsaid.isEmpty()) {
                String line = dice.pick(unsaid);
                file.said.add(line);
                return line;
            }
        }
        return phrases.fresh(otherwise, file.said, dice);
    }

    String action(CaseFile file, List<String> codes, String who, Dice dice) {
        if (!who.equals("APPLICANT")) {
            return phrases.fresh("action-" + who, file.said, dice);
        }
        return file.story.english() ? phrases.fresh("action-en", file.said, dice) : fresh(file, codes, "x", "action-APPLICANT", dice);
    }

    String line(String occasion, Dice dice) {
        return phrases.pick(occasion, dice);
    }
}
