package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.identity.Role;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** The row as the office keeps it. */
class AskingRowIT extends AskingInTurnIT {
    @Inject
    private AnswerQueries answers;

    @Test
    void aRowThatLosesItsLastBeforeItBeganIsForgotten() {
        lined(three.get(0), three.get(1));
        var both = sheet();
        rounds.remove(both.id(), both.version(), three.get(0).id());
        var one = sheet();
        rounds.remove(one.id(), one.version(), three.get(1).id());
        assertNull(sheet());
        lined(three.get(2));
        var dropped = sheet();
        rounds.stop(dropped.id(), dropped.version());
        assertNull(sheet());
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId));
    }

    @Test
    void theRowIsChangedWhileItRuns() {
        lined(three.get(0), three.get(1));
        var prepared = sheet();
        assertEquals(0, fixture.number("select count(*) from assignment where case_id = ?", caseId), "prepared asks nobody");
        rounds.move(prepared.id(), prepared.version(), three.get(1).id(), true);
        assertThrows(StaleVersion.class, () -> rounds.move(prepared.id(), prepared.version(), three.get(1).id(), false));
        var ordered = sheet();
        assertEquals(three.get(1).id(), ordered.turns().get(0).supporterId());
        rounds.start(ordered.id(), ordered.version(), 1, 3);
        lined(three.get(2));
        var running = sheet();
        assertEquals(List.of("ASKED", "WAITING", "WAITING"), turns());
        rounds.move(running.id(), running.version(), three.get(2).id(), true);
        var moved = sheet();
        assertEquals(three.get(2).id(), moved.turns().get(1).supporterId());
        rounds.remove(moved.id(), moved.version(), three.get(0).id());
        var less = sheet();
        assertEquals(2, less.turns().size());
        assertEquals("matching.round.changed", assertThrows(BusinessException.class, () -> rounds.remove(less.id(), less.version(), three.get(1).id())).key(),
            "whose turn it is stays");
        rounds.stop(less.id(), less.version());
        declines(three.get(1));
        tick();
        assertEquals(AskingState.STOPPED, sheet().state());
        assertEquals(1, fixture.number("select count(*) from assignment where case_id = ?", caseId));
    }

    @Test
    void a22_onlyThoseWhoAskKeepARow() {
        lined(three.get(0));
        var sheet = sheet();
        var seen = seen();
        for (Who who : List.of(three.get(0).who(), fixture.person(Role.APPLICANT), fixture.person(Role.COI_REVIEWER), fixture.person(Role.COMMISSIONER), Who.NOBODY)) {
            as(who);
            assertThrows(NotAllowed.class, () -> rounds.line(seen, List.of(three.get(1).id()), SupportRole.LEAD, List.of()));
            assertThrows(NotAllowed.class, () -> rounds.start(sheet.id(), sheet.version(), 1, 3));
            assertThrows(NotAllowed.class, () -> rounds.move(sheet.id(), sheet.version(), three.get(0).id(), true));
            assertThrows(NotAllowed.class, () -> rounds.remove(sheet.id(), sheet.version(), three.get(0).id()));
            assertThrows(NotAllowed.class, () -> rounds.stop(sheet.id(), sheet.version()));
            assertThrows(NotAllowed.class, () -> rounds.inVain(1));
            assertThrows(NotAllowed.class, () -> answers.of(three.get(0).id()));
        }
    }

    @Test
    void a36_nothingToAskIsAnswered() {
        as(staff);
        assertEquals("matching.ask.nobody", assertThrows(BusinessException.class, () -> rounds.line(seen(), List.of(), SupportRole.LEAD, List.of())).key());
        assertEquals("matching.ask.unavailable", assertThrows(BusinessException.class, () -> rounds.line(seen(), List.of(-1L), SupportRole.LEAD, List.of())).key());
        lined(three.get(0), three.get(0));
        var sheet = sheet();
        assertEquals(1, sheet.turns().size());
        assertThrows(BusinessException.class, () -> rounds.start(sheet.id(), sheet.version(), 0, 3));
        assertThrows(BusinessException.class, () -> rounds.start(sheet.id(), sheet.version(), 1, null));
        assertThrows(NotFound.class, () -> rounds.start(-1, 0, 1, 3));
        assertNull(rounds.of("M-0000"));
    }
}
