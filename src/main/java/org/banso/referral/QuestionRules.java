package org.banso.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.banso.referral.QuestionForm.Choice;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a question of an agency must hold: its words in both languages and, when it is ticked, something to tick. */
final class QuestionRules {
    /** A form with more than this nobody fills in. */
    static final int MOST = 8;

    private QuestionRules() {
    }

    /**
     * The form made tidy: empty lines of ticks left out, new ticks with a code of their own. Every fault is told at once: of the
     * words at {@code wordsJa} and {@code wordsEn}, of the tick in line n at {@code choiceJa<n>} and {@code choiceEn<n>}.
     *
     * @param several whether it is answered by ticks
     */
    static QuestionForm tidy(boolean several, QuestionForm form) {
        var faults = new ArrayList<Fault>();
        var tidy = new QuestionForm();
        tidy.setSeveral(several);
        tidy.setRequired(form.isRequired());
        tidy.setWordsJa(line("wordsJa", form.getWordsJa(), KeptQuestion.WORDS_MAX, faults));
        tidy.setWordsEn(line("wordsEn", form.getWordsEn(), KeptQuestion.WORDS_MAX, faults));
        List<Choice> lines = several ? form.getChoices() : List.of();
        for (int place = 0; place < lines.size(); place++) {
            Choice typed = lines.get(place);
            if (!Text.isBlank(typed.getWordsJa()) || !Text.isBlank(typed.getWordsEn())) {
                tidy.getChoices().add(new Choice(typed.getCode() == null ? UUID.randomUUID().toString() : typed.getCode(),
                    line("choiceJa" + place, typed.getWordsJa(), KeptQuestion.CHOICE_MAX, faults),
                    line("choiceEn" + place, typed.getWordsEn(), KeptQuestion.CHOICE_MAX, faults)));
            }
        }
        if (several && tidy.getChoices().size() < 2 && faults.isEmpty()) {
            faults.add(new Fault("choiceJa" + tidy.getChoices().size(), "referral.question.twoTicks"));
        }
        if (tidy.getChoices().size() > QuestionForm.CHOICES_MOST) {
            faults.add(new Fault(null, "referral.question.tooManyTicks", QuestionForm.CHOICES_MOST));
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        return tidy;
    }

    private static String line(String field, String typed, int max, List<Fault> faults) {
        String tidy = Text.singleLineOrNull(typed);
        if (tidy == null) {
            faults.add(new Fault(field, "common.fillPlease"));
        } else if (Text.length(tidy) > max) {
            faults.add(new Fault(field, "consultation.tooLong", max, Text.length(tidy)));
        }
        return tidy;
    }
}
