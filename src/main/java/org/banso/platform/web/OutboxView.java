package org.banso.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.platform.LetterState;
import org.banso.platform.OutboxDesk;
import org.banso.platform.OutboxQueries;
import org.banso.platform.OutboxQueries.LetterRow;
import org.banso.platform.OutboxQueries.Piece;
import org.banso.shared.Page;

/** The letters as the administrator sees them; state, recipient and page stand in the address. */
@Named
@ViewScoped
public class OutboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxQueries queries;
    @Inject
    private OutboxDesk desk;
    @Inject
    private Pages pages;

    private Page<LetterRow> letters;
    private String state;
    private String q;
    private int page = 1;
    public void load() {
        letters = queries.page(LetterState.named(state), q, page);
    }

    public void retry(LetterRow row) {
        desk.retry(row.id());
        pages.done("platform.outbox.retried", "/admin/outbox", row.recipient());
    }

    /** The letter's text with its links apart. */
    public List<Piece> pieces(LetterRow row) {
        return queries.pieces(row.body());
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    public boolean isSending() {
        return queries.sending();
    }

    public Page<LetterRow> getLetters() {
        return letters;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
