package org.banso.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.KarteField;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobSheet;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.banso.platform.sheet.SheetReader;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list as a file: the rows and the fields its reader may see, whole, and harmless. */
class ExportsIT extends BansoIT {
    @Inject
    private WorkForTests work;
    @Inject
    private Fixture fixture;
    @Inject
    private Exports exports;
    @Inject
    private JobQueries jobs;
    private Who staff;
    private long organization;
    private long aCase;

    @BeforeEach
    void aCaseWithHardText() {
        staff = fixture.person(Role.OFFICE_STAFF);
        organization = fixture.organization();
        aCase = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        fixture.update("update consultation_case set title = ?, body = ?, excluded_supporters = ?, office_memo = ? where id = ?", "=HYPERLINK(\"http://x\")",
            "𠮷🧬\n㈱①ﾊﾝｶｸ", "甲野専門家は除外", "＝内部メモ", aCase);
    }

    @Test
    void a47_aListComesBackFromEveryFormatAsItWas() {
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
            as(staff);
            List<List<String>> rows = rows(export(format, CodeForm.BOTH, KarteField.values()), 0);
            List<String> head = rows.get(0);
            List<String> row = rows.get(1);
            assertEquals(2, rows.size());
            assertEquals("=HYPERLINK(\"http://x\")", row.get(head.indexOf("件名")), format.name());
            assertEquals("𠮷🧬\n㈱①ﾊﾝｶｸ", row.get(head.indexOf("相談の内容")));
            assertEquals("＝内部メモ", row.get(head.indexOf("事務局メモ")));
            assertEquals("REGEN", row.get(head.indexOf("製品区分（コード）")));
            assertEquals("支援中", row.get(head.indexOf("状態")));
            assertEquals("13", row.get(head.indexOf("都道府県（コード）")));
            assertEquals(fixture.caseNo(aCase), row.get(head.indexOf("受付番号")));
        }
    }

    @Test
    void a47_linesOfTheKarteStandInOneCellEachAndAreReadInBatches() {
        LocalDateTime at = LocalDateTime.of(2026, 1, 5, 3, 0);
        long product = fixture.number("select id from case_product where case_id = ?", aCase);
        fixture.update("insert into case_product_patent (case_product_id, position, kind, number, filed_on, status, applicants) values (?, 0, 'JP_APPLICATION', '特願2020-012345', '2020-04-01', 'PENDING', '㈱𠮷田')", product);
        fixture.update("insert into case_product_trial (case_product_id, position, registry, trial_id, phase, status) values (?, 0, 'JRCT', 'jRCT2031200001', 'PHASE1', 'RECRUITING')", product);
        fixture.update("insert into case_product_talk (case_product_id, position, agency, kind, held_on, summary) values (?, 0, 'PMDA', 'STRATEGY', '2024-05-01', '＝品質\n相談')", product);
        fixture.update("insert into case_consent (case_id, agency, scope, given_on) values (?, 'PMDA', '全部', '2026-01-05')", aCase);
        fixture.update("insert into case_consent (case_id, agency, scope, given_on, withdrawn_on) values (?, 'AMED', '撤回ずみ', '2026-01-05', '2026-01-06')", aCase);
        fixture.update("insert into organization_contact (organization_id, place, name, dept) values (?, 0, '髙木 𠮷雄', '開発部')", organization);
        fixture.update("insert into organization_fund (organization_id, place, agency, programme, adopted_year) values (?, 0, 'AMED', '橋渡し①', 2023)", organization);
        fixture.update("update organization set founded_on = '2020-04-01', capital_yen = 10000000, employees = 12, industry_licences = 'MAH1_DEVICE', university_spinout = true where id = ?", organization);
        for (String day : List.of("2026-02-01", "2026-03-01")) {
            fixture.insert("insert into support_record (case_id, kind, status, performed_on, method, created_at) values (?, 'DOC_REVIEW', 'HELD', ?, 'ONLINE', ?)", aCase, day, at);
        }
        as(staff);
        List<List<String>> rows = rows(export(ExportFormat.XLSX, CodeForm.LABEL, KarteField.CASE_NO, KarteField.PATENTS, KarteField.TRIALS, KarteField.CONSULTATION_HISTORY, KarteField.CONSENTS,
            KarteField.CONTACTS, KarteField.PUBLIC_FUNDS, KarteField.VENTURE, KarteField.UNIVERSITY_SPINOUT, KarteField.SUPPORT_COUNT, KarteField.LAST_SUPPORT_ON), 0);
        List<String> row = rows.get(1);
        assertTrue(row.get(1).contains("特願2020-012345／2020-04-01") && row.get(1).endsWith("㈱𠮷田"), row.toString());
        assertTrue(row.get(2).contains("jRCT2031200001"), row.toString());
        assertTrue(row.get(3).endsWith("2024-05-01／＝品質\n相談"), row.toString());
        assertTrue(row.get(4).contains("全部") && !row.get(4).contains("撤回ずみ"), row.toString());
        assertEquals("髙木 𠮷雄／開発部", row.get(5));
        assertEquals("AMED／橋渡し①／2023", row.get(6));
        assertEquals(List.of("はい", "はい", "2", "2026-03-01"), row.subList(7, 11));
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertFalse(exports.offered().contains(KarteField.CONFLICTS));
    }

    @Test
    void whatMs932LacksIsReplacedVisiblyAndReportedByRowFieldAndCharacter() {
        as(staff);
        JobSheet job = export(ExportFormat.CSV_MS932, CodeForm.LABEL, KarteField.CASE_NO, KarteField.BODY);
        assertEquals("〓〓\n㈱①ﾊﾝｶｸ", rows(job, 0).get(1).get(1));
        assertEquals("exchange.exportedWithLosses", job.outcome());
        List<List<String>> report = rows(job, 1);
        assertEquals(List.of("2", fixture.caseNo(aCase), "相談の内容", "𠮷", "U+20BB7"), report.get(1).subList(0, 5));
        assertEquals("🧬", report.get(2).get(3));
    }

    @Test
    void a16_a24_everybodyGetsTheFieldsThatHeMayRead() {
        as(staff);
        assertTrue(exports.offered().contains(KarteField.EXCLUDED_SUPPORTERS));
        Who screener = fixture.person(Role.FULL_TIME_SUPPORTER);
        as(screener);
        assertFalse(exports.offered().contains(KarteField.EXCLUDED_SUPPORTERS), "a full-time supporter never reads whom the applicant does not want");
        List<List<String>> rows = rows(export(ExportFormat.CSV, CodeForm.LABEL, KarteField.CASE_NO, KarteField.EXCLUDED_SUPPORTERS), 0);
        assertEquals(List.of("受付番号"), rows.get(0));
        assertFalse(rows.toString().contains("甲野"));
    }

    @Test
    void theRightIsAskedAgainWhenTheJobRuns() {
        Who screener = fixture.person(Role.FULL_TIME_SUPPORTER);
        String parameters = "format=CSV&codes=LABEL&language=ja&fields=excludedSupporters,caseNo&name=x.csv&query=org%3D" + organization;
        LocalDateTime longAgo = LocalDateTime.of(2020, 1, 1, 0, 0);
        long id = fixture.insert("insert into job (kind, owner_account_id, title, parameters, state, attempt, created_at, started_at, beat_at, deadline_at)"
            + " values ('case-export', ?, 'x', ?, 'RUNNING', 1, ?, ?, ?, ?)", screener.accountId(), parameters, longAgo, longAgo, longAgo, LocalDateTime.of(2099, 1, 1, 0, 0));
        work.lookAround();
        assertEquals(JobState.DONE, WorkForTests.ended(id), "taken up from a server that died");
        as(screener);
        assertEquals(List.of(List.of("受付番号"), List.of(fixture.caseNo(aCase))), rows(jobs.one(id), 0), "not the field he may not read");
    }

    @Test
    void anExportIsWrittenDownWithItsFilterAndItsRows() {
        as(staff);
        export(ExportFormat.CSV, CodeForm.LABEL, KarteField.CASE_NO);
        assertEquals("1 / org=" + organization, fixture.text("select detail from access_event where actor_account_id = ? and kind = 'EXPORT'", staff.accountId()));
    }

    @Test
    void theChoiceIsKeptForTheNextTimeAndNothingIsWrittenWithoutColumns() {
        as(staff);
        assertEquals(ExportFormat.XLSX, exports.choice().format());
        export(ExportFormat.CSV, CodeForm.CODE, KarteField.TITLE);
        assertEquals(new ExportChoice(ExportFormat.CSV, CodeForm.CODE, "ja", List.of(KarteField.TITLE)), exports.choice());
        assertEquals("exchange.noColumns", assertThrows(BusinessException.class, () -> exports.start("", new ExportChoice(ExportFormat.CSV, CodeForm.CODE, "ja", List.of()))).key());
    }

    @Test
    void onlyWhoSeesAllCasesWritesThemOut() {
        for (Role role : new Role[] {Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER, Role.SYS_ADMIN, Role.AUDITOR}) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, exports::offered, role.name());
            assertThrows(NotAllowed.class, () -> exports.start("", ExportChoice.usual(java.util.Locale.JAPANESE)), role.name());
        }
    }

    private JobSheet export(ExportFormat format, CodeForm codes, KarteField... fields) {
        long id = exports.start("org=" + organization, new ExportChoice(format, codes, "ja", List.of(fields)));
        assertEquals(JobState.DONE, WorkForTests.ended(id));
        return jobs.one(id);
    }

    private List<List<String>> rows(JobSheet job, int which) {
        var content = new ByteArrayOutputStream();
        var sheet = job.files().stream().sorted(java.util.Comparator.comparing(each -> each.name().startsWith("書けなかった"))).toList().get(which);
        try {
            for (int piece = 0; jobs.piece(sheet, piece).isPresent(); piece++) {
                content.write(jobs.piece(sheet, piece).get());
            }
            Path file = Files.write(Files.createTempFile("export", ".bin"), content.toByteArray());
            var rows = new ArrayList<List<String>>();
            try (SheetReader reader = SheetReader.open(file)) {
                reader.read(0, (number, cells) -> rows.add(cells));
            }
            Files.delete(file);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
