package org.banso.honorarium;

import static org.banso.it.Refusal.field;
import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.banso.document.SampleFiles;
import org.banso.it.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has lost a case, by a conflict or by being released: he is paid for what he has worked, works on it no more, and reads nothing of it. */
class LostCaseIT extends HonorariumIT {
    private static final String RELEASED = "update assignment set state = 'RELEASED' where case_id = ?";
    private static final String CONFLICTED = "update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?";
    private static final String SUSPENDED = "update supporter set status = 'SUSPENDED' where id = (select supporter_id from assignment where case_id = ?)";

    @Inject
    private MyWorkQueries mine;
    @Inject
    private EvidenceQueries evidence;
    @Inject
    private WorkFiles files;

    private String no;
    private String title;

    @BeforeEach
    void aTitleOfItsOwn() {
        no = fixture.caseNo(caseId);
        title = "秘密の件名𠮷" + caseId;
        fixture.update("update consultation_case set title = ? where id = ?", title, caseId);
        as(supporter.who());
    }

    private void lose(String how) {
        fixture.update(how, caseId);
    }

    private long written(int minutes, boolean submit) {
        WorkForm form = form(today(), minutes);
        form.setTravelYen(1200);
        form.setTravelRoute("東京→㈱𠮷田");
        return logs.log(null, form, submit, null);
    }

