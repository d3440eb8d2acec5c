package org.banso.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A tick of a question, in its place. */
@Embeddable
class KeptChoice {
    private String choice;
    @Column(name = "words_ja")
    private String wordsJa;
    @Column(name = "words_en")
    private String wordsEn;
    private int position;

    protected KeptChoice() {
    }

    KeptChoice(QuestionForm.Choice typed, int position) {
        this.choice = typed.getCode();
        this.wordsJa = typed.getWordsJa();
        this.wordsEn = typed.getWordsEn();
        this.position = position;
    }

    int position() {
        return position;
    }

    AgencyQuestion.Option option() {
        return new AgencyQuestion.Option(choice, wordsJa, wordsEn);
    }
}
