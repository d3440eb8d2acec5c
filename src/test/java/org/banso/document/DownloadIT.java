package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files over the wire: to be saved, to those who may, whole or in part, and written down. */
class DownloadIT extends BansoIT {
    private static final byte[] PDF = SampleFiles.pdf("explanation");

    @Inject
    private FileHand files;
    @Inject
    private Documents documents;
    @Inject
    private ReadingQueries readings;
    @Inject
    private DocumentQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private Fixture fixture;

    private long organization;
    private Who applicant;

    @BeforeEach
    void someone() {
        organization = fixture.organization();
        applicant = fixture.withPassword(fixture.applicantOf(organization));
        as(applicant);
    }

    private Visit visitOf(Who who) {
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(who).email());
        return visit;
    }

    @Test
    void a66_downloadsAreAttachmentsForTheirReadersOnly() {
        long draft = filing.startDraft();
        files.add(draft, "資料 “α”;\r\nX-Evil: 1.pdf", PDF);
        String address = files.address(draft);

        var answer = visitOf(applicant).get(address);

        assertEquals(200, answer.statusCode());
        String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(disposition.startsWith("attachment; filename=\""), disposition);
        assertTrue(disposition.contains("filename*=UTF-8''%E8%B3%87%E6%96%99"), disposition);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
        assertTrue(answer.headers().firstValue("X-Evil").isEmpty());
        assertEquals(404, visitOf(fixture.applicantOf(fixture.organization())).get(address).statusCode());
        assertEquals(302, new Visit(baseUrl()).get(address).statusCode(), "to the sign-in page");
    }

    @Test
    void a67_aDownloadThatBrokeOffGoesOn() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        byte[] picture = Arrays.copyOf(SampleFiles.picture("jpg", 20, 20), 2_500_000);
        byte[] noise = new byte[picture.length - 1000];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, picture, 1000, noise.length);
        files.add(running, "写真.jpg", picture);
        String address = files.address(running);
        Visit visit = visitOf(applicant);

        var whole = visit.bytes(address);
        assertArrayEquals(picture, whole.body());
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertEquals("bytes", whole.headers().firstValue("Accept-Ranges").orElseThrow());
        var rest = visit.bytes(address, "Range", "bytes=1048000-", "If-Range", tag);
        assertEquals(206, rest.statusCode());
        assertArrayEquals(Arrays.copyOfRange(picture, 1_048_000, picture.length), rest.body());
        assertEquals("bytes 1048000-2499999/2500000", rest.headers().firstValue("Content-Range").orElseThrow());
        assertArrayEquals(Arrays.copyOfRange(picture, 1_048_570, 1_048_581), visit.bytes(address, "Range", "bytes=1048570-1048580").body(), "across two pieces");
        assertArrayEquals(Arrays.copyOfRange(picture, 2_499_990, 2_500_000), visit.bytes(address, "Range", "bytes=-10").body());
        assertEquals(200, visit.bytes(address, "Range", "bytes=5-", "If-Range", "\"other\"").statusCode(), "the file has become another");
        assertEquals(200, visit.bytes(address, "Range", "bytes=0-1,5-6").statusCode(), "several parts: the whole");
        assertEquals(416, visit.bytes(address, "Range", "bytes=2500000-").statusCode());
        assertEquals(304, visit.bytes(address, "If-None-Match", tag).statusCode());
        assertEquals("2500000", visit.head(address).headers().firstValue("Content-Length").orElseThrow());
    }

    @Test
    void a67_noWayOfAskingGetsPastTheRights() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        files.add(running, "a.txt", "ひみつ 𠮷".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String address = files.address(running);
        Visit own = visitOf(applicant);
        String tag = own.get(address).headers().firstValue("ETag").orElseThrow();
        Visit stranger = visitOf(fixture.applicantOf(fixture.organization()));
        for (Visit visit : List.of(stranger, visitOf(fixture.person(Role.PART_TIME_SUPPORTER)))) {
            assertEquals(404, visit.get(address).statusCode());
            assertEquals(404, visit.head(address).statusCode());
            assertEquals(404, visit.get(address, "Range", "bytes=0-3").statusCode());
            assertEquals(404, visit.get(address, "If-None-Match", tag).statusCode());
            assertEquals(404, visit.get(address, "If-None-Match", "*").statusCode());
        }
        documents.remove(files.only(running).seen(), "取り違え");
        assertEquals(404, own.get(address).statusCode(), "removed: gone at once");
        assertEquals(404, own.head(address).statusCode());
        assertEquals(404, own.get(address, "If-None-Match", tag).statusCode());
    }

    @Test
    void aSecretPdfCarriesItsReadersNameAndEveryReadingIsTold() throws IOException {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        files.add(running, "未公開の発明.pdf", PDF);
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);
        Who lead = files.accepted(running, "LEAD");
        Who member = files.accepted(running, "MEMBER");
        Who staff = fixture.person(Role.OFFICE_STAFF);
        String address = files.address(running);

        byte[] copy = visitOf(lead).bytes(address).body();

        try (var pdf = Loader.loadPDF(copy)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(fixture.caseNo(running)) && text.contains("JST") && text.contains("explanation"), text);
        }
        var asked = visitOf(lead).bytes(address, "Range", "bytes=0-3");
        assertEquals(200, asked.statusCode(), "every copy is another one");
        assertTrue(asked.headers().firstValue("ETag").isEmpty());
        assertEquals(404, visitOf(member).get(address).statusCode());
        visitOf(staff).bytes(address);
        assertArrayEquals(PDF, visitOf(applicant).bytes(address).body(), "his own comes back as it was");

        var told = readings.of(running, queries.of(running)).get(files.only(running).id());
        assertEquals(List.of(Reader.APPLICANT, Reader.OFFICE, Reader.LEAD, Reader.LEAD), told.stream().map(ReadingQueries.Reading::as).toList());
        assertEquals(lead.name(), told.get(3).name(), "he knows who supports him");
        fixture.update("update assignment set state = 'WITHDRAWN' where case_id = ? and account_id = ?", running, lead.accountId());
        told = readings.of(running, queries.of(running)).get(files.only(running).id());
        assertEquals(null, told.get(3).name(), "who left is a supporter without a name");
        assertEquals(4, fixture.number("select count(*) from access_event where case_id = ? and kind = 'FILE'", running));
        assertEquals("v1, tier 3", fixture.text("select detail from access_event where case_id = ? and kind = 'FILE'", running));
        as(member);
        assertTrue(readings.of(running, queries.of(running)).isEmpty(), "not for supporters");
        var page = visitOf(applicant).get("/portal/cases/" + fixture.caseNo(running));
        assertTrue(page.body().contains("閲覧の記録 4件"), "the applicant is told");
        assertFalse(page.body().contains(lead.name()));
    }
}
