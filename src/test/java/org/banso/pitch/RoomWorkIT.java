package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scoring, practising and answering questions in a pitch room. */
class RoomWorkIT extends BansoIT {
    @Inject
    private Scoring scoring;
    @Inject
    private ScoringQueries marks;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Questions questions;
    @Inject
    private QuestionQueries asked;
    @Inject
    private Bank bank;
    @Inject
    private BankQueries bankQueries;
    @Inject
    private PitchQueries queries;
    @Inject
    private Teasers teasers;
    @Inject
    private TeaserQueries teaserQueries;
    @Inject
    private RoomHand hand;
    @Inject
    private Fixture fixture;

    private long running;
    private long room;
    private Who applicant;
    private Who lead;
    private Who staff;

    @BeforeEach
    void aRoomWithADeck() {
        long organization = fixture.organization();
        applicant = fixture.applicantOf(organization);
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        lead = hand.accepted(running, "LEAD");
        staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        as(staff);
        room = hand.open(running);
        hand.bring(room, "v1.pdf", SampleDecks.pdf("Problem", "Market"));
        hand.drawn(room);
    }

    private List<RoundLine> rounds() {
        return marks.of(hand.room(room));
    }

    private List<MarkGiven> all(int mark) {
        return rounds().get(rounds().size() - 1).criteria().stream().map(criterion -> new MarkGiven(criterion.code(), mark, "理由 𠮷")).toList();
    }

    @Test
    void othersMarksAreReadOnlyAfterOnesOwn() {
        scoring.open(room);
        assertEquals("pitch.round.running", assertThrows(BusinessException.class, () -> scoring.open(room)).key());
        long round = rounds().get(0).id();
        scoring.mark(round, all(2), true);
        assertEquals("pitch.sheet.handedIn", assertThrows(BusinessException.class, () -> scoring.mark(round, all(5), false)).key());
        assertEquals("2.0", rounds().get(0).overallText());

        as(lead);
        assertFalse(rounds().get(0).shown());
        assertNull(rounds().get(0).overall());
        assertTrue(rounds().get(0).sheets().isEmpty());
        scoring.mark(round, List.of(new MarkGiven("PROBLEM", 4, null)), false);
        assertEquals("pitch.sheet.incomplete", assertThrows(BusinessException.class, () -> scoring.mark(round, List.of(new MarkGiven("PROBLEM", 4, null)), true)).key());
        assertEquals("pitch.sheet.range", assertThrows(BusinessException.class, () -> scoring.mark(round, all(6), false)).key());
        assertFalse(rounds().get(0).shown(), "a draft opens nothing");
        scoring.mark(round, all(4), true);
        assertTrue(rounds().get(0).shown());
        assertEquals("3.0", rounds().get(0).overallText());
        assertEquals(List.of(staff.name(), lead.name()), rounds().get(0).sheets().stream().map(RoundLine.Sheet::reviewer).toList());

        as(applicant);
        assertTrue(rounds().isEmpty(), "while it runs");
        assertThrows(NotAllowed.class, () -> scoring.mark(round, List.of(), true));
        as(staff);
        scoring.close(rounds().get(0).seen());
        assertEquals("pitch.round.closed", assertThrows(BusinessException.class, () -> scoring.mark(round, List.of(), false)).key());
        as(applicant);
        assertEquals("3.0", rounds().get(0).overallText());
        assertNull(rounds().get(0).sheets().get(0).reviewer(), "the applicant reads what was said, not by whom");
    }

    @Test
    void aRoundKeepsTheWeightsOfItsDay() {
        scoring.open(room);
        int before = rounds().get(0).criteria().get(0).weight();
        as(fixture.person(Role.OFFICE_MANAGER));
        Map<String, Integer> weights = marks.weights();
        int other = weights.get("PROBLEM") == 7 ? 8 : 7;
        scoring.weigh(Map.of("PROBLEM", other));
        assertEquals(other, marks.weights().get("PROBLEM"));
        assertEquals("pitch.rubric.range", assertThrows(BusinessException.class, () -> scoring.weigh(Map.of("PROBLEM", 11))).key());
        assertEquals(before, rounds().get(0).criteria().get(0).weight());
        scoring.weigh(Map.of("PROBLEM", before));
        as(staff);
        assertThrows(NotAllowed.class, () -> scoring.weigh(Map.of("PROBLEM", 3)));
    }

    @Test
    void rehearsalsKeepTheirTimeAndVersion() {
        var form = new RehearsalForm();
        form.setHeldOn(LocalDate.of(2020, 6, 1));
        form.setPlannedMinutes(10);
        form.setActualMinutes(13);
        form.setNotes("前置きが長い。②は削る。");
        rehearsals.add(room, form);
        RehearsalLine line = queries.rehearsals(hand.room(room)).get(0);
        assertEquals(1, line.versionNo());
        assertEquals(3, line.over());
        assertEquals(1, hand.room(room).card().rehearsed());
        form.setHeldOn(LocalDate.of(2999, 1, 1));
        form.setPlannedMinutes(0);
        assertEquals(List.of("heldOn", "plannedMinutes"),
            assertThrows(BusinessException.class, () -> rehearsals.change(line.seen(), form)).faults().stream().map(BusinessException.Fault::field).toList());
        rehearsals.remove(line.seen());
        assertTrue(queries.rehearsals(hand.room(room)).isEmpty());
    }

