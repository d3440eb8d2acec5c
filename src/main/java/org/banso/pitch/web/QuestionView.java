package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.pitch.BankLine;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.QuestionForm;
import org.banso.pitch.QuestionLine;
import org.banso.pitch.QuestionQueries;
import org.banso.pitch.Questions;
import org.banso.platform.web.Pages;

/** The questions of investors in a room, and what the bank has to offer. */
@Named
@ViewScoped
public class QuestionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private QuestionQueries queries;
    @Inject
    private Questions questions;
    @Inject
    private Pages pages;

    private QuestionForm form;
    private PitchSeen changing;
    private String criterion;
    private String occasion;
    private Long releasing;
    private String maskedQuestion;
    private String maskedAnswer;

    public List<QuestionLine> getLines() {
        return reading.questions(room.getRoom());
    }

    /** The one of the address as it stands, or an empty one. */
    public QuestionForm getForm() {
        if (form == null) {
            QuestionLine line = line(room.getEdit());
            changing = line == null ? null : line.seen();
            form = line == null ? new QuestionForm() : line.form();
        }
        return form;
    }

    private QuestionLine line(Long id) {
        return getLines().stream().filter(one -> id != null && one.id() == id).findFirst().orElse(null);
    }

    public boolean isChanging() {
        getForm();
        return changing != null;
    }

    public void save() {
        if (changing == null) {
            questions.add(room.getId(), form);
            room.done("pitch.question.added", "");
        } else if (pages.saving(() -> questions.change(changing, form), () -> { })) {
            room.done("pitch.question.saved", "");
        }
    }

    public void remove() {
        if (pages.saving(() -> questions.remove(changing), () -> { })) {
            room.done("pitch.question.removed", "");
        }
    }

    /** What the bank has, by criterion and occasion; read only when somebody asks. */
    public List<BankLine> getBank() {
        return queries.bank(blank(criterion), blank(occasion));
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public void take(long bankId) {
        questions.take(room.getId(), bankId);
        room.done("pitch.bank.taken", "");
    }

    public void retire(long bankId) {
        questions.retire(bankId);
        room.done("pitch.bank.retired", "&bank=true");
    }

    /** The question that is about to go into the bank, in the words without names; null for none. */
    public QuestionLine getReleased() {
        QuestionLine line = line(releasing);
        if (line != null && maskedQuestion == null) {
            QuestionQueries.Masked masked = queries.masked(room.getRoom(), line.id());
            maskedQuestion = masked.question();
            maskedAnswer = masked.answer();
        }
        return line;
    }

    public void release() {
        QuestionLine line = line(releasing);
        if (pages.saving(() -> questions.release(line.seen(), maskedQuestion, maskedAnswer), () -> { })) {
            room.done("pitch.bank.released", "");
        }
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public Long getReleasing() {
        return releasing;
    }

    public void setReleasing(Long releasing) {
        this.releasing = releasing;
    }

    public String getMaskedQuestion() {
        return maskedQuestion;
    }

    public void setMaskedQuestion(String maskedQuestion) {
        this.maskedQuestion = maskedQuestion;
    }

    public String getMaskedAnswer() {
        return maskedAnswer;
    }

    public void setMaskedAnswer(String maskedAnswer) {
        this.maskedAnswer = maskedAnswer;
    }
}
