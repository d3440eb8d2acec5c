package org.banso.pitch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What must be so before something in a pitch room is kept; every fault is told at its field. */
final class PitchRules {
    private static final String ANSWER = "answerText";

    private PitchRules() {
    }

    /**
     * Checks and tidies the occasion.
     *
     * @param offered whether a code of {@code pitchOccasion} may be chosen
     */
    static void check(PitchForm form, Predicate<String> offered) {
        form.setAudience(Text.singleLineOrNull(form.getAudience()));
        List<Fault> faults = new ArrayList<>();
        if (Text.isBlank(form.getAudience())) {
            faults.add(new Fault("audience", "pitch.fault.audience"));
        } else if (Text.length(form.getAudience()) > PitchForm.AUDIENCE_MAX) {
            faults.add(tooLong("audience", form.getAudience(), PitchForm.AUDIENCE_MAX));
        }
        if (form.getOccasion() == null || !offered.test(form.getOccasion())) {
            faults.add(new Fault("occasion", "common.choosePlease"));
        }
        if (form.getAmountYen() != null && (form.getAmountYen() < 0 || form.getAmountYen() > PitchForm.AMOUNT_MAX)) {
            faults.add(new Fault("amountYen", "pitch.fault.amount"));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
    }

    /**
     * Checks and tidies a question.
     *
     * @param answered whether it must have an answer
     * @param offered  whether a code of {@code pitchCriterion} may be chosen
     * @return what is wrong with the criterion, to be told with what else is wrong
     */
    static List<Fault> check(AskedForm form, boolean answered, Predicate<String> offered) {
        form.setQuestion(required("question", form.getQuestion(), AskedForm.QUESTION_MAX));
        form.setAnswer(answered ? required(ANSWER, form.getAnswer(), AskedForm.ANSWER_MAX) : optional(ANSWER, form.getAnswer(), AskedForm.ANSWER_MAX));
        return chosen("criterion", form.getCriterion(), offered);
    }

    /** A code that may be left out, but not be one that is not offered. */
    static List<Fault> chosen(String field, String code, Predicate<String> offered) {
        return code == null || offered.test(code) ? List.of() : List.of(new Fault(field, "common.choosePlease"));
    }

    /** The text, tidied; refused at its field when there is none or too much. */
    static String required(String field, String text, int max) {
        String clean = optional(field, text, max);
        if (clean == null) {
            throw BusinessException.at(field, "common.fillPlease");
        }
        return clean;
    }

    /** The text, tidied; null for none, refused at its field when there is too much. */
    static String optional(String field, String text, int max) {
        String clean = Text.cleanOrNull(text);
        if (Text.length(clean) > max) {
            throw BusinessException.all(List.of(tooLong(field, clean, max)));
        }
        return clean;
    }

    private static Fault tooLong(String field, String text, int max) {
        return new Fault(field, "pitch.fault.tooLong", max, Text.length(text));
    }
}
