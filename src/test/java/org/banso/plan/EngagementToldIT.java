package org.banso.plan;

import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Hostile;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The applicant reads of an engagement what the office has released to him, and nothing that was written for the office. */
class EngagementToldIT extends BansoIT {
    private static final String INTERNAL = "内部だけの目標㊙";

    @Inject
    private Fixture fixture;
    @Inject
    private Engagements engagements;
    @Inject
    private EngagementTelling telling;
    @Inject
    private EngagementQueries queries;
    @Inject
    private Clock clock;

    private long organization;
    private long caseId;
    private String no;
    private SupporterMade adviser;
    private Who staff;
    private LocalDate month;

    @BeforeEach
    void aCase() {
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        staff = fixture.person(Role.OFFICE_STAFF);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", staff.accountId(), caseId);
        adviser = fixture.supporter("REG_REGEN");
        fixture.cleared(caseId, adviser.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'REG_REGEN', 'CLEAR', ?)",
            caseId, adviser.id(), adviser.who().accountId(), Jst.today(clock));
        month = Jst.today(clock).withDayOfMonth(1).minusMonths(1);
    }

    private long proposed(String theme) {
        as(staff);
        var form = new EngagementForm();
        form.setSupporterId(adviser.id());
        form.setTheme(theme);
        form.setGoal(INTERNAL);
        form.setFrom(month);
        form.setTo(month.plusMonths(4));
        form.setMeetings(8);
        form.setHours(24);
        return engagements.propose(caseId, form, null);
    }

    private long running(String theme) {
        long id = proposed(theme);
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        as(staff);
        return id;
    }

    private PlanSeen seen(long id) {
        return new PlanSeen(id, fixture.number("select version from hands_on_engagement where id = ?", id));
    }

    private long monthVersion(long id) {
        return fixture.number("select version from hands_on_progress where engagement_id = ? and month_on = ?", id, month);
    }

    private List<OwnEngagement> own() {
        Who before = actor.who();
        as(fixture.applicantOf(organization));
        List<OwnEngagement> rows = queries.ofOwnCase(no);
        as(before);
        return rows;
    }

    @Test
    void heReadsWhatWasReleasedAndNothingBefore() {
        long id = proposed("内部のテーマ①");
        telling.draft(seen(id), "届出の準備㈱𠮷", "届出が受理されることを目指します。ﾊﾝｶｸ");
        assertEquals("plan.hands.notNow", key(() -> telling.release(seen(id), "届出の準備", "目標")), "not before it is approved");
        assertEquals(List.of(), own());
        as(fixture.person(Role.OFFICE_MANAGER));
        engagements.approve(seen(id));
        as(staff);
        assertEquals(List.of(), own(), "a draft is not for him");
        assertTrue(queries.toRelease(100).stream().anyMatch(row -> row.id() == id), "the office is reminded of it");
        telling.release(seen(id), "届出の準備㈱𠮷", "届出が受理されることを目指します。ﾊﾝｶｸ");
        OwnEngagement told = own().get(0);
        assertEquals(List.of("届出の準備㈱𠮷", "届出が受理されることを目指します。ﾊﾝｶｸ", month, month.plusMonths(4), EngagementStatus.APPROVED, List.of()),
            List.of(told.theme(), told.goal(), told.from(), told.to(), told.status(), told.months()));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ? and idempotency_key like 'hands-on-%-told-%'", caseId));

        as(adviser.who());
        engagements.report(seen(id), month, null, Light.RED, "担当者が交代し、遅れています㊙", "予定を見直しています。𠮷");
        assertEquals(List.of(), own().get(0).months(), "the words of a month wait for the office as well");
        assertThrows(NotAllowed.class, () -> telling.releaseMonth(seen(id), month, monthVersion(id)), "its supporter drafts, he releases nothing");
        as(staff);
        long read = monthVersion(id);
        as(adviser.who());
        engagements.report(seen(id), month, read, Light.RED, "担当者が交代し、遅れています㊙", "予定を見直しました。𠮷");
        as(staff);
        assertThrows(StaleVersion.class, () -> telling.releaseMonth(seen(id), month, read), "only what was read is released");
        telling.releaseMonth(seen(id), month, monthVersion(id));
        assertEquals(List.of(new OwnEngagement.Month(month, "予定を見直しました。𠮷")), own().get(0).months());
        engagements.report(seen(id), month, monthVersion(id), Light.GREEN, "取り戻した㊙", "取り戻しました。");
        telling.draft(seen(id), "別のテーマ", "別の目標");
        assertEquals("届出の準備㈱𠮷", own().get(0).theme(), "what was released stands until the next release");
        assertEquals("予定を見直しました。𠮷", own().get(0).months().get(0).words());
        assertTrue(queries.toRelease(100).stream().anyMatch(row -> row.id() == id));
        assertEquals(List.of("HANDS_ON_RELEASED", "HANDS_ON_RELEASED"), fixture.texts("select kind from case_event where case_id = ? and kind = 'HANDS_ON_RELEASED'", caseId));
        engagements.suspend(seen(id), "増資を待つ㊙");
        assertEquals(EngagementStatus.SUSPENDED, own().get(0).status());
        assertFalse(own().toString().contains("㊙") || own().toString().contains("RED"), "no word, no reason and no light of the office");
        assertTrue(Arrays.stream(OwnEngagement.class.getRecordComponents()).noneMatch(part -> part.getName().matches("(?i).*(supporter|light|reason|hours|result).*")));
    }

    private boolean waits(long id) {
        return queries.toRelease(100).stream().anyMatch(row -> row.id() == id);
    }

    @Test
    void theOfficeIsRemindedOfWhateverIsDraftedAndNotRead() {
        long id = running("テーマ");
        assertFalse(waits(id), "nothing is drafted");
        engagements.report(seen(id), month, null, Light.GREEN, "内部", "月の文𠮷");
        assertTrue(waits(id), "words of a month, though nothing is drafted of the engagement itself");
        telling.release(seen(id), "テーマ", "目標");
        assertTrue(waits(id), "the month still waits");
        telling.releaseMonth(seen(id), month, monthVersion(id));
        assertFalse(waits(id), "he reads all of it");
        telling.draft(seen(id), "テーマ", "直した目標");
        assertTrue(waits(id), "the goal alone was drafted anew");
        telling.release(seen(id), "テーマ", "直した目標");
        assertFalse(waits(id));
        telling.draft(seen(id), "直したテーマ", "直した目標");
        assertTrue(waits(id), "the theme alone was drafted anew");
        telling.release(seen(id), "直したテーマ", "直した目標");
        engagements.report(seen(id), month, monthVersion(id), Light.GREEN, "内部", "直した月の文");
        assertTrue(waits(id), "the month alone was drafted anew");
    }

    @Test
    void twoWhoWriteOneMonthDoNotOverwriteEachOther() {
        long id = running("テーマ");
        engagements.report(seen(id), month, null, Light.GREEN, "先に書いた", "先の文");
        assertThrows(StaleVersion.class, () -> engagements.report(seen(id), month, null, Light.RED, "なかったはず", null), "he had read no report");
        long read = monthVersion(id);
        engagements.report(seen(id), month, read, Light.GREEN, "次に書いた", "次の文");
        assertThrows(StaleVersion.class, () -> engagements.report(seen(id), month, read, Light.RED, "古い画面から", null));
        LocalDate next = month.plusMonths(1);
        engagements.report(seen(id), next, null, Light.GREEN, "今月", "今月の文");

        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(staff).email());
        String engagement = "/office/cases/" + no + "/engagements/" + id;
        String page = office.get(engagement + "?lang=ja&of=" + next).body();
        String answer = office.post(engagement, Visit.form(page, "reporting", "reporting:month", month.toString(), "reporting:light", "GREEN", "reporting:progress", "今月",
            "reporting:toldWords", "今月の文", "reporting:save", "")).body();
        assertTrue(answer.contains("この月はもう報告されています"), "the words of one month do not take the place of another's");
        assertEquals("次に書いた", fixture.text("select words from hands_on_progress where engagement_id = ? and month_on = ?", id, month));
        assertEquals("次の文", fixture.text("select applicant_words from hands_on_progress where engagement_id = ? and month_on = ?", id, month));
        page = office.get(engagement + "?lang=ja&of=" + month).body();
        assertEquals(302, office.post(engagement, Visit.form(page, "reporting", "reporting:month", month.toString(), "reporting:light", "YELLOW", "reporting:progress", "直した",
            "reporting:toldWords", "直した文", "reporting:save", "")).statusCode());
        assertEquals("直した", fixture.text("select words from hands_on_progress where engagement_id = ? and month_on = ?", id, month));
    }

    @Test
    void aMonthWithoutWordsAndOneBeforeTheEngagementAreNotReleased() {
        long id = running("テーマ");
        engagements.report(seen(id), month, null, Light.GREEN, "内部", " ");
        assertEquals("plan.hands.told.first", key(() -> telling.releaseMonth(seen(id), month, monthVersion(id))));
        telling.release(seen(id), "テーマ", "目標");
        assertEquals("plan.hands.told.nothing", key(() -> telling.releaseMonth(seen(id), month, monthVersion(id))));
        assertEquals("common.fillPlease", key(() -> telling.release(seen(id), " ", "目標")));
    }

    @Test
    void othersAreRefusedAndReadNothing() {
        long id = running("テーマ");
        telling.release(seen(id), "テーマ", "目標");
        PlanSeen seen = seen(id);
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), queries.ofOwnCase(no), "another's applicant");
        for (Role role : List.of(Role.APPLICANT, Role.PART_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> telling.release(seen, "勝手に", "勝手に"), role.name());
            assertThrows(NotAllowed.class, () -> telling.draft(seen, "勝手に", "勝手に"), role.name());
            assertThrows(NotAllowed.class, () -> queries.toRelease(1), role.name());
        }
        for (Role role : List.of(Role.OFFICE_STAFF, Role.PART_TIME_SUPPORTER, Role.COMMISSIONER)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> queries.ofOwnCase(no), role.name());
        }
    }

    @Test
    void onHisPageStandsWhatWasReleased() {
        long id = running("内部のテーマ㊙");
        engagements.report(seen(id), month, null, Light.YELLOW, "内部の言葉㊙", "公開する言葉𠮷");
        Who applicant = fixture.withPassword(fixture.applicantOf(organization));
        var portal = new Visit(baseUrl());
        portal.signIn(applicant.email());
        String address = "/portal/cases/" + no + "?lang=ja";
        assertFalse(portal.get(address).body().contains("ハンズオン支援"));
        telling.release(seen(id), "公開するテーマ𠮷", "公開する目標");
        String page = portal.get(address).body();
        assertTrue(Stream.of("公開するテーマ𠮷", "公開する目標", "ハンズオン支援").allMatch(page::contains));
        assertFalse(page.contains("公開する言葉") || page.contains("㊙"));
        telling.releaseMonth(seen(id), month, monthVersion(id));
        page = portal.get(address).body();
        assertTrue(page.contains("公開する言葉𠮷"));
        assertFalse(page.contains("㊙") || page.contains(INTERNAL));

        var office = new Visit(baseUrl());
        office.signIn(fixture.withPassword(staff).email());
        String engagement = "/office/cases/" + no + "/engagements/" + id;
        page = office.get(engagement + "?lang=ja&of=" + month).body();
        assertTrue(page.contains("公開する言葉𠮷") && page.contains("内部の言葉㊙"));
        assertEquals(302, office.post(engagement, Visit.form(page, "told", "told:toldTheme", "直したテーマ", "told:toldGoal", "直した目標", "told:release", "")).statusCode());
        assertEquals("直したテーマ", own().get(0).theme());

        telling.draft(seen(id), "次のテーマ", "次の目標");
        engagements.report(seen(id), month, monthVersion(id), Light.YELLOW, "内部の言葉㊙", null);
        page = office.get(engagement + "?lang=ja").body();
        assertTrue(page.contains("直したテーマ") && page.contains("次のテーマ"), "beside a draft stands what he reads");
        assertTrue(page.contains("公開する言葉𠮷"), "also where no draft is left");
    }

    @Test
    void a43_whatIsTypedIntoAnEngagementIsShownAndRunsNowhere() {
        var themes = Hostile.pieces(EngagementForm.THEME_MAX);
        String text = String.join(" ", Hostile.SET);
        assertTrue(text.length() <= PlanForm.WORDS_MAX, "one text holds all of it");
        for (String theme : themes) {
            long id = running(theme);
            engagements.report(seen(id), month, null, Light.RED, text, text);
            telling.release(seen(id), theme, text);
            telling.releaseMonth(seen(id), month, monthVersion(id));
            engagements.suspend(seen(id), Hostile.pieces(PlanForm.REASON_MAX).get(0));
            engagements.resume(seen(id));
            engagements.end(seen(id), text);
            var office = new Visit(baseUrl());
            office.signIn(fixture.withPassword(staff).email());
            Hostile.assertInert("the office's page", office.get("/office/cases/" + no + "/engagements/" + id).body(), List.of(theme, text));
            Hostile.assertInert("the karte", office.get("/office/cases/" + no + "?tab=support").body(), List.of(theme));
            Hostile.assertInert("the office's list", office.get("/office/engagements?which=ENDED").body(), List.of());
        }
        var portal = new Visit(baseUrl());
        portal.signIn(fixture.withPassword(fixture.applicantOf(organization)).email());
        Hostile.assertInert("the applicant's page", portal.get("/portal/cases/" + no).body(), Stream.concat(themes.stream(), Stream.of(text)).toList());
        var desk = new Visit(baseUrl());
        desk.signIn(fixture.withPassword(adviser.who()).email());
        Hostile.assertInert("the supporter's page", desk.get("/desk/cases/" + no).body(), themes);
    }
}
