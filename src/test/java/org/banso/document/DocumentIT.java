package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalQueries;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files stay with those who see their case, and come out as they went in. */
class DocumentIT extends BansoIT {
    private static final byte[] PDF = "%PDF-1.7\n説明資料".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Documents documents;
    @Inject
    private DocumentQueries queries;
    @Inject
    private Filing filing;
    @Inject
    private PortalQueries portal;
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

    private String onlyFileOf(long caseId) {
        return queries.of(caseId).get(0).publicId();
    }

    @Test
    void aFileComesOutAsItWentIn() {
        long draft = filing.startDraft();
        documents.add(draft, "説明資料①.pdf", PDF, false);
        documents.add(draft, "説明資料①.pdf", PDF, false);
        assertEquals(List.of("説明資料①.pdf"), queries.of(draft).stream().map(DocumentQueries.Row::name).toList());
        var file = queries.open(onlyFileOf(draft));
        assertArrayEquals(PDF, file.content());
        assertEquals("application/pdf", file.mediaType());
    }

    @Test
    void noMoreThanTheSettingAllows() {
        long draft = filing.startDraft();
        for (int i = 0; i < 10; i++) {
            documents.add(draft, i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8), false);
        }
        var refused = assertThrows(BusinessException.class, () -> documents.add(draft, "eleven.txt", "11".getBytes(StandardCharsets.UTF_8), false));
        assertEquals("document.tooMany", refused.key());
        var large = new byte[(int) documents.largest() + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertEquals("document.tooLarge", assertThrows(BusinessException.class, () -> documents.add(draft, "large.pdf", large, false)).key());
    }

