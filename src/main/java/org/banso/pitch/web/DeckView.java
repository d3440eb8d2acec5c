package org.banso.pitch.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.banso.document.Decks;
import org.banso.pitch.CommentLine;
import org.banso.pitch.Comments;
import org.banso.pitch.PitchRoom.Deck;
import org.banso.pitch.PitchRoom.Leaf;
import org.banso.pitch.PitchSeen;
import org.banso.platform.text.Texts;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;

/** A version of the deck page by page, with the remarks on its pages. */
@Named
@ViewScoped
public class DeckView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomView room;
    @Inject
    private RoomReading reading;
    @Inject
    private Comments comments;
    @Inject
    private Visitor visitor;
    @Inject
    private Pages pages;

    private final String formKey = UUID.randomUUID().toString();
    private Integer version;
    private Integer asked;
    private Long answering;
    private Integer on;
    private Integer x;
    private Integer y;
    private String comment;
    private String answer;

    public void write() {
        comments.write(room.getId(), new Comments.Place(getDeck().number(), on, x, y), comment, formKey);
        room.done("pitch.comment.written", here(on));
    }

    public void reply() {
        comments.answer(answering, answer);
        room.done("pitch.comment.answered", here(getPage()));
    }

    public void settle(PitchSeen seen, int ofPage) {
        if (pages.saving(() -> comments.settle(seen), () -> { })) {
            room.done("pitch.comment.isSettled", here(ofPage));
        }
    }

    public void reopen(PitchSeen seen, int ofPage) {
        if (pages.saving(() -> comments.reopen(seen), () -> { })) {
            room.done("pitch.comment.isReopened", here(ofPage));
        }
    }

    private String here(Integer at) {
        return "&v=" + getDeck().number() + (at == null ? "" : "&page=" + at);
    }

    /** The version that is shown; null when there is none yet. */
    public Deck getDeck() {
        return room.getRoom().version(version);
    }

    public List<Leaf> getLeaves() {
        return reading.pages(room.getRoom(), getDeck());
    }

    public List<CommentLine> getComments() {
        return reading.comments(room.getRoom(), getDeck());
    }

    /** How many remarks on this page are open, for its small picture. */
    public long openOn(int ofPage) {
        return getComments().stream().filter(line -> line.page() == ofPage && !line.settled()).count();
    }

    /** The pages to choose from, for whoever has no pointer. */
    public List<Choice> getPageChoices() {
        return getLeaves().stream().map(leaf -> new Choice(Integer.toString(leaf.number()), Texts.get(visitor.getLocale(), "pitch.page", leaf.number()))).toList();
    }

    public String getAccept() {
        return Decks.ACCEPT;
    }

    public int getCommentMax() {
        return Comments.BODY_MAX;
    }

    /** The page that lies open first: the one of the address, where there is such a page. */
    public int getPage() {
        return asked != null && asked >= 1 && asked <= getLeaves().size() ? asked : 1;
    }

    /** The page of the address, whether there is one of that number or not. */
    public Integer getAsked() {
        return asked;
    }

    public void setAsked(Integer asked) {
        this.asked = asked;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getAnswering() {
        return answering;
    }

    public void setAnswering(Long answering) {
        this.answering = answering;
    }

    public Integer getOn() {
        return on == null ? Integer.valueOf(getPage()) : on;
    }

    public void setOn(Integer on) {
        this.on = on;
    }

    public Integer getX() {
        return x;
    }

    public void setX(Integer x) {
        this.x = x;
    }

    public Integer getY() {
        return y;
    }

    public void setY(Integer y) {
        this.y = y;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
