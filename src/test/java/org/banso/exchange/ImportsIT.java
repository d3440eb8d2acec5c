package org.banso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobSheet;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.banso.platform.sheet.SheetWriter.Losses;
import org.banso.platform.sheet.XlsxWriter;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's old list: understood, looked through, written whole or not at all, and taken back. */
class ImportsIT extends BansoIT {
    private static final String HEAD = "管理番号,相談日,件名,事業者名,相談内容,製品区分,ステータス,備考\r\n";

    @Inject
    private Fixture fixture;
    @Inject
    private Imports imports;
    @Inject
    private JobQueries jobs;
    @Inject
    private CaseListQueries lists;
    private Who manager;
    private String mark;

    @BeforeEach
    void aManager() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        as(manager);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anOldListBecomesCasesOfTheirYearsAndNothingIsMadeUp() {
        long file = bring((HEAD + no(1) + ",令和元年5月1日,'=細胞㈱,㈱" + mark + ",\"一行目\n二行目\",医療機器,終了,ﾒﾓ\r\n"
            + no(2) + ",H31.4.1,件名②,株式会社" + mark + ",内容,DRUG,支援中,\r\n").getBytes(Charset.forName("windows-31j")));
        assertEquals(List.of("2", "0", "0"), run(imports.check(file)).outcomeWords());
        assertEquals("2019:2", imports.one(file).sheet().byYear());
        run(imports.write(file, false));
        assertEquals("CLOSED", fixture.text("select status from consultation_case where legacy_no = ?", no(1)));
        assertEquals("一行目\n二行目", fixture.text("select body from consultation_case where legacy_no = ?", no(1)));
        assertEquals("2019-04-01", fixture.text("select consulted_on from consultation_case where legacy_no = ?", no(2)));
        assertEquals("RECEIVED", fixture.text("select status from consultation_case where legacy_no = ?", no(2)), "what was under way goes on from the beginning");
    }

    @Test
    void a84_aWrittenListIsWholeItsNumbersFollowTheYearsAndItIsTakenBackButForWhatWasTouched() {
        long file = settled(rows(1, 30));
        JobSheet checked = run(imports.check(file));
        assertEquals(List.of("30", "0", "0"), checked.outcomeWords());
        assertTrue(imports.one(file).sheet().byYear().startsWith("2019:"), imports.one(file).sheet().byYear());
        assertEquals("exchange.import.written", run(imports.write(file, false)).outcome());
        assertEquals(30, cases());
        assertEquals("IMPORTED", fixture.text("select e.kind from case_event e join consultation_case c on c.id = e.case_id where c.legacy_no = ?", no(1)));
        assertEquals("1", fixture.text("select count(*) from case_event e join consultation_case c on c.id = e.case_id where c.legacy_no = ?", no(1)));
        assertEquals("2019", fixture.text("select received_fy from consultation_case where legacy_no = ?", no(1)));
        assertEquals("=細胞シート𠮷1", fixture.text("select title from consultation_case where legacy_no = ?", no(1)));
        assertEquals("1", fixture.text("select count(distinct organization_id) from consultation_case where legacy_no like ?", mark + "%"), "one applicant, however it is spelled");
        assertEquals(fixture.text("select case_no from consultation_case where legacy_no = ?", no(7)), lists.exactNumber(no(7)).orElseThrow());
        assertThrows(BusinessException.class, () -> imports.write(file, false), "once");

        fixture.update("update consultation_case set version = version + 1 where legacy_no = ?", no(5));
        JobSheet undone = run(imports.undo(file));
        assertEquals(List.of("29", "1"), undone.outcomeWords());
        assertEquals(List.of(no(5)), fixture.texts("select legacy_no from consultation_case where legacy_no like ?", mark + "%"));
        assertEquals(1, organizations(), "the case that stayed has its applicant still");
    }

