package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.pitch.CommentLine;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.PitchRoom.Deck;
import org.banso.pitch.PitchRoom.Leaf;

/** What a page of a room shows, read once a request and kept no longer: pages are many, and remarks of others come at any moment. */
@RequestScoped
public class RoomReading {
    @Inject
    private PitchQueries queries;

    private PitchRoom room;
    private List<Leaf> pages;
    private List<CommentLine> comments;

    PitchRoom room(String no, long id) {
        if (room == null) {
            room = queries.room(no, id);
        }
        return room;
    }

    List<Leaf> pages(PitchRoom of, Deck version) {
        if (pages == null) {
            pages = queries.pages(of, version);
        }
        return pages;
    }

    List<CommentLine> comments(PitchRoom of, Deck version) {
        if (comments == null) {
            comments = version == null ? List.of() : queries.comments(of, version.number());
        }
        return comments;
    }
}
