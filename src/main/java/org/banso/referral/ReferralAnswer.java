package org.banso.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** What was answered to one question of the agency, with the words of the day: the agency may ask otherwise tomorrow. */
@Embeddable
class ReferralAnswer {
    private int place;
    @Column(name = "question_ja")
    private String questionJa;
    @Column(name = "question_en")
    private String questionEn;
    private String answer;
    @Column(name = "told_ja")
    private String toldJa;
    @Column(name = "told_en")
    private String toldEn;

    protected ReferralAnswer() {
    }

    /**
     * An answer to a question as it is asked today.
     *
     * @param answer ticks joined by commas, or words
     */
    ReferralAnswer(int place, AgencyQuestion question, String answer) {
        this.place = place;
        this.questionJa = question.wordsJa();
        this.questionEn = question.wordsEn();
        this.answer = answer;
        this.toldJa = question.several() ? question.told(answer, Locale.JAPANESE) : null;
        this.toldEn = question.several() ? question.told(answer, Locale.ENGLISH) : null;
    }

    int place() {
        return place;
    }

    String answer() {
        return answer;
    }

    ReferralCard.Answer told(Locale reader) {
        boolean ja = Locale.JAPANESE.getLanguage().equals(reader.getLanguage());
        String words = ja ? toldJa : toldEn;
        return new ReferralCard.Answer(ja ? questionJa : questionEn, words == null ? answer : words);
    }
}
