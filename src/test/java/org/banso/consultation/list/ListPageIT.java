package org.banso.consultation.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.consultation.CaseParameter;
import org.banso.consultation.CaseSort;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the list over HTTP: any address gives a page, and what stands in it is shown, never run. */
class ListPageIT extends BansoIT {
    private static final List<String> HOSTILE = List.of("' or '1'='1", "\"; drop table consultation_case; --", "#{7*7}", "<script>alert(1)</script>", "%_\\\u0000𠮷",
        "99999999999999999999");

    @Inject
    private Fixture fixture;
    private Visit staff;
    private long organization;

    @BeforeEach
    void begin() {
        Who who = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        organization = fixture.organization();
        staff = new Visit(baseUrl());
        staff.signIn(who.email());
    }

    @Test
    void a39_anyAddressGivesAPage() {
        fixture.caseIn(CaseStatus.RECEIVED, organization);
        for (CaseParameter parameter : CaseParameter.values()) {
            for (String hostile : HOSTILE) {
                shown(parameter.key(), hostile);
            }
        }
        for (String key : List.of("sort", "dir", "page", "filter", "size")) {
            for (String hostile : HOSTILE) {
                shown(key, hostile);
            }
        }
        for (CaseSort sort : CaseSort.values()) {
            assertEquals(200, staff.get("/office/cases?sort=" + sort + "&dir=desc&page=2").statusCode(), sort.name());
        }
    }

    private void shown(String key, String value) {
        var page = staff.get("/office/cases?" + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        assertEquals(200, page.statusCode(), key + "=" + value);
        assertFalse(page.body().contains("<script>alert"), key);
        assertFalse(page.body().contains(">49<"), key);
    }

    @Test
    void conditionsAreSaidAndTheOneThatHindersIsNamed() {
        fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        String list = staff.get("/office/cases?org=" + organization + "&status=IN_SUPPORT&type=GENERAL").body();
        assertTrue(list.contains("事業者：㈱𠮷田ﾊﾞｲｵ") && list.contains("状態：支援中") && list.contains("相談種別：一般相談"), "chips in words");
        assertTrue(list.contains("aria-sort=\"descending\""));
        String none = staff.get("/office/cases?org=" + organization + "&status=CLOSED").body();
        assertTrue(none.contains("「状態：終了」を外すと、1件見つかります。"), "the way out is told");
    }

    @Test
    void theProductIsAConditionLikeAnyOther() {
        fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        String list = staff.get("/office/cases?org=" + organization + "&modality=CELL_SOMATIC&disease=OTHER").body();
        assertTrue(list.contains("モダリティ：体細胞・体性幹細胞") && list.contains("疾患領域：その他") && list.contains("㈱𠮷田ﾊﾞｲｵ</a>"));
        assertFalse(staff.get("/office/cases?org=" + organization + "&modality=ROBOT").body().contains("㈱𠮷田ﾊﾞｲｵ</a>"));
    }

    @Test
    void listAndKarteLeadToTheOrganizationWhoeverReadsThem() {
        String karte = "/office/cases/" + fixture.caseNo(fixture.caseIn(CaseStatus.IN_SUPPORT, organization));
        String link = "/office/organizations/" + organization + "\">㈱𠮷田ﾊﾞｲｵ</a>";
        assertTrue(staff.get(karte).body().contains(link));
        assertTrue(staff.get("/office/cases?org=" + organization).body().contains(link));
        var screener = new Visit(baseUrl());
        screener.signIn(fixture.withPassword(fixture.person(Role.FULL_TIME_SUPPORTER)).email());
        assertTrue(screener.get(karte).body().contains(link));
        assertEquals(200, screener.get("/office/organizations/" + organization).statusCode(), "he may open it, though he does not keep it");
    }

    @Test
    void namesAndFiguresComeForThoseWhoSeeTheList() {
        fixture.caseIn(CaseStatus.RECEIVED, organization);
        fixture.update("update organization set name = '髙﨑細胞工業', name_key = '高崎細胞工業" + organization + "' where id = ?", organization);
        fixture.update("insert into organization_key (organization_id, kind, key_value) values (?, 'NAME', ?)", organization, "高崎細胞工業" + organization);
        assertTrue(staff.get("/office/cases/names?of=organization&q=" + URLEncoder.encode("高崎細胞工業" + organization, StandardCharsets.UTF_8)).body().contains("\"id\":\"" + organization + "\""));
        assertEquals("[\"1\",\"0\"]", staff.get("/office/cases/counts?of=org%3D" + organization + "&of=org%3D" + organization + "%26status%3DCLOSED").body());
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER, Role.AUDITOR)) {
            var other = new Visit(baseUrl());
            other.signIn(fixture.withPassword(fixture.person(role)).email());
            for (String path : List.of("/office/cases", "/office/searches", "/office/cases/counts?of=", "/office/cases/names?of=organization&q=a")) {
                assertEquals(404, other.get(path).statusCode(), role + " " + path);
            }
        }
    }

    @Test
    void a41_wildcardsInTheNameOfAnOrganizationAreLetters() {
        fixture.caseIn(CaseStatus.RECEIVED, organization);
        for (String wild : List.of("%", "_", "%25", "\\", "!")) {
            assertFalse(staff.get("/office/cases?orgName=" + URLEncoder.encode(wild + "㈱𠮷田", StandardCharsets.UTF_8)).body().contains("㈱𠮷田ﾊﾞｲｵ</span>"), wild);
        }
    }
}
