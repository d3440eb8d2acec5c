package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.pitch.Comments.Place;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room for one pitch, its deck page by page, and the remarks on the pages. */
class PitchIT extends BansoIT {
    @Inject
    private Pitches pitches;
    @Inject
    private PitchQueries queries;
    @Inject
    private Comments comments;
    @Inject
    private PageImages images;
    @Inject
    private RoomHand hand;
    @Inject
    private Documents documents;
    @Inject
    private DocumentQueries files;
    @Inject
    private Fixture fixture;

    private long running;
    private Who applicant;
    private Who lead;
    private Who staff;

    @BeforeEach
    void aCase() {
        long organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        lead = hand.accepted(running, "LEAD");
        staff = fixture.person(Role.OFFICE_STAFF);
    }

    @Test
    void allThreeSidesOpenRoomsAndNobodyElseSeesThem() {
        for (Who who : List.of(applicant, lead, staff)) {
            as(who);
            long room = hand.open(running);
            assertEquals("㈱𠮷田キャピタル 初回面談", hand.room(room).card().audience());
            assertTrue(hand.room(room).writing());
        }
        assertEquals(3, queries.ofCase(running).size());
        long room = queries.ofCase(running).get(0).id();
        String no = fixture.caseNo(running);
        for (Who stranger : List.of(fixture.applicantOf(fixture.organization()), fixture.person(Role.PART_TIME_SUPPORTER))) {
            as(stranger);
            assertTrue(queries.ofCase(running).isEmpty());
            assertThrows(NotFound.class, () -> queries.room(no, room));
            assertThrows(NotFound.class, () -> hand.open(running));
            assertThrows(NotFound.class, () -> comments.write(room, new Place(1, 1, null, null), "見えないはず", null));
        }
        as(fixture.person(Role.COMMISSIONER));
        assertThrows(NotAllowed.class, () -> queries.room(no, room));
        assertThrows(NotAllowed.class, () -> hand.open(running));
    }

    @Test
    void theOccasionIsCheckedAndEndsOnce() {
        as(staff);
        var empty = new PitchForm();
        empty.setOccasion("NOWHERE");
        empty.setAmountYen(-1L);
        assertEquals(List.of("audience", "occasion", "amountYen"),
            assertThrows(BusinessException.class, () -> pitches.open(running, empty)).faults().stream().map(BusinessException.Fault::field).toList());
        long room = hand.open(running);
        PitchSeen seen = hand.room(room).card().seen();
        pitches.close(seen, "次は投資委員会へ。𠮷");
        assertThrows(StaleVersion.class, () -> pitches.close(seen, "二度目"));
        assertFalse(hand.room(room).writing());
        assertEquals("pitch.closed", assertThrows(BusinessException.class, () -> comments.write(room, new Place(1, 1, null, null), "遅い", null)).key());
        pitches.reopen(hand.room(room).card().seen());
        assertTrue(hand.room(room).writing());
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'PITCH_CLOSED'", running));
        long ended = fixture.caseIn(CaseStatus.CLOSED, fixture.organization());
        assertEquals("pitch.caseEnded", assertThrows(BusinessException.class, () -> hand.open(ended)).key());
    }

