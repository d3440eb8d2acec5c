package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.pitch.PageAlignment;
import org.banso.pitch.PageAlignment.Pair;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.PitchRoom.Deck;

/** Two versions of the deck side by side, each page beside its own. */
@Named
@RequestScoped
public class CompareView {
    @Inject
    private RoomView room;
    @Inject
    private PitchQueries queries;

    private Integer before;
    private Integer after;
    private List<Pair> pairs;

    /** The earlier of the two: as asked for, else the one before the later. */
    public Deck getEarlier() {
        PitchRoom of = room.getRoom();
        if (of.versions().isEmpty()) {
            return null;
        }
        return of.version(before != null ? before : Integer.valueOf(Math.max(1, getLater().number() - 1)));
    }

    public Deck getLater() {
        return room.getRoom().version(after);
    }

    public List<Pair> getPairs() {
        if (pairs == null) {
            pairs = PageAlignment.of(queries.pages(room.getRoom(), getEarlier()), queries.pages(room.getRoom(), getLater()));
        }
        return pairs;
    }

    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
