package org.banso.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What office and applicant write to each other, and the short notes that stand beside a step of the history. */
final class Letters {

    private static final int QUESTIONS = 7;
    /** The question for what use a thing is meant, which nobody asks about a drug. */
    private static final int ABOUT_USE = 2;

    private final Phrases phrases = new Phrases("phrases.txt");

    String firstReply(CaseFile file, Dice dice) {
        return write(file, "reply", dice);
    }

    String question(CaseFile file, Dice dice) {
        file.question = file.question < 0 ? dice.below(100) : file.question + 1;
        if (file.question % QUESTIONS == ABOUT_USE && List.of("DRUG", "REGEN").contains(file.productType)) {
            file.question++;
        }
        return write(file, "question", dice);
    }

    String answer(CaseFile file, Dice dice) {
        return write(file, "answer", dice);
    }

    String reminder(CaseFile file, Dice dice) {
        return write(file, "reminder", dice);
    }

    String memo(CaseFile file, Dice dice) {
        return dice.chance(0.6) ? write(file, "memo", dice) : null;
    }

    String declineNote(String reason, Dice dice) {
        return phrases.pick("decline-" + reason, dice);
    }

    String answered(Dice dice) {
        return phrases.pick("answered", dice);
    }

    String handling(Dice dice) {
        return phrases.pick("handling", dice);
    }

    String another(String code, Dice dice) {
        return phrases.pick("another-" + code, dice);
    }

    String supportEnded(Dice dice) {
        return phrases.pick("support-ended", dice);
    }

    String again(Dice dice) {
        return phrases.pick("again", dice);
    }

    String referral(Dice dice) {
        return phrases.pick("referral", dice);
    }

    String withdrawn(Dice dice) {
        return phrases.pick("withdrawn", dice);
    }

    String reopened(Dice dice) {
        return phrases.pick("reopened", dice);
    }

    String comment(CaseFile file, int overall, Dice dice) {
        String occasion = overall >= 4 ? "comment-good" : "comment-poor";
        return phrases.pick(file.story.english() ? occasion + "-en" : occasion, dice);
    }

    private String write(CaseFile file, String occasion, Dice dice) {
        boolean english = file.story.english() && !occasion.equals("memo");
        Map<String, String> slots = new HashMap<>();
        slots.put("title", file.story.title());
        slots.put("product", file.story.productName());
        slots.put("contact", file.applicant.contact());
        slots.put("organization", file.applicant.name());
        slots.put("n", Integer.toString(dice.any(3, 5, 8, 12, 20, 30)));
        slots.put("office", file.ownerName == null ? "" : english ? file.ownerName : file.ownerName.replace(" ", ""));
        String of = english ? occasion + "-en" : occasion;
        boolean paired = occasion.equals("question") || occasion.equals("answer");
        return StoryBook.fill(paired ? phrases.at(of, file.question) : phrases.pick(of, dice), slots);
    }
}
