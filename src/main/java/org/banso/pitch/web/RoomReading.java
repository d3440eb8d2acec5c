package org.banso.pitch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.pitch.CommentLine;
import org.banso.pitch.InvestorLine;
import org.banso.pitch.PitchQueries;
import org.banso.pitch.PitchRoom;
import org.banso.pitch.PitchRoom.Deck;
import org.banso.pitch.PitchRoom.Leaf;
import org.banso.pitch.QuestionLine;
import org.banso.pitch.QuestionQueries;
import org.banso.pitch.RehearsalLine;
import org.banso.pitch.RoundLine;
import org.banso.pitch.ScoringQueries;

/** What a page of a room shows, read once a request and kept no longer: pages are many, and remarks of others come at any moment. */
@RequestScoped
public class RoomReading {
    @Inject
    private PitchQueries queries;
    @Inject
    private ScoringQueries scoring;
    @Inject
    private QuestionQueries asked;

    private PitchRoom room;
    private List<Leaf> pages;
    private List<CommentLine> comments;
    private List<RoundLine> rounds;
    private List<RehearsalLine> rehearsals;
    private List<QuestionLine> questions;
    private List<InvestorLine> investors;

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

    List<RoundLine> rounds(PitchRoom of) {
        if (rounds == null) {
            rounds = scoring.of(of);
        }
        return rounds;
    }

    List<RehearsalLine> rehearsals(PitchRoom of) {
        if (rehearsals == null) {
            rehearsals = queries.rehearsals(of);
        }
        return rehearsals;
    }

    List<QuestionLine> questions(PitchRoom of) {
        if (questions == null) {
            questions = asked.of(of);
        }
        return questions;
    }

    List<InvestorLine> investors(PitchRoom of) {
        if (investors == null) {
            investors = queries.investors(of);
        }
        return investors;
    }

    List<CommentLine> comments(PitchRoom of, Deck version) {
        if (comments == null) {
            comments = version == null ? List.of() : queries.comments(of, version.number());
        }
        return comments;
    }
}
