package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.pitch.Bank;
import org.banso.pitch.BankFilter;
import org.banso.pitch.BankLine;
import org.banso.pitch.BankQueries;
import org.banso.pitch.PitchSeen;
import org.banso.pitch.QuestionForm;
import org.banso.pitch.QuestionLine;
import org.banso.pitch.QuestionQueries;
import org.banso.pitch.Questions;
import org.banso.platform.web.Pages;
import org.banso.shared.Page;

/** The questions of investors in a room, and what the bank has to offer. */
@Named
@ViewScoped
public class QuestionView extends RoomRows<QuestionLine, QuestionForm> {
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
    private BankQueries banked;
    @Inject
    private Bank bank;
    @Inject
    private Pages pages;

    private String criterion;
    private String occasion;
    private int page = 1;
    private Page<BankLine> offered;
    private Long releasing;
    private String maskedQuestion;
    private String maskedAnswer;

    @Override
    public List<QuestionLine> getLines() {
        return reading.questions(room.getRoom());
    }

    @Override
    QuestionForm blank() {
        return new QuestionForm();
    }

    @Override
    void add(long pitchId, QuestionForm written) {
        questions.add(pitchId, written);
    }

    @Override
    void change(PitchSeen seen, QuestionForm written) {
        questions.change(seen, written);
    }

    @Override
    void remove(PitchSeen seen) {
        questions.remove(seen);
    }

    @Override
    String words() {
        return "pitch.question.";
    }

    /**
     * What the bank has, by criterion and occasion; read only when somebody asks, and kept: a button means the question beside which it
     * stood, though others have come into the bank or gone since.
     */
    public Page<BankLine> getBank() {
        if (offered == null) {
            offered = banked.page(new BankFilter(null, blank(criterion), blank(occasion), false), page);
        }
        return offered;
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public void take(long bankId) {
        questions.take(room.getId(), bankId);
        room.done("pitch.bank.taken", "");
    }

    public void retire(BankLine line) {
        if (pages.saving(() -> bank.retire(line.seen()), () -> offered = null)) {
            room.done("pitch.bank.retired", "&bank=true");
        }
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

    /** Of what the bank has. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
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
