package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a64: what the scanner refuses never comes in, and what it could not look at is not handed out. */
class ScanIT extends BansoIT {
    private static final byte[] VIRUS = SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

    @Inject
    private FileHand files;
    @Inject
    private Handing handing;
    @Inject
    private DocumentQueries queries;
    @Inject
    private ScanQueries scans;
    @Inject
    private Fixture fixture;
    @Inject
    private Scanner scanner;

    private Who applicant;
    private long running;

    @BeforeEach
    void someone() {
        long organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(applicant);
    }

    private ScanState state() {
        return ScanState.valueOf(fixture.text("select v.scan from document_version v join document d on d.id = v.document_id where d.case_id = ?", running));
    }

    @Test
    void a64_aVirusIsRefusedAndWrittenDown() {
        scanner.answering(() -> {
            assertEquals("document.infected", assertThrows(BusinessException.class, () -> files.add(running, "請求書.txt", VIRUS)).key());
            files.add(running, "清潔.txt", "clean".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(1, queries.of(running).size());
        assertEquals(ScanState.CLEAN, state());
        assertEquals(0, fixture.number("select count(*) from document_upload where case_id = ?", running), "nothing of it is left");
        assertTrue(fixture.texts("select detail from audit_event where kind = 'DOCUMENT_INFECTED' and actor_account_id = ?", applicant.accountId())
            .contains("Win.Test.EICAR_HDB-1"));
    }

    @Test
    void a64_withTheScannerAwayItIsKeptBackAndLetOutLater() {
        String[] id = new String[1];
        scanner.away(() -> {
            assertTrue(files.add(running, "報告.txt", "text".getBytes(StandardCharsets.UTF_8)).waiting());
            id[0] = files.only(running).newest().publicId();
            assertFalse(files.only(running).open());
            assertThrows(NotFound.class, () -> handing.find(id[0]));
            scanner.tick();
            assertEquals(ScanState.QUARANTINED, state(), "still away");
            as(fixture.person(Role.OFFICE_STAFF));
            assertThrows(NotFound.class, () -> handing.find(id[0]), "the office neither");
            as(fixture.person(Role.SYS_ADMIN));
            assertTrue(scans.equipment().scanner());
            assertFalse(scans.equipment().answers());
            assertTrue(scans.kept().stream().anyMatch(kept -> fixture.caseNo(running).equals(kept.caseNo())));
            var visit = new Visit(baseUrl());
            visit.signIn(applicant.email());
            assertTrue(visit.get("/portal/cases/" + fixture.caseNo(running)).body().contains("ウイルス検査を待っています"));
        });
        as(applicant);
        scanner.answering(scanner::tick);
        assertEquals(ScanState.CLEAN, state());
        assertEquals(id[0], handing.find(id[0]).publicId());
    }

    @Test
    void a64_aScannerThatIsSlowKeepsNobodyWaiting() throws IOException {
        try (var slow = new FakeClamd()) {
            slow.hang();
            scanner.with(slow, () -> assertTrue(files.add(running, "報告.txt", "text".getBytes(StandardCharsets.UTF_8)).waiting()));
        }
        assertEquals(ScanState.QUARANTINED, state());
        scanner.tick();
        assertEquals(ScanState.NOT_SCANNED, state(), "the operator took the scanner away");
    }

    @Test
    void a64_whatCameBeforeTheScannerIsCaughtUpWith() {
        files.add(running, "請求書.txt", VIRUS);
        String id = files.only(running).newest().publicId();
        assertEquals(ScanState.NOT_SCANNED, state());
        assertEquals(id, handing.find(id).publicId());
        scanner.answering(() -> {
            for (int i = 0; i < 50 && state() == ScanState.NOT_SCANNED; i++) {
                scanner.tick();
            }
        });
        assertEquals(ScanState.INFECTED, state());
        assertThrows(NotFound.class, () -> handing.find(id));
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", id));
        assertFalse(files.only(running).open());
    }
}
