package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseSeen;
import org.banso.it.Fixture.SupporterMade;
import org.banso.shared.Names;
import org.junit.jupiter.api.Test;

/** Whom the row passes over, and what nobody is told of it. */
class AskingSilenceIT extends AskingInTurnIT {
    private static final String APPLICANT = "㈱𠮷田ﾊﾞｲｵ";

    @Inject
    private AnswerQueries answers;

    @Test
    void a28_whoBecomesConflictedWhileHeWaitsIsPassedOverSilently() {
        started(1, three.get(0), three.get(1), three.get(2));
        tie(three.get(1));
        declines(three.get(0));
        tick();
        assertEquals(List.of("PASSED", "SKIPPED", "ASKED"), turns());
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ? and supporter_id = ?", caseId, three.get(1).id()));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where recipient = ?", three.get(1).who().email()));
    }

    @Test
    void a38_whyHeIsPassedOverIsNotTold() {
        tie(three.get(0));
        fixture.update("update supporter set capacity_hours = 0 where id = ?", three.get(1).id());
        started(1, three.get(0), three.get(1), three.get(2));
        assertEquals(List.of("SKIPPED", "SKIPPED", "ASKED"), turns());
    }

    @Test
    void whoIsBusyElsewhereWhenHisTurnComesIsPassedOver() {
        fixture.update("update supporter set capacity_hours = ? where id = ?", Candidate.HOURS_PER_CASE, three.get(1).id());
        started(1, three.get(0), three.get(1));
        long other = caseNeeding();
        as(staff);
        matching.ask(new CaseSeen(other, fixture.version(other)), List.of(three.get(1).id()), SupportRole.LEAD, List.of());
        declines(three.get(0));
        tick();
        assertEquals(AskingState.EXHAUSTED, sheet().state());
        assertEquals(List.of("PASSED", "SKIPPED"), turns());
    }

    @Test
    void supportersHearNothingOfTheRow() {
        started(1, three.get(0), three.get(1));
        String letter = fixture.text("select concat(subject, body) from outbox_letter where recipient = ?", three.get(0).who().email());
        assertFalse(letter.contains(three.get(1).who().name()) || letter.contains("順番"), letter);
        as(three.get(1).who());
        assertEquals(List.of(), desk.myRequests());
    }

    @Test
    void whatSupportersAnswerIsCountedAndAConflictIsNotTold() {
        started(1, three.get(0), three.get(1));
        declines(three.get(0));
        tick();
        as(three.get(1).who());
        long request = request(three.get(1));
        desk.decline(request, version(request), "COI", null);
        as(staff);
        var busy = answers.of(three.get(0).id());
        assertEquals(1, busy.declined());
        assertEquals(List.of(new AnswerQueries.Reason("BUSY", 1)), busy.reasons());
        var conflicted = answers.of(three.get(1).id());
        assertEquals(List.of(0, 1), List.of(conflicted.declined(), conflicted.others()));
        assertEquals(List.of(), conflicted.reasons());
        assertEquals(0, answers.of(three.get(2).id()).asked());
    }

    private void tie(SupporterMade supporter) {
        fixture.update("insert into supporter_tie (supporter_id, reason, counterpart_name, name_key, from_on) values (?, 'COI_OFFICER', ?, ?, ?)", supporter.id(),
            APPLICANT, Names.organizationKey(APPLICANT), LocalDate.of(2020, 4, 1));
    }
}
