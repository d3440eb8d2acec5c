package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a68: a secret file is in nothing that is made from files, and its name in nothing that others read. */
class DocumentTextIT extends BansoIT {
    @Inject
    private FileHand files;
    @Inject
    private Documents documents;
    @Inject
    private DocumentTextQueries texts;
    @Inject
    private Fixture fixture;

    private Who applicant;
    private long running;

    @BeforeEach
    void someone() {
        long organization = fixture.organization();
        applicant = fixture.applicantOf(organization);
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(applicant);
    }

    private List<String> indexed() {
        Who before = actor.who();
        asSystem();
        List<String> names = texts.of(running).stream().map(DocumentTextQueries.Source::name).toList();
        as(before);
        return names;
    }

    @Test
    void a68_onlyTheNewestOfWhatIsNeitherSecretNorRemovedIsIndexed() throws IOException {
        files.add(running, "公開の資料 𠮷.txt", "細胞シート".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("公開の資料 𠮷.txt"), indexed());
        assertThrows(NotAllowed.class, () -> texts.of(running));
        asSystem();
        try (var in = texts.open(texts.of(running).get(0))) {
            assertEquals("細胞シート", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        fixture.update("update document_version set scan = 'QUARANTINED' where document_id in (select id from document where case_id = ?)", running);
        assertTrue(indexed().isEmpty(), "held back");
        fixture.update("update document_version set scan = 'CLEAN' where document_id in (select id from document where case_id = ?)", running);
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);
        assertTrue(indexed().isEmpty(), "secret because the case is");
        as(fixture.person(Role.OFFICE_STAFF));
        documents.handle(files.only(running).seen(), Visibility.TEAM, Tier.OPEN, "公開済み");
        assertEquals(1, indexed().size());
        documents.handle(files.only(running).seen(), Visibility.TEAM, Tier.SECRET, "出願前");
        assertTrue(indexed().isEmpty());
        documents.handle(files.only(running).seen(), Visibility.TEAM, Tier.CAREFUL, "一部公開");
        documents.remove(files.only(running).seen(), "取り違え");
        assertTrue(indexed().isEmpty());
    }

    @Test
    void a68_aSecretNameStandsNeitherInHistoryNorInLetters() {
        fixture.update("update consultation_case set confidentiality = 'UNPUBLISHED_INVENTION' where id = ?", running);
        files.add(running, "極秘の新規化合物.txt", "x".getBytes(StandardCharsets.UTF_8));
        as(fixture.person(Role.OFFICE_STAFF));
        files.add(running, "内部の検討.txt", "y".getBytes(StandardCharsets.UTF_8), Visibility.OFFICE);
        assertEquals(2, fixture.number("select count(*) from case_event where case_id = ? and kind = 'DOCUMENT_ADDED'", running));
        assertEquals(0, fixture.number("select count(*) from case_event where case_id = ? and (note like '%極秘%' or note like '%内部の検討%')", running));
        assertEquals(0, fixture.number("select count(*) from outbox_letter where body like '%極秘の新規%' or subject like '%極秘の新規%'"));
    }
}