    private void assertTellsNothing(Object shown) {
        String text = shown.toString();
        assertFalse(text.contains(title) || text.contains("𠮷田") || text.contains("細胞"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED, SUSPENDED})
    void a17_whatHeWorkedIsToldByTheNumberOfItsCaseAlone(String how) throws IOException {
        long held = record(today().minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 0));
        long id = written(60, false);
        files.attach(id, "領収書.pdf", new ByteArrayInputStream(SampleFiles.pdf("receipt")));
        assertEquals(title, mine.title(no).orElseThrow());
        assertTrue(mine.cases().toString().contains(title));
        lose(how);
        MyWorkQueries.Month month = mine.month(YearMonth.from(today()));
        assertEquals(60, month.minutes(), "it counts as before");
        assertEquals(List.of(no), month.rows().stream().map(WorkRow::caseNo).toList());
        assertTellsNothing(month);
        WorkDraft open = mine.open(id);
        assertTrue(open.gone());
        assertNull(open.form().getNote());
        assertNull(open.form().getTravelRoute());
        assertTellsNothing(open);
        assertEquals(List.of(), mine.cases());
        assertTrue(mine.title(no).isEmpty());
        assertTellsNothing(mine.unlogged());
        assertTrue(mine.ofRecord(held).gone());
        assertTellsNothing(mine.ofRecord(held));
        String receipt = evidence.ofMine(id).get(0).publicId();
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(supporter.who()).email());
        assertEquals(404, visit.get("/documents/" + receipt).statusCode(), "a file of the case, whoever brought it");
        for (String page : List.of("/desk", "/desk/work", "/desk/work/" + id, "/desk/work/new", "/desk/work/new?record=" + held, "/desk/calendar")) {
            var answer = visit.get(page);
            assertEquals(200, answer.statusCode(), page);
            assertTellsNothing(answer.body());
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""), page);
        }
        assertTrue(visit.get("/desk/work/" + id).body().contains(no));
    }

    @Test
    void a18_aRecordThatTellsNoMinutesIsHandedInAllTheSame() {
        long held = record(today().minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 0));
        fixture.update("update support_record set kind = 'HANDS_ON', minutes = null, start_time = null, end_time = null where id = ?", held);
        lose(RELEASED);
        WorkForm form = mine.ofRecord(held).form();
        form.setEndTime(null);
        form.setStartTime(null);
        form.setMinutes(40);
        logs.log(held, form, true, null);
        assertEquals(40, fixture.number("select minutes from work_log where record_id = ?", held));
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, CONFLICTED, SUSPENDED})
    void a18_noNewMinutesAreWrittenOnItAndTheOldOnesArePaid(String how) {
        long held = record(today().minusDays(1), LocalTime.of(13, 0), LocalTime.of(14, 30));
        WorkForm open = form(today(), 60);
        WorkForm ofRecord = mine.ofRecord(held).form();
        long draft = written(60, false);
        lose(how);
        assertEquals("honorarium.gone.new", key(() -> logs.log(null, open, true, null)));
        assertEquals("caseNo", field(() -> logs.log(null, open, true, null)));
        ofRecord.setPrepMinutes(20);
        assertEquals("honorarium.gone.prep", key(() -> logs.log(held, ofRecord, true, null)), "preparation is told of nowhere");
        ofRecord.setPrepMinutes(null);
        ofRecord.setEndTime(LocalTime.of(15, 0));
        assertEquals("honorarium.gone.most", key(() -> logs.log(held, ofRecord, true, null)));
        logs.log(held, mine.ofRecord(held).form(), true, null);

        WorkForm more = mine.open(draft).form();
        more.setMinutes(61);
        assertEquals("honorarium.gone.most", key(() -> logs.correct(seen(draft), more, true)));
        more.setMinutes(60);
        more.setTravelYen(1201);
        assertEquals("honorarium.gone.travel", key(() -> logs.correct(seen(draft), more, true)));
        fixture.update("update work_log set worked_on = ? where id = ?", today().minusDays(1), draft);
        WorkForm later = mine.open(draft).form();
        later.setWorkedOn(today());
        assertEquals("honorarium.gone.later", key(() -> logs.correct(seen(draft), later, true)));
        WorkForm less = mine.open(draft).form();
        less.setMinutes(45);
        logs.correct(seen(draft), less, true);
        assertEquals("㈱𠮷田の資料を読んだ", fixture.text("select note from work_log where id = ?", draft), "the office still reads what he wrote when he worked");
        assertEquals("東京→㈱𠮷田", fixture.text("select travel_route from work_log where id = ?", draft));
        assertEquals(135, mine.month(YearMonth.from(today())).minutes() + (YearMonth.from(today()).equals(YearMonth.from(today().minusDays(1))) ? 0 : mine.month(YearMonth.from(today().minusDays(1))).minutes()));
        pass();
        assertEquals(List.of("APPROVED", "APPROVED"), fixture.texts("select state from work_log where case_id = ?", caseId));
    }

    @Test
    void a18_timeOfAnotherCaseIsNotMovedOntoIt() {
        long other = caseOf(supporter);
        WorkForm elsewhere = form(today(), 30);
        elsewhere.setCaseNo(fixture.caseNo(other));
        long id = logs.log(null, elsewhere, false, null);
        lose(RELEASED);
        WorkForm moved = mine.open(id).form();
        moved.setCaseNo(no);
        assertEquals("honorarium.gone.new", key(() -> logs.correct(seen(id), moved, true)));
        assertEquals(other, fixture.number("select case_id from work_log where id = ?", id));
    }

    @Test
    void a18_aPageThatIsOpenBooksNothingAndForgetsTheTitle() {
        long draft = written(60, false);
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(supporter.who()).email());
        String fresh = visit.get("/desk/work/new").body();
        String begun = visit.get("/desk/work/" + draft).body();
        assertTrue(fresh.contains(title) && begun.contains(title));
        lose(CONFLICTED);
        var refused = visit.post("/desk/work/new", Visit.form(fresh, "time", "time:caseNo", no, "time:workedOn", today().toString(), "time:kind", "REVIEW", "time:minutes", "90",
            "time:submit", ""));
        assertEquals(200, refused.statusCode(), "nothing was kept");
        assertTrue(refused.body().contains("今は選べない項目です"), "and he is told at the field");
        assertTellsNothing(refused.body());
        refused = visit.post("/desk/work/" + draft, Visit.form(begun, "time", "time:caseNo", no, "time:workedOn", today().toString(), "time:kind", "REVIEW", "time:minutes", "90",
            "time:submit", ""));
        assertEquals(200, refused.statusCode());
        assertFalse(refused.body().contains(title), "nor told again");
        assertEquals(List.of("60"), fixture.texts("select minutes from work_log where case_id = ?", caseId));
    }
}
