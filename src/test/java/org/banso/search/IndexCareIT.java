package org.banso.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.job.JobQueries;
import org.banso.platform.job.JobState;
import org.banso.platform.job.WorkForTests;
import org.banso.platform.search.Indexer;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** The administrator sees how the index stands, has it made anew and has files tried again; nobody else does. */
class IndexCareIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private FileFixture files;
    @Inject
    private IndexCare care;
    @Inject
    private IndexQueries queries;
    @Inject
    private Indexer indexer;
    @Inject
    private JobQueries jobs;
    @Inject
    private CaseListQueries lists;

    private boolean found(String words, long id) {
        as(fixture.person(Role.OFFICE_STAFF));
        return lists.found(words, 1).rows().stream().anyMatch(row -> row.id() == id);
    }

    @Test
    void everythingIsMadeAnew() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        fixture.update("insert into search_pending (subject_id) values (?)", id);
        indexer.upToDate();
        fixture.update("update consultation_case set title = '索引に無い鷸' where id = ?", id);
        assertFalse(found("索引に無い鷸", id), "changed behind the program's back");
        var admin = fixture.person(Role.SYS_ADMIN);
        as(admin);
        long job = care.rebuild();
        assertEquals(JobState.DONE, WorkForTests.ended(job));
        assertEquals("search.index.rebuilt", jobs.one(job).outcome());
        assertNotNull(queries.standing().walk().endedAt());
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = 'INDEX_REBUILT' and actor_account_id = ?", admin.accountId()));
        assertTrue(found("索引に無い鷸", id));
    }

    @Test
    void aFileThatCouldNotBeReadIsTriedAgain() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        long document = files.attach(id, "壊れた鶚.pdf", "application/pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "APPLICANT");
        indexer.upToDate();
        as(fixture.person(Role.SYS_ADMIN));
        var row = queries.failed(1).rows().stream().filter(failed -> failed.documentId() == document).findFirst().orElseThrow();
        assertEquals(fixture.caseNo(id), row.caseNo());
        assertFalse(row.why().isEmpty());
        assertTrue(queries.standing().filesFailed() > 0);
        fixture.update("update document_version set media_type = 'text/plain' where document_id = ?", document);
        assertTrue(care.retry() > 0);
        indexer.upToDate();
        assertTrue(queries.failed(1).rows().stream().noneMatch(failed -> failed.documentId() == document));
        assertTrue(found("PDF-1.7 nothing", id));
    }

    @Test
    void thePageTellsNoNameOfAFileAndIsTheAdministrators() {
        long id = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        files.attach(id, "秘密の鷦.pdf", "application/pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "APPLICANT");
        indexer.upToDate();
        var admin = new Visit(baseUrl());
        admin.signIn(fixture.withPassword(fixture.person(Role.SYS_ADMIN)).email());
        String page = admin.get("/admin/search").body();
        assertTrue(page.contains(fixture.caseNo(id)), page);
        assertFalse(page.contains("秘密の鷦"), page);
        var manager = new Visit(baseUrl());
        manager.signIn(fixture.withPassword(fixture.person(Role.OFFICE_MANAGER)).email());
        assertEquals(404, manager.get("/admin/search").statusCode());
        for (Role role : Role.values()) {
            if (role != Role.SYS_ADMIN) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, care::rebuild, role.name());
                assertThrows(NotAllowed.class, care::retry, role.name());
                assertThrows(NotAllowed.class, queries::standing, role.name());
                assertThrows(NotAllowed.class, () -> queries.failed(1), role.name());
            }
        }
    }
}
