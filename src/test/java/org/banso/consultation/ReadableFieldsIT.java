package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each audience gets of a karte the fields that {@link KarteField} gives it, all of them, and not one more. */
class ReadableFieldsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private CaseQueries cases;
    @Inject
    private PortalQueries portal;

    private long organization;
    private long id;
    private String no;

    @BeforeEach
    void begin() {
        organization = fixture.organization();
        id = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(id);
        fixture.update("update consultation_case set goal = '承認', wanted_by = '2026-12-01', preferred_ways = 'ONLINE', disclosure_on = '2026-12-24',"
            + " excluded_supporters = '競合の社員', contact_phone = '0312345678', product_summary = '概要', product_indication = '適応', product_competitors = '競合',"
            + " office_memo = '内緒' where id = ?", id);
    }

    private void reads(Audience audience, Content content) {
        Content nothing = Content.empty();
        List<String> read = ContentMerge.FILED.changed(nothing, content).stream().map(change -> change.key()).sorted().toList();
        Content all = ContentMerge.FILED.fresh();
        List<String> filed = ContentMerge.FILED.changed(all, stored()).stream().map(change -> change.key()).toList();
        List<String> expected = filed.stream().filter(key -> KarteField.of(key).readableBy(audience)).sorted().toList();
        assertTrue(filed.size() > 20, "everything is filled: " + filed);
        assertEquals(expected, read, audience.name());
    }

    /** As it is stored: who arranges support reads all that is filed. */
    private Content stored() {
        as(fixture.person(Role.OFFICE_MANAGER));
        return cases.view(no).content();
    }

    @Test
    void theOfficeReadsAllButWhoScreensNotWhomTheApplicantDoesNotWant() {
        as(fixture.person(Role.OFFICE_STAFF));
        reads(Audience.ARRANGER, cases.view(no).content());
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        KarteView karte = cases.view(no);
        reads(Audience.OFFICE, karte.content());
        assertNull(karte.matter().getExcludedSupporters());
        assertEquals("内緒", karte.office().memo());
    }

    @Test
    void aSupporterReadsWhatHeNeedsForHisWork() {
        var supporter = fixture.supporter("IP");
        fixture.cleared(id, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR')",
            id, supporter.id(), supporter.who().accountId());
        as(supporter.who());
        KarteView karte = cases.view(no);
        reads(Audience.SUPPORTER, karte.content());
        assertNull(karte.office().memo());
    }

    @Test
    void anApplicantReadsWhatHeFiled() {
        Who who = fixture.applicantOf(organization);
        as(who);
        reads(Audience.APPLICANT, portal.byNumber(no).content());
    }

    @Test
    void everyPartThatIsFiledIsInTheCatalogue() {
        assertEquals("", ContentMerge.FILED.changed(ContentMerge.FILED.fresh(), stored()).stream().map(change -> change.key())
            .filter(key -> KarteField.of(key) == null).collect(Collectors.joining(",")));
    }
}
