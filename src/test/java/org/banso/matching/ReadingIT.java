package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Visit;
import org.banso.matching.text.Disposition;
import org.banso.platform.Who;
import org.banso.platform.search.Synonyms;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** The reading of a case at work: it suggests with quoted sentences, writes nothing by itself, and what a person chose is kept beside it. */
class ReadingIT extends MatchingHand {
    @Inject
    private CaseReadings readings;
    @Inject
    private Synonyms synonyms;

    @Test
    void a28_fieldsAreSuggestedWithTheApplicantsSentencesAndWhatIsSettledIsSetAside() {
        long caseId = screened("化合物の特許出願", "𠮷野㈱です。学会発表の前に特許を出願したいので、出願の範囲を相談したいです。薬事承認は取得済みです。", "DRUG");
        as(staff);
        Suggestion read = readings.of(fixture.caseNo(caseId));
        assertEquals("IP", read.shown().get(0).code());
        assertTrue(read.shown().get(0).evidence().stream().anyMatch(e -> e.sentence().contains("特許を出願したい")), read.shown().toString());
        assertEquals(Disposition.MATCH, read.reading().disposition());
        assertEquals(0, fixture.number("select count(*) from expertise_suggestion where case_id = ?", caseId), "nothing is written by looking");
        assertEquals(0, fixture.number("select count(*) from case_expertise where case_id = ?", caseId));
    }

    @Test
    void whatAPersonChoseIsKeptBesideWhatWasSuggested() {
        long caseId = screened("化合物の特許出願", "学会発表の前に特許を出願したいので、出願の範囲を相談したいです。", "DRUG");
        as(staff);
        List<String> shown = readings.of(fixture.caseNo(caseId)).shown().stream().map(one -> one.code()).toList();
        matching.need(seen(caseId), List.of("IP", "CARE_TECH"));
        long id = fixture.number("select id from expertise_suggestion where case_id = ?", caseId);
        assertEquals(shown, fixture.texts("select code from expertise_suggestion_code where suggestion_id = ? and place is not null order by place", id));
        assertEquals(List.of("CARE_TECH", "IP"), fixture.texts("select code from expertise_suggestion_code where suggestion_id = ? and chosen = true order by code", id));
        assertEquals(1, fixture.number("select count(*) from expertise_suggestion_code where suggestion_id = ? and code = 'CARE_TECH' and place is null and score = 0", id));
        assertEquals(staff.accountId(), fixture.number("select decided_by from expertise_suggestion where id = ?", id));
        matching.need(seen(caseId), List.of("IP"));
        assertEquals(2, fixture.number("select count(*) from expertise_suggestion where case_id = ?", caseId), "earlier decisions stay");
    }

    @Test
    void onlyThoseWhoDecideOnFieldsAreShownTheReading() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.SCREENING, organization);
        String no = fixture.caseNo(caseId);
        for (Who who : List.of(fixture.applicantOf(organization), fixture.supporter("IP").who(), fixture.person(Role.COI_REVIEWER), fixture.person(Role.COMMISSIONER),
            fixture.person(Role.SYS_ADMIN))) {
            as(who);
            assertThrows(NotAllowed.class, () -> readings.of(no));
        }
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertEquals(no, readings.of(no).caseNo());
        var portal = new Visit(baseUrl());
        portal.signIn(fixture.withPassword(fixture.applicantOf(organization)).email());
        var page = portal.get("/portal/cases/" + no);
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("reading-suggest"), "an applicant never sees it");
    }

    @Test
    void itStandsOnTheKarteWhileTheFieldsAreOpenAndNotLater() {
        long open = screened("AIによる𠮷野式画像診断の薬事区分", "プログラム医療機器に該当するか相談したいです。", "SAMD");
        long later = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(fixture.person(Role.FULL_TIME_SUPPORTER)).email());
        String page = office.get("/office/cases/" + fixture.caseNo(open)).body();
        assertTrue(page.contains("data-adopt=\"REG_SAMD\""), page.length() > 2000 ? page.substring(0, 2000) : page);
        assertTrue(page.contains("<mark>"));
        assertFalse(office.get("/office/cases/" + fixture.caseNo(later)).body().contains("reading-suggest"));
        String sought = fixture.caseNo(caseNeeding("IP"));
        assertFalse(office.get("/office/cases/" + sought + "/matching").body().contains("reading-suggest"), "fields are chosen");
        assertTrue(office.get("/office/cases/" + sought + "/matching?suggest=true").body().contains("reading-suggest"));
        assertTrue(office.get("/office/cases/" + fixture.caseNo(open) + "/matching").body().contains("data-adopt=\"REG_SAMD\""), "where supporters are sought it stands as long as no field is chosen");
    }

    @Test
    void aSynonymOfTheOfficeIsUnderstoodAtOnceAndForgottenWithIt() {
        long caseId = screened("ご相談", "ガリバー手続について相談したいです。", "DRUG");
        as(fixture.person(Role.OFFICE_MANAGER));
        double before = score(caseId);
        synonyms.add("特許出願\nガリバー手続");
        long group = fixture.number("select id from search_synonym where words like '%ガリバー手続%'");
        try {
            assertTrue(score(caseId) > before + 0.2, before + " -> " + score(caseId));
        } finally {
            synonyms.remove(group, fixture.number("select version from search_synonym where id = ?", group));
        }
        assertEquals(before, score(caseId));
    }

    private double score(long caseId) {
        return readings.of(fixture.caseNo(caseId)).reading().codes().stream().filter(one -> one.code().equals("IP")).mapToDouble(one -> one.score()).findFirst().orElse(0);
    }

    private long screened(String title, String body, String type) {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        fixture.update("update consultation_case set title = ?, body = ?, product_type = ?, product_phase = 'BASIC' where id = ?", title, body, type, id);
        return id;
    }
}
