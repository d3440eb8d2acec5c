package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Start pages name the pitches that wait for a person, and no others. */
class PitchToDoIT extends BansoIT {
    private static final int MOST = 10;

    @Inject
    private PitchToDoQueries waiting;
    @Inject
    private Comments comments;
    @Inject
    private PitchQueries queries;
    @Inject
    private Scoring scoring;
    @Inject
    private Pitches pitches;
    @Inject
    private RoomHand hand;
    @Inject
    private Fixture fixture;
    @Inject
    private Clock clock;

    private Who applicant;
    private Who supporter;
    private Who owner;
    private long room;

    @BeforeEach
    void aRoomWithADeck() {
        long organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        supporter = fixture.withPassword(hand.accepted(running, "LEAD"));
        owner = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), running);
        as(owner);
        room = hand.open(running);
        hand.bring(room, "v1.pdf", SampleDecks.pdf("Problem", "Market"));
        hand.drawn(room);
    }

    private List<PitchToDo> of(Who who) {
        as(who);
        return who == applicant ? waiting.own(MOST) : waiting.mine(MOST);
    }

    private long open() {
        return queries.comments(hand.room(room), 1).get(0).id();
    }

    @Test
    void aRemarkWaitsForTheApplicantAndItsAnswerForWhoRemarked() {
        assertTrue(of(applicant).isEmpty());
        as(supporter);
        comments.write(room, new Comments.Place(1, 1, 10, 10), "根拠の数字は？ 𠮷", null);
        assertTrue(of(supporter).isEmpty(), "nobody has answered him yet");
        assertEquals(1, of(applicant).get(0).toAnswer());
        comments.answer(open(), "ﾊﾝｶｸの回答です");
        assertTrue(of(applicant).isEmpty());
        assertEquals(1, of(supporter).get(0).toAnswer());
        assertTrue(of(owner).isEmpty(), "it was not his remark");
        as(supporter);
        comments.answer(open(), "もう少し詳しく");
        assertTrue(of(supporter).isEmpty());
        assertEquals(1, of(applicant).get(0).toAnswer());
        as(supporter);
        comments.settle(queries.comments(hand.room(room), 1).get(0).seen());
        assertTrue(of(applicant).isEmpty());
    }

    @Test
    void whoeverSupportsIsOnThePortalAnApplicantAndNothingMore() {
        as(owner);
        PitchForm form = queries.form(hand.room(room));
        form.setEventOn(Jst.today(clock).plusDays(2));
        pitches.edit(hand.room(room).card().seen(), form);
        as(new Who(supporter.accountId(), supporter.name(), supporter.email(), Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.APPLICANT)), Locale.JAPANESE));
        assertEquals(1, waiting.mine(MOST).size());
        assertTrue(waiting.own(MOST).isEmpty(), "the case is another organization's");
    }

    @Test
    void aRoundWaitsForWhoHasNotHandedInAndNeverForTheApplicant() {
        as(owner);
        scoring.open(room);
        long round = fixture.number("select id from scoring_round where pitch_id = ?", room);
        assertTrue(of(owner).get(0).toScore());
        assertEquals("?tab=marks", of(supporter).get(0).tab());
        assertTrue(of(applicant).isEmpty());
        assertTrue(of(fixture.person(Role.OFFICE_STAFF)).isEmpty(), "the case is not his");
        as(owner);
        List<MarkGiven> marks = fixture.texts("select pitch_criterion from scoring_criterion where round_id = ? order by place", round).stream().map(code -> new MarkGiven(code, 3, null)).toList();
        scoring.mark(round, marks, true);
        assertTrue(of(owner).isEmpty());
        assertTrue(of(supporter).get(0).toScore());
    }

    @Test
    void aDayIsNearForAWeekAndThenOverAndEveryStartPageNamesIt() {
        as(owner);
        PitchForm form = queries.form(hand.room(room));
        form.setEventOn(Jst.today(clock).plusDays(8));
        pitches.edit(hand.room(room).card().seen(), form);
        assertTrue(of(applicant).isEmpty());
        as(owner);
        form.setEventOn(Jst.today(clock).plusDays(7));
        pitches.edit(hand.room(room).card().seen(), form);
        for (Who who : List.of(applicant, supporter, owner)) {
            assertEquals(7, of(who).get(0).days());
            var visit = new Visit(baseUrl());
            visit.signIn(who.email());
            assertTrue(visit.get(who == applicant ? "/portal" : who == supporter ? "/desk" : "/office").body().contains("/pitches/" + room), who.name());
        }
        as(owner);
        form.setEventOn(Jst.today(clock).minusDays(1));
        pitches.edit(hand.room(room).card().seen(), form);
        assertTrue(of(applicant).isEmpty());
        as(fixture.person(Role.COMMISSIONER));
        assertThrows(NotAllowed.class, () -> waiting.mine(MOST));
        assertThrows(NotAllowed.class, () -> waiting.own(MOST));
        as(applicant);
        assertThrows(NotAllowed.class, () -> waiting.mine(MOST));
    }
}