    @Test
    void a84_whatNobodyUsesIsTakenBackWithItsApplicantThoughSomebodyLookedAtIt() {
        long file = settled(rows(1, 3));
        run(imports.write(file, false));
        assertEquals("OTHER", fixture.text("select applicant_type from organization where name like ?", "%" + mark), "the list does not say");
        assertEquals(1, organizations());
        fixture.update("insert into karte_presence (account_id, case_id, name, seen_at) select ?, c.id, 'x', c.registered_at from consultation_case c where c.legacy_no = ?",
            manager.accountId(), no(2));
        assertEquals(List.of("3", "0"), run(imports.undo(file)).outcomeWords());
        assertEquals(0, cases());
        assertEquals(0, organizations());
        assertThrows(BusinessException.class, () -> imports.write(file, false), "what was taken back is not written again");
    }

    @Test
    void a50_whatIsNoListIsRefusedAndNothingOfItIsKept() throws IOException {
        Path file = Files.write(Files.createTempFile("import", ".xlsx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        assertThrows(BusinessException.class, () -> imports.bring("一覧.xlsx", file));
        Files.delete(file);
        assertEquals(List.of(), imports.mine());
    }

    @Test
    void a84_oneBadRowFarDownKeepsTheWholeListOutAndTheReportNamesIt() {
        String list = rows(1, 1989) + no(1990) + ",昨日,件名,㈱" + mark + ",内容,DRUG,終了,\r\n" + rows(1991, 2000);
        long file = settled(list);
        JobSheet refused = run(imports.write(file, false));
        assertEquals("exchange.import.refused", refused.outcome());
        assertEquals(0, cases());
        String report = report(refused);
        assertTrue(report.lines().anyMatch(line -> line.startsWith("1991," + no(1990)) && line.contains("昨日")), "row 1991 of the file");
        assertEquals(1, report.lines().filter(line -> line.contains("日付として読めません")).count());
        var faults = imports.one(file).faults();
        assertEquals(List.of(1991L), faults.stream().map(ImportLayout.Fault::row).toList(), "the page names it too");
        assertEquals(1, faults.get(0).why().lines().count(), "a day that cannot be read is not missing as well: " + faults);
        assertTrue(faults.get(0).why().contains("昨日"), faults.toString());

        assertEquals("exchange.import.writtenInParts", run(imports.write(file, true)).outcome());
        assertEquals(1999, cases(), "in parts the others come in");
    }

    @Test
    void a84_aListCutShortGoesOnWhereItStoppedAndWritesNothingTwice() {
        long file = settled(rows(1, 250));
        run(imports.write(file, true));
        fixture.update("update import_file set state = 'CHECKED' where id = ?", file);
        JobSheet again = run(imports.write(file, true));
        assertEquals("0", again.outcomeWords().get(0));
        assertEquals(250, cases());
    }

    @Test
    void wordsNobodyKnowsAreAskedForOnceAndRemembered() {
        String word = "謎の区分" + mark;
        long file = settled(no(1) + ",2020-04-01,件名,㈱" + mark + ",内容," + word + ",終了,\r\n");
        assertEquals(List.of("0", "1", "0"), run(imports.check(file)).outcomeWords());
        var unknown = imports.one(file).unknown();
        assertEquals(List.of(word), unknown.stream().map(ImportLayout.Unknown::word).toList());
        imports.explain(file, Map.of(unknown.get(0), "DEVICE"));
        assertEquals(List.of("1", "0", "0"), run(imports.check(file)).outcomeWords());
        long next = settled(no(2) + ",2020-04-01,件名,㈱" + mark + ",内容," + word + ",終了,\r\n");
        assertEquals(List.of("1", "0", "0"), run(imports.check(next)).outcomeWords());
    }

    @Test
    void aNumberThatIsHereAlreadyIsPassedOver() {
        run(imports.write(settled(rows(1, 3)), false));
        assertEquals(List.of("1", "0", "3"), run(imports.check(settled(rows(1, 4)))).outcomeWords());
    }

    @Test
    void a47_anExportOfOurOwnIsBroughtBackValueByValue() {
        var out = new ByteArrayOutputStream();
        try (var sheet = XlsxWriter.on(out, "相談", Losses.IGNORED)) {
            sheet.head(List.of("受付番号", "相談日付", "件名", "名称", "相談の内容"));
            sheet.row(List.of(no(1), java.time.LocalDate.of(2021, 4, 1), "=SUM(A1)", "㈱" + mark + "🧬", "＝𠮷\n①㈱ ﾊﾝｶｸ"));
        }
        long file = bring(out.toByteArray());
        run(imports.write(file, false));
        assertEquals("=SUM(A1)", fixture.text("select title from consultation_case where legacy_no = ?", no(1)));
        assertEquals("＝𠮷\n①㈱ ﾊﾝｶｸ", fixture.text("select body from consultation_case where legacy_no = ?", no(1)));
        assertEquals("2021-04-01", fixture.text("select consulted_on from consultation_case where legacy_no = ?", no(1)));
    }

    @Test
    void a28_noImportAssignsAnybody() {
        run(imports.write(settled(rows(1, 3)), false));
        assertEquals("0", fixture.text("select count(*) from assignment a join consultation_case c on c.id = a.case_id where c.legacy_no like ?", mark + "%"));
        assertEquals("0", fixture.text("select count(*) from consultation_case where legacy_no like ? and owner_account_id is not null", mark + "%"));
    }

    @Test
    void onlyTheManagerImportsAndOnlyHisOwnFiles() {
        long file = settled(rows(1, 1));
        as(fixture.person(Role.OFFICE_MANAGER));
        assertThrows(NotFound.class, () -> imports.one(file));
        assertThrows(NotFound.class, () -> imports.write(file, false));
        for (Role role : new Role[] {Role.APPLICANT, Role.OFFICE_STAFF, Role.FULL_TIME_SUPPORTER, Role.PART_TIME_SUPPORTER, Role.SYS_ADMIN, Role.AUDITOR}) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> imports.one(file), role.name());
            assertThrows(NotAllowed.class, imports::mine, role.name());
        }
    }

