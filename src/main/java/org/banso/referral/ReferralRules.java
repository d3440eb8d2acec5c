package org.banso.referral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.referral.ReferralForm.Answer;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.Text;

/** What a referral must hold before anybody is asked: a reason, and what this agency wants to know. */
final class ReferralRules {
    private ReferralRules() {
    }

    /**
     * The answers as they are kept, by question; what was not answered left out. Every fault is told at
     * once: that in place n at {@code answer<n>} where it is ticked, {@code words<n>} where it is written.
     *
     * @param questions as the agency asks today; what the form brings besides is ignored
     */
    static Map<String, ReferralAnswer> answers(List<AgencyQuestion> questions, ReferralForm form) {
        var faults = new ArrayList<Fault>();
        if (Text.isBlank(form.getReason())) {
            faults.add(new Fault("reason", "common.fillPlease"));
        } else if (Text.length(form.getReason()) > Referral.REASON_MAX) {
            faults.add(new Fault("reason", "consultation.tooLong", Referral.REASON_MAX, Text.length(form.getReason())));
        }
        var told = new LinkedHashMap<String, ReferralAnswer>();
        for (int place = 0; place < questions.size(); place++) {
            AgencyQuestion question = questions.get(place);
            String field = (question.several() ? "answer" : "words") + place;
            Answer given = form.getAnswers().stream().filter(one -> one.getQuestion().code().equals(question.code())).findFirst().orElse(null);
            String answer = given == null ? null : question.several() ? ticks(question, given) : Text.cleanOrNull(given.getWords());
            if (answer == null && question.required()) {
                faults.add(new Fault(field, question.several() ? "referral.tickOne" : "common.fillPlease"));
            } else if (Text.length(answer) > Referral.ANSWER_MAX) {
                faults.add(new Fault(field, "consultation.tooLong", Referral.ANSWER_MAX, Text.length(answer)));
            } else if (answer != null) {
                told.put(question.code(), new ReferralAnswer(place, question, answer));
            }
        }
        if (!faults.isEmpty()) {
            throw BusinessException.all(faults);
        }
        return told;
    }

    private static String ticks(AgencyQuestion question, Answer given) {
        String joined = String.join(",", given.getTicked().stream().filter(question::has).distinct().toList());
        return joined.isEmpty() ? null : joined;
    }
}
