package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.EventKind;
import org.banso.consultation.FieldMoment;
import org.banso.consultation.HistoryFilter;
import org.banso.consultation.HistoryStrand;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeNote;
import org.banso.consultation.Priority;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.karte.Presence.Colleague;
import org.banso.platform.StatementCounter;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.DayRange;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work on a karte: drafts, who else is at it, what is missing, consents, and the history of every field. */
class KarteWorkIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Drafts drafts;
    @Inject
    private Presence presence;
    @Inject
    private Consents consents;
    @Inject
    private ConsentQueries given;
    @Inject
    private KarteGaps gaps;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseHistoryQueries history;
    @Inject
    private Triage triage;
    @Inject
    private Event<Tick> ticks;
    @Inject
    private Clock clock;

    private Who staff;
    private Who colleague;
    private long organization;
    private long id;

    @BeforeEach
    void begin() {
        staff = fixture.person(Role.OFFICE_STAFF);
        colleague = fixture.person(Role.OFFICE_STAFF);
        organization = fixture.organization();
        id = fixture.caseIn(CaseStatus.SCREENING, organization);
        as(staff);
    }

    @Test
    void a76_aDraftWaitsForItsWriterAlone() {
        drafts.keep(id, "matter", "{\"base\":1}", "{\"title\":[\"𠮷野㈱ ﾊﾝｶｸ\"]}");
        drafts.keep(id, "matter", "{\"base\":1}", "{\"title\":[\"𠮷野㈱ 全角\"]}");
        assertEquals("{\"title\":[\"𠮷野㈱ 全角\"]}", drafts.of(id, "matter").orElseThrow().typed(), "the last stays");
        assertTrue(drafts.of(id, "wishes").isEmpty());
        assertEquals(1, fixture.number("select count(*) from karte_draft where case_id = ?", id));
        as(colleague);
        assertTrue(drafts.of(id, "matter").isEmpty(), "nobody else reads it");
        drafts.discard(id, "matter");
        as(staff);
        assertTrue(drafts.of(id, "matter").isPresent(), "nor throws it away");
        drafts.discard(id, "matter");
        assertTrue(drafts.of(id, "matter").isEmpty());
    }

    @Test
    void a76_theTabOfTheOrganizationKeepsItsDraftsAndSaysWhoIsAtIt() {
        drafts.keep(id, "applicant", "{}", "{\"contactName\":[\"髙橋 𠮷男\"]}");
        drafts.keep(id, "organization", "{}", "{\"city\":[\"千代田区\"]}");
        assertEquals("{\"contactName\":[\"髙橋 𠮷男\"]}", drafts.of(id, "applicant").orElseThrow().typed(), "each section has its own");
        presence.here(id, "applicant");
        as(colleague);
        assertEquals(List.of(new Colleague(staff.name(), "applicant")), presence.here(id, "organization"));
        assertTrue(drafts.of(id, "applicant").isEmpty());
        as(fixture.person(Role.PART_TIME_SUPPORTER));
        assertThrows(NotFound.class, () -> drafts.keep(id, "applicant", "{}", "{}"));
    }

    @Test
    void draftsAreRefusedWhereTheCaseIsNotSeenAndForgottenAfterNinetyDays() {
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> drafts.keep(id, "matter", "{}", "{}"));
        asNobody();
        assertThrows(NotAllowed.class, () -> drafts.keep(id, "matter", "{}", "{}"));
        as(staff);
        assertTrue(drafts.keep(id, "matter", "", "x".repeat(Drafts.MOST_CHARACTERS + 1)).isEmpty(), "too large to be kept");
        drafts.keep(id, "matter", "{}", "{}");
        drafts.keep(id, "wishes", "{}", "{}");
        fixture.update("update karte_draft set saved_at = ? where case_id = ? and section = 'matter'", utc(clock.instant().minus(Duration.ofDays(91))), id);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals(List.of("wishes"), fixture.texts("select section from karte_draft where case_id = ?", id));
    }

    @Test
    void a76_bothSeeThatTheOtherIsAtTheKarteUntilHeLeaves() {
        assertEquals(List.of(), presence.here(id, "matter"));
        as(colleague);
        assertEquals(List.of(new Colleague(staff.name(), "matter")), presence.here(id, null));
        as(staff);
        assertEquals(List.of(new Colleague(colleague.name(), null)), presence.here(id, "wishes"));
        fixture.update("update karte_presence set seen_at = ? where account_id = ?", utc(clock.instant().minus(Presence.GONE_AFTER).minusSeconds(1)), colleague.accountId());
        assertEquals(List.of(), presence.here(id, "wishes"), "not heard of any more");
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals(List.of(staff.name()), fixture.texts("select name from karte_presence where case_id = ?", id));
        as(fixture.applicantOf(organization));
        assertThrows(NotAllowed.class, () -> presence.here(id, null), "applicants do not see who works");
    }

    @Test
    void theHistoryOfAFieldTellsWhoWhenFromToAndWhy() {
        correct("直した件名①", null);
        as(colleague);
        correct("直した件名②", "競合の社員");
        FieldMoment last = history.field(id, KarteField.TITLE, 10).rows().get(0);
        assertEquals(colleague.name() + " 直した件名① 直した件名② 電話で確認した㈱", last.actorName() + " " + last.before() + " " + last.after() + " " + last.why());
        assertEquals(1, history.field(id, KarteField.TITLE, 1).rows().size());
        assertTrue(history.field(id, KarteField.TITLE, 1).hasNext());
        triage.remember(id, cases.view(id).note(), new OfficeNote("内部の覚え", Priority.HIGH));
        assertEquals(Set.of("title", "excludedSupporters", "officeMemo", "priority"), history.changedFields(id));
    }

    @Test
    void secretFieldsStaySecretInTheHistory() {
        correct("直した件名①", "競合の社員");
        triage.remember(id, cases.view(id).note(), new OfficeNote("内部の覚え", Priority.HIGH));
        as(fixture.person(Role.FULL_TIME_SUPPORTER));
        assertTrue(history.field(id, KarteField.EXCLUDED_SUPPORTERS, 10).isEmpty());
        var lines = history.moments(id, HistoryFilter.ALL, 10).rows();
        assertTrue(lines.stream().noneMatch(line -> line.note() != null && line.note().contains("excludedSupporters")), lines.toString());
        assertFalse(history.changedFields(id).contains("excludedSupporters"));
        var supporter = fixture.supporter("REG_REGEN");
        fixture.update("update consultation_case set status = 'IN_SUPPORT' where id = ?", id);
        fixture.cleared(id, supporter.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, coi_status, expertise, asked_at)"
            + " values (?, ?, ?, 'LEAD', 'ACCEPTED', 'CLEAR', 'REG_REGEN', current_timestamp)", id, supporter.id(), supporter.who().accountId());
        as(supporter.who());
        assertEquals(Set.of("title"), history.changedFields(id));
        assertTrue(history.field(id, KarteField.OFFICE_MEMO, 10).isEmpty());
        assertEquals(List.of("title"), history.fields(id, history.moments(id, HistoryFilter.ALL, 10).rows().stream().map(m -> m.id()).toList()).values().stream()
            .flatMap(List::stream).map(FieldMoment::field).toList());
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotAllowed.class, () -> history.changedFields(id), "applicants have a history of their own");
    }

    @Test
    void theHistoryIsFilteredByKindPersonAndPeriodAndReadPieceByPiece() {
        correct("直した件名①", null);
        as(colleague);
        triage.take(cases.view(id).seen());
        assertEquals(List.of(EventKind.EDITED), kinds(new HistoryFilter(HistoryStrand.EDITS, null, DayRange.ALWAYS)));
        assertEquals(List.of(EventKind.ASSIGNED), kinds(new HistoryFilter(null, colleague.name(), DayRange.ALWAYS)));
        var today = Jst.today(clock);
        assertEquals(2, kinds(new HistoryFilter(null, null, new DayRange(today, today))).size());
        assertEquals(List.of(), kinds(new HistoryFilter(null, null, new DayRange(null, today.minusDays(1)))));
        assertEquals(List.of(colleague.name(), staff.name()).stream().sorted().toList(), history.people(id).stream().sorted().toList());
        assertTrue(history.moments(id, HistoryFilter.ALL, 1).hasNext());
        assertFalse(history.moments(id, HistoryFilter.ALL, 2).hasNext());
    }

    @Test
    void tabsKeepTheirBudgetOfStatements() {
        correct("直した件名①", null);
        KarteView karte = cases.view(id);
        assertEquals(1, statements(() -> cases.messages(id)), "相談情報 beside what the head has read");
        assertEquals(1, statements(() -> history.changedFields(id)));
        assertEquals(1, statements(() -> history.moments(id, HistoryFilter.ALL, 30)), "進捗状況");
        assertEquals(1, statements(() -> history.people(id)));
        assertEquals(2, statements(() -> given.ofCase(id)));
        assertEquals(6, statements(() -> gaps.of(karte)), "what every keeper of fields misses");
        drafts.keep(id, "matter", "{}", "{}");
        assertEquals(1, statements(() -> drafts.of(id, "matter")));
    }

    @Test
    void whatIsMissingIsToldAsLongAsTheCaseRuns() {
        fixture.update("update consultation_case set confidentiality = null, product_phase = null, product_summary = null where id = ?", id);
        List<KarteField> missing = gaps.of(cases.view(id));
        assertTrue(missing.containsAll(List.of(KarteField.CONFIDENTIALITY, KarteField.PRODUCT_PHASE, KarteField.PRODUCT_SUMMARY)), missing.toString());
        assertFalse(gaps.of(cases.view(id)).contains(KarteField.TITLE));
        fixture.update("update consultation_case set status = 'CLOSED', closed_at = ? where id = ?", utc(clock.instant()), id);
        assertEquals(List.of(), gaps.of(cases.view(id)));
    }

    @Test
    void aConsentIsGivenSeenByTheApplicantAndWithdrawnEvenAfterTheEnd() {
        var today = Jst.today(clock);
        consents.give(id, "PMDA", "概要のみ。㈱名は伏せる", today, "電話で確認した㈱");
        Who applicant = fixture.applicantOf(organization);
        as(applicant);
        ConsentLine line = given.ofOwnCase(id).lines().get(0);
        assertEquals("PMDA 概要のみ。㈱名は伏せる " + today, line.agency() + " " + line.scope() + " " + line.givenOn());
        assertThrows(NotAllowed.class, () -> consents.withdraw(id, line.id(), "自分で"));
        fixture.update("update consultation_case set status = 'CLOSED', closed_at = ? where id = ?", utc(clock.instant()), id);
        as(staff);
        assertThrows(NotFound.class, () -> consents.withdraw(fixture.caseIn(CaseStatus.SCREENING, organization), line.id(), "よその相談"));
        consents.withdraw(id, line.id(), "相談者から申し出");
        assertThrows(BusinessException.class, () -> consents.withdraw(id, line.id(), "二度目"));
        as(applicant);
        assertFalse(given.ofOwnCase(id).lines().get(0).isInForce());
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), given.ofOwnCase(id).lines());
        as(staff);
        assertEquals(List.of("相談者から申し出", "電話で確認した㈱"), history.field(id, KarteField.CONSENTS, 5).rows().stream().map(FieldMoment::why).toList());
    }

    @Test
    void aConsentNeedsAnAgencyAScopeADayThatHasComeAndAReason() {
        var today = Jst.today(clock);
        assertEquals("consentAgency", field(() -> consents.give(id, "NOBODY", "概要", today, "電話")));
        assertEquals("consentScope", field(() -> consents.give(id, "AMED", " ", today, "電話")));
        assertEquals("consentOn", field(() -> consents.give(id, "AMED", "概要", today.plusDays(1), "電話")));
        assertEquals("consentWhy", field(() -> consents.give(id, "AMED", "概要", today, null)));
        as(fixture.supporter("REG_REGEN").who());
        assertThrows(NotAllowed.class, () -> consents.give(id, "AMED", "概要", today, "電話"));
        assertThrows(NotAllowed.class, () -> given.ofCase(id));
    }

    private static String field(Runnable work) {
        return assertThrows(BusinessException.class, work::run).field();
    }

    private void correct(String title, String excluded) {
        Content start = cases.view(id).content();
        Content mine = ContentMerge.FILED.copy(start);
        mine.matter().setTitle(title);
        mine.matter().setExcludedSupporters(excluded);
        triage.correct(id, start, mine, "電話で確認した㈱");
    }

    private List<EventKind> kinds(HistoryFilter filter) {
        return history.moments(id, filter, 10).rows().stream().map(moment -> moment.kind()).toList();
    }

    private static int statements(Runnable work) {
        StatementCounter.reset();
        work.run();
        return StatementCounter.count();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
