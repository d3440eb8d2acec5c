package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.honorarium.EvidenceQueries;
import org.banso.honorarium.WorkChecks;
import org.banso.honorarium.WorkFiles;
import org.banso.honorarium.WorkForm;
import org.banso.honorarium.WorkLogs;
import org.banso.honorarium.WorkSeen;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts beside working time: whose they are, who reads them, and that they stay as they were confirmed. */
class EvidenceIT extends BansoIT {
    private static final byte[] RECEIPT = SampleFiles.pdf("receipt 1234");

    @Inject
    private WorkLogs logs;
    @Inject
    private WorkFiles files;
    @Inject
    private WorkChecks checks;
    @Inject
    private EvidenceQueries evidence;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Documents handling;
    @Inject
    private Handing handing;
    @Inject
    private Fixture fixture;
    @Inject
    private Scanner scanner;
    @Inject
    private Clock clock;

    private SupporterMade supporter;
    private Who applicant;
    private long caseId;
    private long logId;

    @BeforeEach
    void aDayOfWork() {
        long organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        supporter = fixture.supporter("IP");
        accept(supporter);
        as(supporter.who());
        var form = new WorkForm();
        form.setCaseNo(fixture.caseNo(caseId));
        form.setWorkedOn(Jst.today(clock));
        form.setMinutes(60);
        form.setTravelYen(13320);
        form.setTravelRoute("東京→京都㈱𠮷");
        logId = logs.log(null, form, true, null);
    }

    private void accept(SupporterMade made) {
        fixture.cleared(caseId, made.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)", caseId, made.id(), made.who().accountId(), Jst.today(clock));
    }

