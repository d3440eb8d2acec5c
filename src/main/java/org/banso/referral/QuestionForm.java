package org.banso.referral;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.banso.shared.KeyedForm;

/** A question of an agency as its page edits it. */
public class QuestionForm extends KeyedForm {
    /** The most ticks a question has. */
    public static final int CHOICES_MOST = 10;
    private static final long serialVersionUID = 1L;

    private boolean several;
    private boolean required;
    private String wordsJa;
    private String wordsEn;
    private List<Choice> choices = new ArrayList<>();

    /** A tick. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;
        private String code;
        private String wordsJa;
        private String wordsEn;

        public Choice() {
        }

        Choice(AgencyQuestion.Option known) {
            this(known.code(), known.wordsJa(), known.wordsEn());
        }

        Choice(String code, String wordsJa, String wordsEn) {
            this.code = code;
            this.wordsJa = wordsJa;
            this.wordsEn = wordsEn;
        }

        /** Null for one that is new. */
        public String getCode() {
            return code;
        }

        public String getWordsJa() {
            return wordsJa;
        }

        public void setWordsJa(String wordsJa) {
            this.wordsJa = wordsJa;
        }

        public String getWordsEn() {
            return wordsEn;
        }

        public void setWordsEn(String wordsEn) {
            this.wordsEn = wordsEn;
        }
    }

    public QuestionForm() {
    }

    QuestionForm(AgencyQuestion known) {
        several = known.several();
        required = known.required();
        wordsJa = known.wordsJa();
        wordsEn = known.wordsEn();
        known.choices().forEach(option -> choices.add(new Choice(option)));
    }

    /** Answered by ticks instead of words; decided once, when the question is new. */
    public boolean isSeveral() {
        return several;
    }

    public void setSeveral(boolean several) {
        this.several = several;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getWordsJa() {
        return wordsJa;
    }

    public void setWordsJa(String wordsJa) {
        this.wordsJa = wordsJa;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** With as many empty lines as may still be added; whoever empties a line takes its tick away. */
    public QuestionForm withRoom() {
        while (choices.size() < CHOICES_MOST) {
            choices.add(new Choice());
        }
        return this;
    }
}
