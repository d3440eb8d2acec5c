package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.PortalQueries;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.AccessQueries.Filter;
import org.banso.platform.AccessQueries.Reader;
import org.banso.platform.AccessQueries.Reading;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads a karte leaves a line, whoever is refused none, and the auditor can say who saw what. */
class AccessLogIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private CaseQueries cases;
    @Inject
    private PortalQueries portal;
    @Inject
    private AccessQueries readings;
    @Inject
    private Clock clock;

    private long organization;
    private String no;
    private Who staff;
    private Who applicant;

    @BeforeEach
    void begin() {
        organization = fixture.organization();
        no = fixture.caseNo(fixture.caseIn(CaseStatus.IN_SUPPORT, organization));
        staff = fixture.person(Role.OFFICE_STAFF);
        applicant = fixture.applicantOf(organization);
    }

    private List<Reading> of(Filter filter) {
        as(fixture.person(Role.AUDITOR));
        return readings.page(filter, 1).rows();
    }

    @Test
    void everyReadingOfAKarteIsTold() {
        as(staff);
        cases.view(no);
        cases.view(no);
        as(applicant);
        portal.byNumber(no);
        List<Reading> found = of(new Filter(null, no, null, null, null, null));
        assertEquals(List.of(applicant.accountId(), staff.accountId(), staff.accountId()), found.stream().map(Reading::readerId).toList(), "newest first");
        assertTrue(found.stream().allMatch(line -> line.kind() == AccessKind.KARTE && no.equals(line.caseNo())));
        List<Reader> readers = readings.readersOf(no);
        assertEquals(List.of(1L, 2L), readers.stream().map(Reader::times).toList());
        assertEquals(staff.name(), readers.get(1).readerName());
    }

    @Test
    void whoMayNotReadLeavesNoLineAndLearnsNothing() {
        as(fixture.supporter("IP").who());
        assertThrows(NotFound.class, () -> cases.view(no));
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> portal.byNumber(no));
        assertEquals(List.of(), of(new Filter(null, no, null, null, null, null)));
    }

    @Test
    void theSystemDoesNotCountAsAReader() {
        asSystem();
        cases.view(no);
        assertEquals(List.of(), of(new Filter(null, no, null, null, null, null)));
    }

    @Test
    void whatSomebodySawIsFoundByNameDayAndKind() {
        as(staff);
        cases.view(no);
        var today = Jst.today(clock);
        assertEquals(1, of(new Filter(AccessKind.KARTE, null, staff.accountId(), staff.name(), today, today)).size());
        assertEquals(0, of(new Filter(AccessKind.EXPORT, null, staff.accountId(), null, null, null)).size());
        assertEquals(0, of(new Filter(null, null, staff.accountId(), null, today.plusDays(1), null)).size());
        assertEquals(0, of(new Filter(null, null, null, "' or '1'='1", null, null)).size());
        assertEquals(0, of(new Filter(null, "M-1999-0001", null, null, null, null)).size(), "nobody's number finds nothing");
    }

    @Test
    void onlyTheAuditorAsks() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                as(fixture.person(role));
                assertThrows(NotAllowed.class, () -> readings.page(new Filter(null, no, null, null, null, null), 1), role.name());
                assertThrows(NotAllowed.class, () -> readings.readersOf(no), role.name());
            }
        }
    }

    @Test
    void thePageAnswersInWords() {
        as(staff);
        cases.view(no);
        var visit = new Visit(baseUrl());
        visit.signIn(fixture.withPassword(fixture.person(Role.AUDITOR)).email());
        String page = visit.get("/admin/access?no=" + no + "&kind=nonsense&page=-3&from=x&reader=y").body();
        assertTrue(page.contains("この相談を閲覧した人") && page.contains(staff.name()) && page.contains("相談カルテ"), page);
    }
}
