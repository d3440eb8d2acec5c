package org.banso.referral;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banso.shared.KeyedForm;

/** A referral as it is written: why, and the answers to what the agency asks. */
public class ReferralForm extends KeyedForm {
    private static final long serialVersionUID = 1L;

    private String reason;
    private final List<Answer> answers;

    /** One question of the agency with what is ticked or written. */
    public static class Answer implements Serializable {
        private static final long serialVersionUID = 1L;
        private final AgencyQuestion question;
        private List<String> ticked = new ArrayList<>();
        private String words;

        Answer(AgencyQuestion question, String known) {
            this.question = question;
            if (known != null && question.several()) {
                ticked.addAll(Arrays.asList(known.split(",")));
            } else {
                words = known;
            }
        }

        public AgencyQuestion getQuestion() {
            return question;
        }

        public List<String> getTicked() {
            return ticked;
        }

        public void setTicked(List<String> ticked) {
            this.ticked = ticked == null ? new ArrayList<>() : ticked;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    /**
     * A form with the questions of an agency.
     *
     * @param known answers there are already, by question
     */
    public ReferralForm(List<AgencyQuestion> questions, String reason, Map<String, String> known) {
        this.reason = reason;
        this.answers = new ArrayList<>(questions.stream().map(question -> new Answer(question, known.get(question.code()))).toList());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Answer> getAnswers() {
        return answers;
    }
}
