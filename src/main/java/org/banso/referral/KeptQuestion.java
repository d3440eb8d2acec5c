package org.banso.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A question of an agency as the office keeps it. Never deleted, only no longer asked; referrals keep the words of their day by themselves. */
@Entity
@Table(name = "agency_question")
@IdClass(KeptQuestion.Key.class)
class KeptQuestion {
    static final int WORDS_MAX = 200;
    static final int CHOICE_MAX = 100;

    @Id
    private String agency;
    @Id
    private String question;
    @Version
    private long version;
    @Column(updatable = false)
    private boolean ticks;
    private boolean required;
    @Column(name = "words_ja")
    private String wordsJa;
    @Column(name = "words_en")
    private String wordsEn;
    private int position;
    private boolean retired;
    @ElementCollection
    @CollectionTable(name = "agency_choice", joinColumns = {@JoinColumn(name = "agency", referencedColumnName = "agency"),
        @JoinColumn(name = "question", referencedColumnName = "question")})
    private List<KeptChoice> choices = new ArrayList<>();

    protected KeptQuestion() {
    }

    /**
     * A new one in the last place; whether it is ticked or written it stays.
     *
     * @param formKey of the form that makes it, which becomes its own: the same form makes no other
     */
    KeptQuestion(String agency, String formKey, boolean ticks, int position) {
        this.agency = agency;
        this.question = formKey;
        this.ticks = ticks;
        this.position = position;
    }

    void write(QuestionForm form) {
        required = form.isRequired();
        wordsJa = form.getWordsJa();
        wordsEn = form.getWordsEn();
        choices = new ArrayList<>();
        form.getChoices().forEach(choice -> choices.add(new KeptChoice(choice, choices.size() + 1)));
    }

    void place(int here) {
        position = here;
    }

    void retire(boolean now) {
        retired = now;
    }

    boolean isRetired() {
        return retired;
    }

    boolean isTicks() {
        return ticks;
    }

    String code() {
        return question;
    }

    long version() {
        return version;
    }

    AgencyQuestion asked() {
        return new AgencyQuestion(question, ticks, required, wordsJa, wordsEn, choices.stream().sorted(Comparator.comparingInt(KeptChoice::position)).map(KeptChoice::option).toList());
    }

    QuestionForm form() {
        return new QuestionForm(asked());
    }

    /** Whose, and which. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String agency;
        private String question;

        protected Key() {
        }

        Key(String agency, String question) {
            this.agency = agency;
            this.question = question;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(agency, key.agency) && Objects.equals(question, key.question);
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, question);
        }
    }
}
