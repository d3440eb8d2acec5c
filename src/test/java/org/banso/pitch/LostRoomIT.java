package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.document.Reception;
import org.banso.document.Uploads;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.pitch.Comments.Place;
import org.banso.platform.Who;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A supporter loses the case while the room stands open before him: nothing he presses, reads or fetches works any more. */
class LostRoomIT extends BansoIT {
    private static final byte[] DECK = SampleDecks.pdf("Problem", "Market");

    @Inject
    private Pitches pitches;
    @Inject
    private Comments comments;
    @Inject
    private Questions questions;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Investors investors;
    @Inject
    private Scoring scoring;
    @Inject
    private PitchQueries queries;
    @Inject
    private QuestionQueries asked;
    @Inject
    private ScoringQueries marks;
    @Inject
    private PitchToDoQueries toDo;
    @Inject
    private PageImages images;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Uploads uploads;
    @Inject
    private Reception reception;
    @Inject
    private RoomHand hand;
    @Inject
    private Fixture fixture;

    private long running;
    private long id;
    private Who lead;

    @BeforeEach
    void aRoomAtWork() {
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        lead = fixture.withPassword(hand.accepted(running, "LEAD"));
        as(fixture.person(Role.OFFICE_STAFF));
        id = hand.open(running);
        hand.bring(id, "v1.pdf", DECK);
        hand.drawn(id);
        as(lead);
    }

    private void lose() {
        fixture.update("update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?", running);
    }

    @Test
    void a18_nothingInAnOpenRoomWorksAnyMore() throws Exception {
        PitchRoom room = hand.room(id);
        long comment = comments.write(id, new Place(1, 1, null, null), "根拠を示してください。𠮷", null);
        var question = new QuestionForm();
        question.setQuestion("市場は小さくないですか。");
        questions.add(id, question);
        var rehearsal = new RehearsalForm();
        rehearsal.setHeldOn(LocalDate.of(2020, 6, 1));
        rehearsal.setActualMinutes(9);
        rehearsals.add(id, rehearsal);
        var investor = new InvestorForm();
        investor.setName("㈱どこか" + System.nanoTime());
        investors.add(id, investor);
        scoring.open(id);
        long round = marks.of(room).get(0).id();
        var wanted = new Uploads.Wanted(running, null, room.documentId(), "v2.pdf", DECK.length, null);
        Uploads.Progress upload = uploads.begin(wanted);
        uploads.append(upload.id(), 0, DECK);
        PitchSeen seen = room.card().seen();
        PitchSeen asOfQuestion = asked.of(room).get(0).seen();
        PitchSeen asOfRehearsal = queries.rehearsals(room).get(0).seen();
        PitchSeen asOfInvestor = queries.investors(room).get(0).seen();
        PitchSeen asOfComment = queries.comments(room, 1).get(0).seen();
        PitchSeen asOfRound = marks.of(room).get(0).seen();
        String deck = room.version(1).publicId();
        assertDoesNotThrow(() -> images.image(deck, 1, false));
        lose();

        Map<String, Executable> presses = new LinkedHashMap<>();
        presses.put("open", () -> pitches.open(running, new PitchForm()));
        presses.put("edit", () -> pitches.edit(seen, queries.form(room)));
        presses.put("close", () -> pitches.close(seen, "終わり"));
        presses.put("write", () -> comments.write(id, new Place(1, 1, null, null), "まだ書けるか", null));
        presses.put("answer", () -> comments.answer(comment, "まだ答えられるか"));
        presses.put("settle", () -> comments.settle(asOfComment));
        presses.put("ask", () -> questions.add(id, question));
        presses.put("ask otherwise", () -> questions.change(asOfQuestion, question));
        presses.put("ask no more", () -> questions.remove(asOfQuestion));
        presses.put("rehearse", () -> rehearsals.add(id, rehearsal));
        presses.put("rehearse otherwise", () -> rehearsals.change(asOfRehearsal, rehearsal));
        presses.put("invest", () -> investors.add(id, investor));
        presses.put("invest no more", () -> investors.remove(asOfInvestor));
        presses.put("mark", () -> scoring.mark(round, List.of(new MarkGiven("PROBLEM", 4, null)), false));
        presses.put("close the round", () -> scoring.close(asOfRound));
        presses.put("read", () -> hand.room(id));
        presses.put("see a page", () -> images.image(deck, 1, false));
        presses.put("bring a version", () -> reception.take(wanted, new ByteArrayInputStream(DECK)));
        presses.put("end an upload", () -> reception.finish(upload.id()));
        presses.put("open the file", () -> documents.card(fixture.caseNo(running), room.documentId()));
        presses.forEach((what, press) -> assertThrows(NotFound.class, press, what));
        assertEquals(List.of(), queries.ofCase(running));
        assertEquals(List.of(), documents.of(running));
        assertTrue(toDo.mine(10).stream().noneMatch(one -> one.toString().contains(fixture.caseNo(running))));
        assertEquals(1, fixture.number("select count(*) from pitch_comment where pitch_id = ?", id));
        assertEquals(1, fixture.number("select newest from document where id = ?", room.documentId()));
    }

    @Test
    void a17_picturesPapersAndAddressesAnswerAsIfTheyWereNot() {
        PitchRoom room = hand.room(id);
        String deck = room.version(1).publicId();
        String no = fixture.caseNo(running);
        var visit = new Visit(baseUrl());
        visit.signIn(lead.email());
        var seen = visit.get("/pitches/pages/" + deck + "/1");
        assertEquals(200, seen.statusCode());
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        assertEquals(200, visit.get("/documents/" + deck).statusCode());
        lose();
        for (String path : List.of("/pitches/pages/" + deck + "/1", "/documents/" + deck, "/pitches/teasers/" + no + "/" + id + "/pdf", "/desk/cases/" + no + "/pitches/" + id)) {
            assertEquals(404, visit.get(path).statusCode(), path);
        }
        var cached = visit.get("/pitches/pages/" + deck + "/1", "If-None-Match", tag);
        assertEquals(404, cached.statusCode(), "what the browser kept is not confirmed");
        assertEquals("no-store", cached.headers().firstValue("Cache-Control").orElse(""));
    }
}
