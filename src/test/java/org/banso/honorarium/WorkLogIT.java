package org.banso.honorarium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.banso.it.AtOnce;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.Test;

/** Working time from the record to whoever checks it. */
class WorkLogIT extends HonorariumIT {
    @Inject
    private MyWorkQueries mine;
    @Inject
    private AtOnce atOnce;

    @Test
    void aRecordIsLoggedOnceWithItsPreparation() throws Exception {
        long record = record(today().minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 30));
        as(supporter.who());
        assertTrue(mine.unlogged().stream().anyMatch(one -> one.recordId() == record));
        WorkDraft draft = mine.ofRecord(record);
        assertEquals(90, draft.form().total(), "the minutes are there already");
        draft.form().setPrepMinutes(20);
        logs.log(record, draft.form(), true, "form-" + record);
        logs.log(record, mine.ofRecord(record).form(), true, "form-" + record);
        assertEquals(List.of("MEETING", "PREP"), fixture.texts("select kind from work_log where record_id = ? order by kind", record), "the same form twice is one");
        assertEquals("honorarium.alreadyLogged", refused(() -> logs.log(record, mine.ofRecord(record).form(), true, null)), "a second tab as well");
        assertEquals(Set.of(record), mine.loggedOf(caseId));
        assertFalse(mine.unlogged().stream().anyMatch(one -> one.recordId() == record));
        MyWorkQueries.Month month = mine.month(YearMonth.from(today().minusDays(1)));
        assertEquals(110, month.minutes());
        assertEquals(7725, month.feeYen(), "the day as a whole: 110 minutes are 90");
        as(fixture.supporter("IP").who());
        assertThrows(NotFound.class, () -> mine.ofRecord(record));
        assertThrows(NotFound.class, () -> logs.submit(last()), "nobody else's");
    }

    /** a77: two taps at the same moment make one. */
    @Test
    void a77_twoTapsAtOnceMakeOne() throws Exception {
        long record = record(today().minusDays(2), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var barrier = new CyclicBarrier(2);
        as(supporter.who());
        WorkForm one = mine.ofRecord(record).form();
        WorkForm two = mine.ofRecord(record).form();
        String key = UUID.randomUUID().toString();
        var first = atOnce.start(barrier, supporter.who(), () -> logs.log(record, one, true, key));
        var second = atOnce.start(barrier, supporter.who(), () -> logs.log(record, two, true, key));
        assertEquals(List.of("done", "done"), List.of(first.get(), second.get()));
        assertEquals(1, fixture.number("select count(*) from work_log where record_id = ?", record));
    }

    @Test
    void a76_whatMovedOnInTheMeantimeIsNotConfirmedTwice() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        WorkSeen seen = last();
        as(staff);
        checks.confirm(seen);
        assertThrows(StaleVersion.class, () -> checks.confirm(seen));
        as(supporter.who());
        assertThrows(StaleVersion.class, () -> logs.takeBack(seen));
    }

    @Test
    void itIsSentBackWithWordsAndALetter() {
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        as(staff);
        assertEquals("common.fillPlease", refused(() -> checks.sendBack(last(), " ")));
        checks.sendBack(last(), "開始と終了を書いてください。𠮷①");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where idempotency_key like ?", "work-back-" + last().id() + "-%"));
        as(supporter.who());
        assertEquals("開始と終了を書いてください。𠮷①", mine.open(last().id()).returned());
        WorkForm again = mine.open(last().id()).form();
        again.setMinutes(45);
        logs.correct(last(), again, true);
        assertEquals("SUBMITTED", fixture.text("select state from work_log where id = ?", last().id()));
    }

    @Test
    void fullTimersTheUnpaidAndOnesOwnBodyGetTimeOnly() {
        fixture.update("update supporter set payable = false where id = ?", supporter.id());
        as(supporter.who());
        logs.log(null, form(today(), 60), true, null);
        fixture.update("update supporter set payable = true, employment = 'FULL_TIME' where id = ?", supporter.id());
        logs.log(null, form(today(), 60), true, null);
        fixture.update("update supporter set employment = 'PART_TIME' where id = ?", supporter.id());
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, from_on, paid) select ?, name, name_key, ?, true from organization where id = ?",
            supporter.id(), today().minusYears(1), organization);
        logs.log(null, form(today(), 60), true, null);
        assertEquals(List.of("NOT_PAYABLE", "FULL_TIME", "OWN_BODY"), fixture.texts("select unpaid from work_log where supporter_id = ? order by id", supporter.id()));
        assertEquals(0, mine.month(YearMonth.from(today())).feeYen());
        assertEquals(180, mine.month(YearMonth.from(today())).minutes());
    }
}
