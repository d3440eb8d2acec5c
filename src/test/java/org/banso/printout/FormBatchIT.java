package org.banso.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.KarteTab;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobSheet;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.banso.platform.sheet.SheetReader;
import org.banso.printout.FormBatches.Which;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kartes of several cases come as one archive with a sheet that lists them, each as if printed alone. */
class FormBatchIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private FormBatches batches;
    @Inject
    private JobQueries jobs;
    private Who staff;
    private long organization;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        staff = fixture.person(Role.OFFICE_STAFF);
        organization = fixture.organization();
        first = fixture.caseNo(fixture.caseIn(CaseStatus.IN_SUPPORT, organization));
        second = fixture.caseNo(fixture.caseIn(CaseStatus.CLOSED, organization));
        as(staff);
    }

    private static FormWish wish(PrintProfile profile) {
        return new FormWish(profile, EnumSet.of(KarteTab.MATTER, KarteTab.ORGANIZATION), false, Locale.JAPANESE);
    }

    private JobSheet run(Which which, PrintProfile profile) {
        long job = batches.start(which, wish(profile), false);
        assertEquals(JobState.DONE, WorkForTests.ended(job), () -> jobs.one(job).outcome());
        return jobs.one(job);
    }

    private Map<String, byte[]> unpacked(JobSheet job) throws IOException {
        var content = new ByteArrayOutputStream();
        var file = job.files().get(0);
        for (int piece = 0; jobs.piece(file, piece).isPresent(); piece++) {
            content.writeBytes(jobs.piece(file, piece).get());
        }
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static List<List<String>> rows(byte[] book) throws IOException {
        Path file = Files.write(Files.createTempFile("index", ".xlsx"), book);
        var rows = new ArrayList<List<String>>();
        try (SheetReader reader = SheetReader.open(file)) {
            reader.read(0, (number, cells) -> rows.add(cells));
        }
        Files.delete(file);
        return rows;
    }

    @Test
    void theTickedOnesArePrintedAndWhatIsGoneIsTold() throws IOException {
        JobSheet job = run(new Which(List.of(first, second, first, "M-1999-9999"), ""), PrintProfile.INTERNAL);
        assertEquals("printout.many.doneInPart", job.outcome());
        assertEquals(List.of("2", "1"), job.outcomeWords());
        Map<String, byte[]> files = unpacked(job);
        assertEquals(List.of("相談カルテ_" + first + ".xlsx", "相談カルテ_" + second + ".xlsx", "目次.xlsx"), List.copyOf(files.keySet()));
        List<List<String>> index = rows(files.get("目次.xlsx"));
        assertEquals(4, index.size());
        assertEquals(List.of("1", first, "相談カルテ_" + first + ".xlsx"), index.get(1).subList(0, 3));
        assertTrue(index.get(1).contains("㈱𠮷田ﾊﾞｲｵ"), index.toString());
        assertTrue(index.get(3).get(1).equals("M-1999-9999") && index.get(3).get(2).contains("出力できませんでした"), index.toString());
        assertEquals(2, fixture.number("select count(*) from access_event where actor_account_id = ? and kind = 'FORM'", staff.accountId()), "every reading is written down");
    }

    @Test
    void allThatTheListFindsArePrintedAndTheSheetSaysNoMoreThanThePaper() throws IOException {
        Map<String, byte[]> files = unpacked(run(new Which(List.of(), "org=" + organization), PrintProfile.MINISTRY));
        assertEquals(3, files.size());
        assertFalse(rows(files.get("目次.xlsx")).toString().contains("𠮷田"), "no name for the ministry");
    }

    @Test
    void noneAndTooManyAreRefusedInWords() {
        assertEquals("printout.many.none", assertThrows(BusinessException.class, () -> batches.start(new Which(List.of(), "org=" + fixture.organization()), wish(PrintProfile.INTERNAL), false)).key());
        List<String> many = IntStream.rangeClosed(1, FormBatches.MOST + 1).mapToObj(n -> "M-2026-" + n).toList();
        assertEquals("printout.many.tooMany", assertThrows(BusinessException.class, () -> batches.start(new Which(many, ""), wish(PrintProfile.INTERNAL), false)).key());
    }

    @Test
    void thePageIsForWhoSeesAllCases() {
        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(staff).email());
        assertTrue(office.get("/office/forms/new?case=" + first + "&case=" + second).body().contains("選んだ2件の相談カルテ"));
        assertTrue(office.get("/office/forms/new?org=" + organization).body().contains("一覧の条件に合う2件"));
        assertTrue(office.get("/office/cases?org=" + organization).body().contains("name=\"case\" value=\"" + first + "\""));
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER, Role.SYS_ADMIN, Role.AUDITOR)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> batches.start(new Which(List.of(first), ""), wish(PrintProfile.INTERNAL), false), role.name());
            assertThrows(NotAllowed.class, () -> batches.count(new Which(List.of(first), "")), role.name());
        }
        var supporter = new Visit(baseUrl());
        supporter.signIn(fixture.withPassword(fixture.supporter("IP").who()).email());
        assertEquals(404, supporter.get("/office/forms/new?case=" + first).statusCode());
    }
}