    @Test
    void aQuestionGoesIntoTheBankWithoutNames() {
        String organization = fixture.text("select organization_name from consultation_case where id = ?", running);
        var form = new QuestionForm();
        form.setQuestion(organization + "の細胞シートαは、なぜ競合より安いのですか。");
        form.setCriterion("COMPETITION");
        form.setAskedBy("㈱𠮷田キャピタル 田中様");
        questions.add(room, form);
        assertEquals(1, hand.room(room).card().questions());
        QuestionLine open = asked.of(hand.room(room)).get(0);
        form.setAnswer("𠮷田 花子が開発した培養法で、工程が半分になるためです。");
        questions.change(open.seen(), form);
        QuestionLine line = asked.of(hand.room(room)).get(0);

        QuestionQueries.Masked masked = asked.masked(hand.room(room), line.id());
        assertFalse(masked.question().contains("𠮷田"), masked.question());
        assertFalse(masked.question().contains("細胞シートα"), masked.question());
        assertFalse(masked.answer().contains("花子"), masked.answer());
        questions.release(line.seen(), masked.question(), masked.answer());
        assertEquals("pitch.bank.already", assertThrows(BusinessException.class, () -> questions.release(asked.of(hand.room(room)).get(0).seen(), "a", "b")).key());

        long elsewhere = fixture.organization();
        long other = fixture.caseIn(CaseStatus.IN_SUPPORT, elsewhere);
        as(fixture.applicantOf(elsewhere));
        long otherRoom = hand.open(other);
        BankLine banked = offered().get(0);
        assertEquals(masked.question(), banked.question());
        questions.take(otherRoom, banked.id());
        questions.take(otherRoom, banked.id());
        assertEquals(1, asked.of(hand.room(otherRoom)).size());
        assertNull(asked.of(hand.room(otherRoom)).get(0).form().getAskedBy());
        assertThrows(NotAllowed.class, () -> bank.retire(banked.seen()));
        assertThrows(NotFound.class, () -> questions.add(room, new QuestionForm()));
        as(staff);
        bank.retire(banked.seen());
        assertTrue(offered().stream().noneMatch(one -> one.id() == banked.id()));
    }

    private List<BankLine> offered() {
        return bankQueries.page(new BankFilter(null, "COMPETITION", "VC_MEETING", false), 1).rows();
    }

    @Test
    void theSummaryHoldsWhatTheApplicantReleasedAndNothingElse() {
        as(applicant);
        assertTrue(teaserQueries.of(hand.room(room), Locale.JAPANESE).lines().isEmpty());
        teasers.release(hand.room(room).card().seen(), List.of("productName", "productPhase", "officeMemo"));
        as(lead);
        Teaser teaser = teaserQueries.of(hand.room(room), Locale.JAPANESE);
        assertEquals(List.of("細胞シートα", "300,000,000"), List.of(teaser.lines().get(0).value(), teaser.lines().get(2).value()));
        assertEquals(List.of("productName", "productPhase"), teaser.released());
        assertThrows(NotAllowed.class, () -> teasers.release(hand.room(room).card().seen(), List.of("organizationName")));
        as(staff);
        assertThrows(NotAllowed.class, () -> teasers.release(hand.room(room).card().seen(), List.of("organizationName")));
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        String address = "/pitches/teasers/" + fixture.caseNo(running) + "/" + room;
        assertEquals(200, visit.bytes(address + "/pptx").statusCode());
        assertEquals(200, visit.bytes(address + "/pdf").statusCode());
        assertEquals(404, visit.bytes(address + "/docx").statusCode());
        var stranger = new Visit(baseUrl());
        stranger.signIn(fixture.withPassword(fixture.applicantOf(fixture.organization())).email());
        assertEquals(404, stranger.bytes(address + "/pptx").statusCode());
        assertEquals(2, fixture.number("select count(*) from access_event where case_id = ? and kind = 'FORM'", running));
    }

    @Test
    void everyTableOfTheRoomAnswers() {
        scoring.open(room);
        scoring.mark(rounds().get(0).id(), all(3), true);
        scoring.close(rounds().get(0).seen());
        scoring.open(room);
        hand.bring(room, "v2.pdf", SampleDecks.pdf("Problem", "Regulation", "Market"));
        hand.drawn(room);
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        String address = "/office/cases/" + fixture.caseNo(running) + "/pitches/" + room;
        for (String tab : List.of("", "?v=1&page=2", "?tab=compare", "?tab=marks", "?tab=rehearsals", "?tab=questions", "?tab=questions&bank=true&criterion=MARKET", "?tab=investors", "?tab=teaser", "/edit")) {
            assertEquals(200, visit.get(address + tab).statusCode(), tab);
        }
        assertEquals(404, visit.get(address.replace("/pitches/" + room, "/pitches/999999")).statusCode());
    }
}