    @Test
    void itIsTakenBackOnlyFromADraft() {
        long draft = filing.startDraft();
        documents.add(draft, "a.pdf", PDF, false);
        String id = onlyFileOf(draft);
        documents.remove(id);
        assertTrue(queries.of(draft).isEmpty());
        assertThrows(NotFound.class, () -> queries.open(id));
        assertEquals(0, fixture.number("select count(*) from document_content b join document d on d.id = b.document_id where d.case_id = ?", draft));

        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        documents.add(running, "b.pdf", PDF, false);
        assertEquals("document.sent", assertThrows(BusinessException.class, () -> documents.remove(onlyFileOf(running))).key());
        assertEquals("b.pdf", fixture.text("select note from case_event where case_id = ? and kind = 'DOCUMENT_ADDED'", running));
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsFilesAlong() {
        long draft = filing.startDraft();
        documents.add(draft, "a.pdf", PDF, false);
        filing.discardDraft(portal.draft(draft).seen());
        assertEquals(0, fixture.number("select count(*) from document where case_id = ?", draft));
    }

    @Test
    void anEndedCaseTakesNothing() {
        long ended = fixture.caseIn(CaseStatus.CLOSED, organization);
        assertEquals("document.ended", assertThrows(BusinessException.class, () -> documents.add(ended, "a.pdf", PDF, false)).key());
    }

    @Test
    void a16_anotherOrganizationNeitherSeesNorAddsNorTakes() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        documents.add(running, "ひみつ.pdf", PDF, false);
        String id = onlyFileOf(running);
        as(fixture.applicantOf(fixture.organization()));
        assertTrue(queries.of(running).isEmpty());
        assertThrows(NotFound.class, () -> queries.open(id));
        assertThrows(NotFound.class, () -> documents.add(running, "x.pdf", PDF, false));
        assertThrows(NotFound.class, () -> documents.remove(id));
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotFound.class, () -> queries.open(id));
        as(fixture.person(Role.COMMISSIONER));
        assertThrows(NotFound.class, () -> queries.open(id));
        asNobody();
        assertThrows(NotAllowed.class, () -> queries.open(id));
    }

    @Test
    void whatTheOfficeKeepsInsideTheApplicantDoesNotSee() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        documents.add(running, "applicant.pdf", PDF, true);
        as(fixture.person(Role.OFFICE_STAFF));
        documents.add(running, "inside.pdf", PDF, true);
        assertEquals(2, queries.of(running).size());
        String inside = queries.of(running).get(1).publicId();
        as(applicant);
        assertEquals(List.of("applicant.pdf"), queries.of(running).stream().map(DocumentQueries.Row::name).toList());
        assertThrows(NotFound.class, () -> queries.open(inside));
    }

    @Test
    void anUnpublishedInventionIsHandedOnlyToTheLeadSupporter() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        documents.add(running, "未公開の図面.pdf", PDF, false);
        String id = onlyFileOf(running);
        var lead = accepted(running, "LEAD");
        var member = accepted(running, "MEMBER");
        as(member);
        assertArrayEquals(PDF, queries.open(id).content(), "an ordinary case");

        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);

        assertEquals(1, queries.of(running).size(), "he still knows what there is");
        assertFalse(queries.mayOpen(running));
        assertThrows(NotFound.class, () -> queries.open(id));
        as(lead);
        assertTrue(queries.mayOpen(running));
        assertArrayEquals(PDF, queries.open(id).content());
        as(applicant);
        assertArrayEquals(PDF, queries.open(id).content());
        as(fixture.person(Role.OFFICE_STAFF));
        assertArrayEquals(PDF, queries.open(id).content());
    }

    @Test
    void whoIsSupporterHereAndApplicantThereReadsEachCaseAsWhatHeIsInIt() {
        long own = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(fixture.person(Role.OFFICE_STAFF));
        documents.add(own, "内部の検討.pdf", PDF, true);
        String inside = onlyFileOf(own);
        long foreign = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        documents.add(foreign, "内部の検討.pdf", PDF, true);
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", foreign);
        Who member = accepted(foreign, "MEMBER");
        fixture.update("insert into account_role (account_id, role) values (?, 'APPLICANT')", member.accountId());
        fixture.update("insert into membership (account_id, organization_id, since) values (?, ?, '2026-10-01 00:00:00')", member.accountId(), organization);

        as(new Who(member.accountId(), member.name(), member.email(), Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.APPLICANT)), member.locale()));

        assertTrue(queries.of(own).isEmpty(), "an applicant in his own case");
        assertThrows(NotFound.class, () -> queries.open(inside));
        assertEquals(1, queries.of(foreign).size(), "a supporter in the other");
        assertFalse(queries.mayOpen(foreign));
    }

    @Test
    void whatAPartTimeSupporterAddsTheOfficePassesOn() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(accepted(running, "LEAD"));
        documents.add(running, "助言のメモ.pdf", PDF, false);
        assertEquals(1, queries.of(running).size());
        as(applicant);
        assertTrue(queries.of(running).isEmpty());
    }

    private Who accepted(long caseId, String role) {
        var supporter = fixture.supporter("CMC");
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status) values (?, ?, ?, ?, 'ACCEPTED', 'CMC', 'CLEAR')",
            caseId, supporter.id(), supporter.who().accountId(), role);
        return supporter.who();
    }

    @Test
    void a66_downloadsAreAttachmentsForTheirReadersOnly() {
        long draft = filing.startDraft();
        documents.add(draft, "資料 “α”;\r\nX-Evil: 1.pdf", PDF, false);
        String address = "/documents/" + onlyFileOf(draft);
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());

        var answer = visit.get(address);

        assertEquals(200, answer.statusCode());
        String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(disposition.startsWith("attachment; filename=\""), disposition);
        assertTrue(disposition.contains("filename*=UTF-8''%E8%B3%87%E6%96%99"), disposition);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
        assertTrue(answer.headers().firstValue("X-Evil").isEmpty());

        var stranger = new Visit(baseUrl());
        stranger.signIn(fixture.withPassword(fixture.applicantOf(fixture.organization())).email());
        assertEquals(404, stranger.get(address).statusCode());
        assertEquals(404, stranger.get(address, "Range", "bytes=0-3").statusCode());
        assertEquals(302, new Visit(baseUrl()).get(address).statusCode(), "to the sign-in page");
    }

    @Test
    void a57_anUploadWithoutTheTokenOfItsPageIsRefused() {
        long draft = filing.startDraft();
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String boundary = "banso";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nabc\r\n--" + boundary + "--\r\n";
        int answer = visit.postRaw("/documents/upload?case=" + draft + "&back=/portal", "multipart/form-data; boundary=" + boundary, body).statusCode();
        assertEquals(403, answer);
        assertTrue(queries.of(draft).isEmpty());
    }

    @Test
    void uploadsOverTheWireAreToldOnThePage() {
        long draft = filing.startDraft();
        var visit = new Visit(baseUrl());
        visit.signIn(applicant.email());
        String page = visit.get("/portal/drafts/" + draft + "?step=4").body();
        String token = page.replaceFirst("(?s).*portal-upload.*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
        String boundary = "banso";
        String body = part(boundary, "csrf", null, token) + part(boundary, "files", "報告①.txt", "本文") + part(boundary, "files", "run.exe", "MZ") + "--" + boundary + "--\r\n";
        var answer = visit.postRaw("/documents/upload?case=" + draft + "&back=//evil.example", "multipart/form-data; boundary=" + boundary, body);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/start"), "never to another site");
        String after = visit.get("/portal/drafts/" + draft + "?step=4").body();
        assertTrue(after.contains("報告①.txt"));
        assertTrue(after.contains("run.exe"), "the refusal names the file");
        assertEquals(List.of("報告①.txt"), queries.of(draft).stream().map(DocumentQueries.Row::name).toList());
    }

    private static String part(String boundary, String name, String fileName, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + (fileName == null ? "" : "; filename=\"" + fileName + "\"")
            + "\r\n" + (fileName == null ? "" : "Content-Type: application/octet-stream\r\n") + "\r\n" + content + "\r\n";
    }
}