    private void attach(String name, byte[] bytes) {
        try {
            files.attach(logId, name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refused(String name, byte[] bytes) {
        return assertThrows(BusinessException.class, () -> attach(name, bytes)).key();
    }

    private WorkSeen seen() {
        return new WorkSeen(logId, fixture.number("select version from work_log where id = ?", logId));
    }

    @Test
    void whoConfirmsReadsItAndTheReadingIsWrittenDown() throws IOException {
        attach("領収書𠮷㈱ﾊﾝｶｸ.pdf", RECEIPT);
        EvidenceQueries.File file = evidence.ofMine(logId).get(0);
        assertEquals("領収書𠮷㈱ﾊﾝｶｸ.pdf", file.name());
        assertEquals(List.of(), documents.of(caseId), "no document of the case");
        assertThrows(NotFound.class, () -> documents.card(fixture.caseNo(caseId), file.documentId()));
        Who staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        as(staff);
        assertEquals(file, evidence.of(List.of(logId)).get(logId).get(0));
        assertThrows(NotFound.class, () -> handling.handle(new Documents.Seen(file.documentId(), 0), Visibility.APPLICANT, null, "見せる"), "it is not handled as one of the case");
        var out = new ByteArrayOutputStream();
        Handing.Handed handed = handing.find(file.publicId());
        handing.handedOut(file.publicId(), false);
        handing.write(handed, 0, handed.size(), out);
        assertArrayEquals(RECEIPT, out.toByteArray());
        assertEquals(1, fixture.number("select count(*) from access_event where actor_account_id = ? and case_id = ?", staff.accountId(), caseId));
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        assertTrue(visit.get("/office/work/" + logId).body().contains("領収書𠮷㈱ﾊﾝｶｸ.pdf"));
        assertTrue(visit.get("/office/work").body().contains("証憑1件"));
        assertEquals(200, visit.get("/documents/" + file.publicId()).statusCode());
    }

    @Test
    void a17_nobodyElseIsToldOfIt() {
        attach("領収書.pdf", RECEIPT);
        String publicId = evidence.ofMine(logId).get(0).publicId();
        SupporterMade other = fixture.supporter("IP");
        accept(other);
        as(other.who());
        assertEquals(List.of(), evidence.ofMine(logId));
        assertThrows(NotFound.class, () -> handing.find(publicId), "another supporter of the case");
        assertThrows(NotFound.class, () -> attach("私.pdf", RECEIPT));
        assertThrows(NotAllowed.class, () -> evidence.of(List.of(logId)));
        as(applicant);
        assertThrows(NotFound.class, () -> handing.find(publicId), "the applicant");
        assertThrows(NotAllowed.class, () -> attach("私.pdf", RECEIPT));
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        assertEquals(404, visit.get("/documents/" + publicId).statusCode());
        assertEquals(404, visit.get("/desk/work/" + logId).statusCode());
    }

    @Test
    void whoPaysOpensItOnceTheTimeIsApprovedAndTheReadingIsWrittenDown() {
        attach("領収書𠮷㈱ﾊﾝｶｸ.pdf", RECEIPT);
        EvidenceQueries.File file = evidence.ofMine(logId).get(0);
        YearMonth month = YearMonth.from(Jst.today(clock));
        Who payer = fixture.withPassword(fixture.person(Role.ACCOUNTING));
        as(payer);
        assertThrows(NotFound.class, () -> handing.find(file.publicId()), "submitted");
        var office = new Visit(baseUrl());
        office.signIn(payer.email());
        String statements = "/accounting/months/" + month + "?page=9&lang=ja";
        var waits = office.get(statements);
        assertEquals(200, waits.statusCode());
        assertFalse(waits.body().contains("待っているものはありません"), "each list has pages of its own");
        assertFalse(waits.body().contains(file.publicId()), "not yet");
        as(fixture.person(Role.OFFICE_STAFF));
        checks.confirm(seen());
        as(payer);
        assertThrows(NotFound.class, () -> handing.find(file.publicId()), "confirmed");
        assertFalse(paid(month).contains(file));
        as(fixture.person(Role.OFFICE_MANAGER));
        checks.approve(seen());
        as(payer);
        assertTrue(paid(month).contains(file));
        assertTrue(office.get(statements).body().contains(file.publicId()));
        assertEquals(file.size(), handing.find(file.publicId()).size());
        var visit = new Visit(baseUrl());
        visit.signIn(payer.email());
        assertEquals(200, visit.get("/documents/" + file.publicId()).statusCode());
        assertEquals(1, fixture.number("select count(*) from access_event where actor_account_id = ? and case_id = ?", payer.accountId(), caseId), "he read it, and it is written down");
        assertEquals(404, visit.get("/office/cases/" + fixture.caseNo(caseId)).statusCode(), "and sees nothing else of the case");
        assertEquals(404, visit.get("/office/work/" + logId).statusCode());
        fixture.update("update document set evidence = false where id = ?", file.documentId());
        as(payer);
        assertThrows(NotFound.class, () -> handing.find(file.publicId()), "a document of the case would stay closed");
        fixture.update("update document set evidence = true where id = ?", file.documentId());
        for (Role role : List.of(Role.COMMISSIONER, Role.AUDITOR, Role.SYS_ADMIN, Role.COI_REVIEWER, Role.PART_TIME_SUPPORTER)) {
            as(fixture.person(role));
            assertThrows(RuntimeException.class, () -> handing.find(file.publicId()), role.name());
            assertThrows(NotAllowed.class, () -> evidence.toPay(month, 1), role.name());
        }
    }

    private List<EvidenceQueries.File> paid(YearMonth month) {
        var found = new ArrayList<EvidenceQueries.File>();
        for (int page = 1; ; page++) {
            var rows = evidence.toPay(month, page);
            rows.rows().forEach(row -> found.addAll(row.files()));
            if (!rows.hasNext()) {
                return found;
            }
        }
    }

    @Test
    void onceConfirmedNothingComesOrGoes() {
        attach("領収書.pdf", RECEIPT);
        attach("控え.txt", "控え".getBytes(StandardCharsets.UTF_8));
        List<EvidenceQueries.File> before = evidence.ofMine(logId);
        files.remove(logId, before.get(1).documentId());
        assertEquals(1, evidence.ofMine(logId).size());
        assertThrows(NotFound.class, () -> handing.find(before.get(1).publicId()));
        as(fixture.person(Role.OFFICE_STAFF));
        checks.confirm(seen());
        as(supporter.who());
        assertEquals("honorarium.evidence.fixed", refused("あとから.pdf", RECEIPT));
        assertEquals("honorarium.evidence.fixed", assertThrows(BusinessException.class, () -> files.remove(logId, before.get(0).documentId())).key());
        as(fixture.person(Role.OFFICE_MANAGER));
        checks.sendBack(seen(), "領収書の日付が違います");
        as(supporter.who());
        attach("正しい.pdf", RECEIPT);
        assertEquals(2, evidence.ofMine(logId).size(), "sent back, it may be mended");
        logs.discard(seen());
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", before.get(0).publicId()), "and thrown away with the draft");
    }

    @Test
    void a64_aReceiptThatCameBeforeTheScannerIsCaughtUpWith() {
        attach("領収書.txt", SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII));
        attach("清潔.txt", "clean".getBytes(StandardCharsets.UTF_8));
        List<EvidenceQueries.File> before = evidence.ofMine(logId);
        scanner.answering(scanner::tick);
        assertEquals("INFECTED", scan(before.get(0)));
        assertEquals("CLEAN", scan(before.get(1)));
        assertThrows(NotFound.class, () -> handing.find(before.get(0).publicId()));
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", before.get(0).publicId()), "its bytes are gone");
    }

    private String scan(EvidenceQueries.File file) {
        return fixture.text("select scan from document_version where public_id = ?", file.publicId());
    }

    @Test
    void a64_whatIsNotWhatItSaysOrCarriesAVirusStaysOutside() {
        assertEquals("document.type", refused("領収書.exe", RECEIPT));
        assertThrows(BusinessException.class, () -> attach("領収書.pdf", "これはPDFではない".getBytes(StandardCharsets.UTF_8)));
        scanner.answering(() -> {
            assertEquals("document.infected", refused("領収書.txt", SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII)));
            attach("清潔.txt", "clean".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(List.of("清潔.txt"), evidence.ofMine(logId).stream().map(EvidenceQueries.File::name).toList());
        for (int i = 2; i <= WorkFiles.MOST; i++) {
            attach("領収書" + i + ".txt", "x".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("honorarium.evidence.most", refused("領収書6.txt", "x".getBytes(StandardCharsets.UTF_8)));
        assertFalse(evidence.ofMine(logId).stream().anyMatch(file -> !file.open()));
    }
}
