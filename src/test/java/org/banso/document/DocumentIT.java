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
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.consultation.PortalQueries;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files stay with those who see their case, and come out as they went in. */
class DocumentIT extends BansoIT {
    private static final byte[] PDF = SampleFiles.pdf("explanation");

    @Inject
    private Documents documents;
    @Inject
    private Reception reception;
    @Inject
    private DocumentQueries queries;
    @Inject
    private Handing handing;
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
        return only(caseId).newest().publicId();
    }

    private DocumentQueries.Row only(long caseId) {
        return queries.of(caseId).get(0);
    }

    private Reception.Taken add(long caseId, String name, byte[] content, Visibility visibility) {
        return take(new Uploads.Wanted(caseId, null, null, name, content.length, visibility), content);
    }

    private Reception.Taken take(Uploads.Wanted wanted, byte[] content) {
        try {
            return reception.take(wanted, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a version as the actor gets them. */
    private byte[] open(String publicId) {
        var out = new ByteArrayOutputStream();
        Handing.Handed file = handing.find(publicId);
        try {
            handing.write(file, 0, file.size(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> names(long caseId) {
        return queries.of(caseId).stream().map(row -> row.newest().name()).toList();
    }

    @Test
    void aFileComesOutAsItWentIn() {
        long draft = filing.startDraft();
        add(draft, "説明資料①.pdf", PDF, null);
        add(draft, "説明資料①.pdf", PDF, null);
        assertEquals(List.of("説明資料①.pdf"), names(draft));
        assertArrayEquals(PDF, open(onlyFileOf(draft)));
        assertEquals("application/pdf", only(draft).newest().mediaType());
    }

    @Test
    void noMoreThanTheSettingAllows() {
        long draft = filing.startDraft();
        for (int i = 0; i < 10; i++) {
            add(draft, i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8), null);
        }
        var refused = assertThrows(BusinessException.class, () -> add(draft, "eleven.txt", "11".getBytes(StandardCharsets.UTF_8), null));
        assertEquals("document.tooMany", refused.key());
        var large = new Uploads.Wanted(draft, null, null, "large.pdf", (20L << 20) + 1, null);
        assertEquals("document.tooLarge", assertThrows(BusinessException.class, () -> reception.take(large, null)).key());
    }

    @Test
    void aDraftGivesItBackAtOnceAndLaterAReasonIsWanted() {
        long draft = filing.startDraft();
        add(draft, "a.pdf", PDF, null);
        String id = onlyFileOf(draft);
        documents.remove(only(draft).seen(), null);
        assertTrue(queries.of(draft).isEmpty());
        assertThrows(NotFound.class, () -> open(id));
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", id));

        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        add(running, "b.pdf", PDF, null);
        assertEquals("b.pdf", fixture.text("select note from case_event where case_id = ? and kind = 'DOCUMENT_ADDED'", running));
        var seen = only(running).seen();
        assertEquals("document.whyMissing", assertThrows(BusinessException.class, () -> documents.remove(seen, "　")).key());
        String later = onlyFileOf(running);
        documents.remove(seen, "別の会社の資料でした 𠮷");
        assertThrows(NotFound.class, () -> open(later));
        assertTrue(queries.of(running).isEmpty());
        assertEquals(0, fixture.number("select count(*) from document_chunk where content_id = ?", later));
        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals(List.of("別の会社の資料でした 𠮷"), queries.removed(running).stream().map(DocumentQueries.Removed::why).toList());
    }

    @Test
    void olderVersionsStayAndTheListShowsTheNewest() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        add(running, "計画.pdf", PDF, null);
        String first = onlyFileOf(running);
        byte[] better = SampleFiles.pdf("better");
        var next = new Uploads.Wanted(running, null, only(running).id(), "計画 改.pdf", better.length, null);
        take(next, better);
        take(next, better);

        assertEquals(1, queries.of(running).size());
        assertEquals(2, only(running).versions());
        assertEquals("計画 改.pdf", only(running).called());
        assertArrayEquals(PDF, open(first));
        assertArrayEquals(better, open(onlyFileOf(running)));
        documents.describe(only(running).seen(), "開発計画", "四半期ごとに改めます。");
        var card = queries.card(fixture.caseNo(running), only(running).id());
        assertEquals(List.of(2, 1), card.versions().stream().map(DocumentQueries.Version::number).toList());
        assertEquals("開発計画", card.row().called());

        as(accepted(running, "LEAD"));
        assertThrows(NotFound.class, () -> take(next, PDF), "the applicant's document is not his to change");
        assertFalse(only(running).changing());
    }

    @Test
    void whatTheOfficeDecidesHolds() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        add(running, "図面.pdf", PDF, null);
        Who lead = accepted(running, "LEAD");
        Who member = accepted(running, "MEMBER");
        assertEquals(Tier.OPEN, only(running).tier());
        assertThrows(NotAllowed.class, () -> documents.handle(only(running).seen(), Visibility.OFFICE, null, "自分で"));

        as(fixture.person(Role.OFFICE_STAFF));
        assertEquals("document.whyMissing", assertThrows(BusinessException.class,
            () -> documents.handle(only(running).seen(), Visibility.LEAD, Tier.SECRET, "")).key());
        var stale = only(running).seen();
        documents.handle(stale, Visibility.LEAD, Tier.SECRET, "出願前の図面のため");
        assertThrows(StaleVersion.class, () -> documents.handle(stale, Visibility.TEAM, null, "二重"));
        as(member);
        assertTrue(queries.of(running).isEmpty());
        as(lead);
        assertTrue(only(running).open());
        as(applicant);
        assertEquals(Tier.SECRET, only(running).tier(), "whose file it is sees it in any case");
        as(fixture.person(Role.OFFICE_STAFF));
        documents.handle(only(running).seen(), Visibility.OFFICE, Tier.OPEN, "公開済みと分かったため");
        as(lead);
        assertTrue(queries.of(running).isEmpty());
        as(applicant);
        assertEquals(1, queries.of(running).size());
    }

    @Test
    void aRecordHasDocumentsOfItsOwn() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        Who lead = accepted(running, "LEAD");
        long record = record(running);
        long foreign = record(fixture.caseIn(CaseStatus.IN_SUPPORT, organization));
        var wanted = new Uploads.Wanted(running, record, null, "面談の資料.pdf", PDF.length, null);
        assertThrows(NotFound.class, () -> take(wanted, PDF), "records are not the applicant's");
        as(lead);
        take(wanted, PDF);
        assertEquals(record, only(running).recordId());
        assertThrows(NotFound.class, () -> take(new Uploads.Wanted(running, foreign, null, "a.pdf", PDF.length, null), PDF));
        as(applicant);
        assertTrue(queries.of(running).isEmpty());
    }

    private long record(long caseId) {
        return fixture.insert("insert into support_record (case_id, kind, status, method, performed_on, created_at) values (?, 'PRE_INTERVIEW', 'HELD', 'ONLINE', '2026-10-05', '2026-10-05 01:00:00')", caseId);
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsFilesAlong() {
        long draft = filing.startDraft();
        add(draft, "a.pdf", PDF, null);
        fixture.update("insert into document_text (document_id, case_id, state) values (?, ?, 'WAITING') on duplicate key update state = state",
            fixture.number("select id from document where case_id = ?", draft), draft);
        filing.discardDraft(portal.draft(draft).seen());
        assertEquals(0, fixture.number("select count(*) from document where case_id = ?", draft));
    }

    @Test
    void anEndedCaseTakesNothing() {
        long ended = fixture.caseIn(CaseStatus.CLOSED, organization);
        assertEquals("document.ended", assertThrows(BusinessException.class, () -> add(ended, "a.pdf", PDF, null)).key());
    }

    @Test
    void a16_anotherOrganizationNeitherSeesNorAddsNorTakes() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        add(running, "ひみつ.pdf", PDF, null);
        String id = onlyFileOf(running);
        var seen = only(running).seen();
        as(fixture.applicantOf(fixture.organization()));
        assertTrue(queries.of(running).isEmpty());
        assertThrows(NotFound.class, () -> open(id));
        assertThrows(NotFound.class, () -> add(running, "x.pdf", PDF, null));
        assertThrows(NotFound.class, () -> documents.remove(seen, "x"));
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotFound.class, () -> open(id));
        as(fixture.person(Role.COMMISSIONER));
        assertThrows(NotFound.class, () -> open(id));
        asNobody();
        assertThrows(NotAllowed.class, () -> open(id));
    }

    @Test
    void whatTheOfficeKeepsInsideTheApplicantDoesNotSee() {
        long running = fixture.caseIn(CaseStatus.SCREENING, organization);
        add(running, "applicant.pdf", PDF, Visibility.TEAM);
        as(fixture.person(Role.OFFICE_STAFF));
        add(running, "inside.pdf", PDF, Visibility.TEAM);
        assertEquals(2, queries.of(running).size());
        String inside = queries.of(running).get(1).newest().publicId();
        as(applicant);
        assertEquals(List.of("applicant.pdf"), names(running));
        assertThrows(NotFound.class, () -> open(inside));
    }

    @Test
    void anUnpublishedInventionIsHandedOnlyToTheLeadSupporter() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        add(running, "未公開の図面.pdf", PDF, null);
        String id = onlyFileOf(running);
        var lead = accepted(running, "LEAD");
        var member = accepted(running, "MEMBER");
        as(member);
        assertArrayEquals(PDF, open(id), "an ordinary case");

        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);

        assertEquals(1, queries.of(running).size(), "he still knows what there is");
        assertFalse(only(running).open());
        assertThrows(NotFound.class, () -> open(id));
        as(lead);
        assertTrue(only(running).open());
        assertTrue(handing.find(id).marked());
        as(applicant);
        assertFalse(handing.find(id).marked(), "his own comes back as it was");
        assertArrayEquals(PDF, open(id));
        as(fixture.person(Role.OFFICE_STAFF));
        assertTrue(handing.find(id).marked());
    }

    @Test
    void whoIsSupporterHereAndApplicantThereReadsEachCaseAsWhatHeIsInIt() {
        long own = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(fixture.person(Role.OFFICE_STAFF));
        add(own, "内部の検討.pdf", PDF, Visibility.TEAM);
        String inside = onlyFileOf(own);
        long foreign = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        add(foreign, "内部の検討.pdf", PDF, Visibility.TEAM);
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", foreign);
        Who member = accepted(foreign, "MEMBER");
        fixture.update("insert into account_role (account_id, role) values (?, 'APPLICANT')", member.accountId());
        fixture.update("insert into membership (account_id, organization_id, since) values (?, ?, '2026-10-01 00:00:00')", member.accountId(), organization);

        as(new Who(member.accountId(), member.name(), member.email(), Role.rightsOf(List.of(Role.PART_TIME_SUPPORTER, Role.APPLICANT)), member.locale()));

        assertTrue(queries.of(own).isEmpty(), "an applicant in his own case");
        assertThrows(NotFound.class, () -> open(inside));
        assertEquals(1, queries.of(foreign).size(), "a supporter in the other");
        assertFalse(only(foreign).open());
    }

    @Test
    void whatAPartTimeSupporterAddsTheOfficePassesOn() {
        long running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(accepted(running, "LEAD"));
        add(running, "助言のメモ.pdf", PDF, null);
        assertEquals(1, queries.of(running).size());
        as(applicant);
        assertTrue(queries.of(running).isEmpty());
    }

    private Who accepted(long caseId, String role) {
        var supporter = fixture.supporter("CMC");
        fixture.cleared(caseId, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status) values (?, ?, ?, ?, 'ACCEPTED', 'CMC', 'CLEAR')",
            caseId, supporter.id(), supporter.who().accountId(), role);
        return supporter.who();
    }
}