    @Test
    void everySideBringsVersionsAndEachIsDrawn() {
        as(applicant);
        long room = hand.open(running);
        assertTrue(files.of(running).isEmpty(), "an empty deck is not a document yet");
        hand.bring(room, "ピッチ資料①.pdf", SampleDecks.pdf("Problem", "Solution"));
        as(lead);
        hand.bring(room, "ピッチ資料② 改.pptx", SampleDecks.slides("課題 𠮷", "解決策", "お願い"));
        as(staff);
        assertEquals("document.deckType", assertThrows(BusinessException.class, () -> hand.bring(room, "memo.txt", "text".getBytes(StandardCharsets.UTF_8))).key());
        PitchRoom.Deck newest = hand.drawn(room);
        assertEquals(DrawingState.DRAWN, newest.state());
        assertEquals(3, newest.pages());
        assertEquals(List.of("課題 𠮷", "解決策", "お願い"), queries.pages(hand.room(room), newest).stream().map(PitchRoom.Leaf::words).toList());
        PitchRoom.Deck first = hand.room(room).version(1);
        assertEquals("ピッチ資料①.pdf", first.name());
        assertEquals(2, queries.pages(hand.room(room), first).size());
        assertEquals(2, hand.room(room).card().versions());
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotFound.class, () -> images.image(first.publicId(), 1, true));
    }

    @Test
    void whatCannotBeDrawnSaysWhyAndStaysAFile() {
        as(staff);
        long room = hand.open(running);
        String[] many = new String[DeckDrawer.MOST_PAGES + 1];
        Arrays.fill(many, "x");
        hand.bring(room, "長すぎる資料.pdf", SampleDecks.pdf(many));
        PitchRoom.Deck deck = hand.drawn(room);
        assertEquals(DrawingState.FAILED, deck.state());
        assertEquals(DrawingFault.TOO_MANY_PAGES, deck.why());
        assertTrue(queries.pages(hand.room(room), deck).isEmpty());
        assertTrue(files.of(running).get(0).open());
    }

    @Test
    void remarksStayOpenOverVersionsUntilSettled() {
        as(staff);
        long room = hand.open(running);
        hand.bring(room, "v1.pdf", SampleDecks.pdf("Problem", "Market"));
        hand.drawn(room);
        long first = comments.write(room, new Place(1, 2, 40, 60), "市場規模の根拠を示してください。", "k-1");
        assertEquals(first, comments.write(room, new Place(1, 2, 40, 60), "市場規模の根拠を示してください。", "k-1"), "a second click");
        comments.write(room, new Place(1, 1, null, null), "表紙に日付を。", "k-2");
        assertEquals("pitch.comment.noPage", assertThrows(BusinessException.class, () -> comments.write(room, new Place(1, 3, null, null), "ない頁", "k-3")).key());
        assertEquals("pitch.comment.noPage", assertThrows(BusinessException.class, () -> comments.write(room, new Place(1, 1, 101, 0), "外", "k-4")).key());
        assertEquals("comment", assertThrows(BusinessException.class, () -> comments.write(room, new Place(1, 1, null, null), "　", "k-5")).field());

        as(applicant);
        comments.answer(first, "厚生労働省の統計を入れました。");
        hand.bring(room, "v2.pdf", SampleDecks.pdf("Problem", "Market 2"));
        hand.drawn(room);
        List<CommentLine> carried = queries.comments(hand.room(room), 2);
        assertEquals(List.of(1, 2), carried.stream().map(CommentLine::page).toList());
        assertTrue(carried.stream().allMatch(line -> line.version() == 1));
        CommentLine answered = carried.get(1);
        assertEquals(PitchSide.OFFICE, answered.side());
        assertEquals(List.of(PitchSide.APPLICANT), answered.answers().stream().map(CommentLine.Answer::side).toList());

        as(lead);
        comments.settle(answered.seen());
        assertThrows(StaleVersion.class, () -> comments.settle(answered.seen()));
        assertEquals(List.of("表紙に日付を。"), queries.comments(hand.room(room), 2).stream().map(CommentLine::body).toList());
        assertEquals(2, queries.comments(hand.room(room), 1).size(), "on its own version it can still be read");
        assertEquals(1, hand.room(room).card().unsettled());
        comments.reopen(queries.comments(hand.room(room), 1).get(1).seen());
        assertEquals(2, hand.room(room).card().unsettled());
    }

    @Test
    void anUnpublishedInventionIsShownToTheLeadOnlyAndMarked() {
        as(applicant);
        long room = hand.open(running);
        hand.bring(room, "未公開.pdf", SampleDecks.pdf("Secret"));
        String id = hand.drawn(room).publicId();
        byte[] plain = images.image(id, 1, false).jpeg();
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);
        as(lead);
        PageImages.Image marked = images.image(id, 1, false);
        assertNull(marked.tag());
        assertFalse(Arrays.equals(plain, marked.jpeg()));
        as(hand.accepted(running, "MEMBER"));
        assertFalse(hand.room(room).shown());
        assertTrue(queries.pages(hand.room(room), hand.room(room).version(null)).isEmpty());
        assertThrows(NotFound.class, () -> images.image(id, 1, true));
    }

    @Test
    void aDeckThatIsTakenBackTakesItsPicturesAlong() {
        as(staff);
        long room = hand.open(running);
        hand.bring(room, "取り違え.pdf", SampleDecks.pdf("Wrong"));
        String id = hand.drawn(room).publicId();
        documents.remove(files.of(running).get(0).seen(), "別の会社の資料でした");
        assertThrows(NotFound.class, () -> images.image(id, 1, false));
        assertEquals(0, fixture.number("select count(*) from deck_page where version_id in (select id from document_version where public_id = ?)", id));
        assertTrue(hand.room(room).versions().isEmpty());
        hand.bring(room, "正しい.pdf", SampleDecks.pdf("Right"));
        assertEquals(DrawingState.DRAWN, hand.drawn(room).state());
    }

    @Test
    void a17_picturesAreAskedForAnewEachTime() {
        as(applicant);
        long room = hand.open(running);
        hand.bring(room, "v1.pdf", SampleDecks.pdf("Problem"));
        String address = "/pitches/pages/" + hand.drawn(room).publicId() + "/1";
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        var first = visit.bytes(address);
        assertEquals(200, first.statusCode());
        assertTrue(first.headers().firstValue("Content-Type").orElse("").startsWith("image/jpeg"));
        assertEquals("private, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visit.bytes(address, "If-None-Match", tag).statusCode());
        assertEquals(404, visit.get(address.replaceFirst("/1$", "/2")).statusCode());
        var stranger = new Visit(baseUrl());
        stranger.signIn(fixture.withPassword(fixture.applicantOf(fixture.organization())).email());
        assertEquals(404, stranger.get(address, "If-None-Match", tag).statusCode());
        assertEquals(200, visit.get("/portal/cases/" + fixture.caseNo(running) + "/pitches/" + room + "?v=1&page=1").statusCode());
        assertEquals(404, stranger.get("/portal/cases/" + fixture.caseNo(running) + "/pitches/" + room).statusCode());
        assertEquals(1, fixture.number("select count(*) from document_reading r join document d on d.id = r.document_id where d.case_id = ?", running), "one reading is on record");
    }
}