    private String no(int n) {
        return mark + "-" + n;
    }

    private String rows(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> no(n) + "," + (2019 + n % 3) + "年" + (4 + n % 6) + "月1日,'=細胞シート𠮷" + n + "," + (n % 2 == 0 ? "㈱" : "株式会社")
            + mark + ",内容 " + n + ",医療機器,終了,\r\n").collect(Collectors.joining()).replaceFirst("2020年5月1日", "2019年5月1日");
    }

    private long settled(String rows) {
        return bring((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long bring(byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile("import", ".csv"), content);
            long id = imports.bring("一覧𠮷.csv", file);
            Files.delete(file);
            var targets = new TreeMap<Integer, ImportTarget>();
            imports.one(id).columns().stream().filter(column -> column.target() != null).forEach(column -> targets.put(column.place(), column.target()));
            assertTrue(targets.values().containsAll(ImportTarget.NEEDED), "guessed by the headings: " + targets);
            imports.assign(id, targets, "MEDISO", "TEL", CaseStatus.CLOSED);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JobSheet run(long job) {
        assertEquals(JobState.DONE, WorkForTests.ended(job), () -> jobs.one(job).outcome() + jobs.one(job).outcomeWords());
        JobSheet done = jobs.one(job);
        assertNotNull(done.outcome());
        return done;
    }

    private int cases() {
        return Integer.parseInt(fixture.text("select count(*) from consultation_case where legacy_no like ?", mark + "%"));
    }

    private int organizations() {
        return Integer.parseInt(fixture.text("select count(*) from organization where name like ?", "%" + mark));
    }

    private String report(JobSheet job) {
        var content = new ByteArrayOutputStream();
        var file = job.files().get(0);
        for (int piece = 0; jobs.piece(file, piece).isPresent(); piece++) {
            content.writeBytes(jobs.piece(file, piece).get());
        }
        return content.toString(StandardCharsets.UTF_8);
    }
}
