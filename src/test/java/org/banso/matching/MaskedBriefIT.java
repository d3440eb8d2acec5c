package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;
import org.junit.jupiter.api.Test;

/** Until a case is open to him a supporter meets none of its names: on no page, in no letter, under no address. */
class MaskedBriefIT extends BansoIT {
    /** Names with hard characters, and the parts by which somebody would know them. */
    private static final List<String> SECRETS = List.of("㈱𣘺本ﾊﾞｲｵﾌｧｰﾏ", "𣘺本", "ﾊﾞｲｵﾌｧｰﾏ", "バイオファーマ", "Hashimoto", "ネオシート", "ＮｅｏＳｈｅｅｔ", "角膜再建", "髙﨑",
        "takasaki@hashimoto-bio.example", "hashimoto-bio", "九段大学", "競合ラボ", "非公開の出資者");

    @Inject
    private Fixture fixture;
    @Inject
    private Matching matching;
    @Inject
    private SupporterDesk desk;
    @Inject
    private jakarta.enterprise.event.Event<Tick> ticks;
    @Inject
    private BusinessCalendar calendar;
    @Inject
    private Clock clock;

    private long secretCase() {
        long organization = fixture.organization();
        fixture.update("update organization set name = ?, name_en = 'Hashimoto Biopharma', investors = '非公開の出資者' where id = ?", "㈱𣘺本ﾊﾞｲｵﾌｧｰﾏ", organization);
        long id = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", id);
        fixture.update("update consultation_case set organization_name = ?, contact_name = '髙﨑 一郎', contact_email = 'takasaki@hashimoto-bio.example',"
                + " title = '角膜再建シート「ネオシート」の特許①', body = ?, goal = 'ＮｅｏＳｈｅｅｔを世界へ', product_name = 'ネオシート（ＮｅｏＳｈｅｅｔ）',"
                + " product_summary = '𣘺本の角膜再建', product_indication = '角膜再建', product_competitors = '競合ラボ', office_memo = '九段大学発' where id = ?",
            "㈱𣘺本ﾊﾞｲｵﾌｧｰﾏ", "弊社（株式会社𣘺本バイオファーマ、Hashimoto Biopharma）の髙﨑です。九段大学と作ったネオシートについて。", id);
        return id;
    }

    private static void assertSilent(String where, String text) {
        String folded = folded(text);
        for (String secret : SECRETS) {
            assertFalse(folded.contains(folded(secret)), where + " tells " + secret);
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Searched are parts of the names, which a page may repeat; a hit would show them whole. */
    private List<String> pages(long request, String caseNo) {
        return List.of("/desk", "/desk/requests/" + request, "/desk/time", "/desk/search?q=%E3%83%8D%E3%82%AA%E3%82%B7%E3%83%BC", "/desk/search?q=" + caseNo, "/desk/cases/" + caseNo, "/desk/cases/" + caseNo + "/records/new",
            "/desk/cases/" + caseNo + "/similar", "/office/cases/" + caseNo, "/office/cases/" + caseNo + "/similar", "/office/cases?q=" + "%E3%83%8D%E3%82%AA%E3%82%B7%E3%83%BC",
            "/office/cases/counts?q=neoshee", "/office/cases/names?q=hashimot", "/office/exports/new", "/office/cases/" + caseNo + "/form",
            "/office/forms/pdf?no=" + caseNo, "/office/cases/" + caseNo + "/matching", "/jobs");
    }

    @Test
    void nothingNamesTheCaseBeforeItIsOpen() {
        long caseId = secretCase();
        String no = fixture.caseNo(caseId);
        var supporter = fixture.supporter("IP");
        fixture.withPassword(supporter.who());
        as(fixture.person(Role.OFFICE_STAFF));
        matching.ask(new CaseSeen(caseId, fixture.version(caseId)), List.of(supporter.id()), SupportRole.LEAD, List.of());
        long request = fixture.number("select id from assignment where case_id = ?", caseId);
        fixture.update("update assignment set asked_at = ?, answer_due_on = ? where id = ?", calendar.plus(Jst.today(clock), -5).atTime(3, 0),
            calendar.plus(Jst.today(clock), 1), request);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        letters(supporter.who(), 2, no);
        var visit = new Visit(baseUrl());
        visit.signIn(supporter.who().email());
        for (String page : pages(request, no)) {
            var answer = visit.follow(visit.get(page));
            assertSilent(page, answer.body());
            assertFalse(answer.body().replace(page, "").contains(no) && !page.contains(no), page + " tells the number");
        }
        assertEquals(200, visit.get("/desk/requests/" + request).statusCode());
        assertEquals(404, visit.get("/desk/cases/" + no).statusCode());
        assertEquals(404, visit.get("/desk/cases/" + no + "/similar").statusCode());
        as(supporter.who());
        long version = fixture.number("select version from assignment where id = ?", request);
        desk.decline(request, version, "BUSY", null);
        assertSilent("after declining", visit.get("/desk/requests/" + request).body());
        assertEquals(404, visit.get("/desk/cases/" + no).statusCode());
        letters(supporter.who(), 2, no);
    }

    @Test
    void itIsOpenOnceHeAccepted() {
        long caseId = secretCase();
        String no = fixture.caseNo(caseId);
        var supporter = fixture.supporter("IP");
        fixture.withPassword(supporter.who());
        as(fixture.person(Role.OFFICE_STAFF));
        matching.ask(new CaseSeen(caseId, fixture.version(caseId)), List.of(supporter.id()), SupportRole.LEAD, List.of());
        long request = fixture.number("select id from assignment where case_id = ?", caseId);
        as(supporter.who());
        desk.accept(request, fixture.number("select version from assignment where id = ?", request), Set.of(), true, null);
        var visit = new Visit(baseUrl());
        visit.signIn(supporter.who().email());
        assertTrue(folded(visit.get("/desk/cases/" + no).body()).contains(folded("ネオシート")), "the test knows the names");
        letters(supporter.who(), 2, null);
    }

    /** Every letter to him, sent and to be sent; subjects too. */
    private void letters(Who who, int count, String no) {
        List<String> letters = new ArrayList<>(fixture.texts("select concat(subject, ' ', body) from outbox_letter where recipient = ?", who.email()));
        assertEquals(count, letters.size());
        for (String letter : letters) {
            assertSilent("a letter", letter);
            assertTrue(no == null || !letter.contains(no), "a letter tells the number");
        }
    }
}
