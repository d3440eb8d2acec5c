package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.BusinessException.Fault;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.identity.Role;
import org.banso.support.ReleasedQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An applicant writes, leaves, comes back, sends, answers and withdraws. */
class FilingIT extends BansoIT {
    static final String BODY = "𠮷野家の隣で、①㈱ﾊﾝｶｸの🧬を培養しています。\n\tか\u3099 は がに、\u200Bゼロ幅と\u202E向きの印\u202C、\"quotes\" & <b>太字</b> #{1+1} ${2+2} \\% _ 'x'; DROP TABLE";

    @Inject
    private ReleasedQueries texts;
    @Inject
    private Filing filing;
    @Inject
    private PortalQueries portal;
    @Inject
    private Fixture fixture;

    private long organization;
    private Who applicant;

    @BeforeEach
    void someoneAsks() {
        organization = fixture.organization();
        applicant = fixture.applicantOf(organization);
        as(applicant);
    }

    static Content complete() {
        Content content = Content.empty();
        content.matter().setConsultationType("MEETING");
        content.matter().setTitle("細胞シートの製造委託先の選び方");
        content.matter().setBody(BODY);
        content.matter().setConfidentiality("NONE");
        content.matter().setHowKnown("WEB");
        content.product().setType("REGEN");
        content.product().setName("細胞シートα");
        content.product().setPhase("PRECLINICAL");
        content.applicant().setContactName("𠮷田 花子");
        content.applicant().setContactEmail("hanako@it.example");
        return new Content(content.applicant(), content.matter(), content.product(), Set.of("REG", "RND"));
    }

    private CaseSeen written() {
        PortalDraft draft = portal.draft(filing.startDraft());
        return filing.saveDraft(draft.seen(), complete(), 5);
    }

    @Test
    void a_draft_is_kept_and_resumed() {
        long id = filing.startDraft();
        PortalDraft empty = portal.draft(id);
        assertEquals(applicant.email(), empty.content().applicant().getContactEmail());

        CaseSeen seen = filing.saveDraft(empty.seen(), complete(), 3);
        PortalDraft again = portal.draft(id);

        assertEquals(seen, again.seen());
        assertEquals(3, again.step());
        assertEquals("細胞シートの製造委託先の選び方", again.content().matter().getTitle());
        assertEquals(Set.of("REG", "RND"), again.content().topics());
        assertNotNull(again.savedAt());
        assertEquals(List.of(id), portal.home(1).drafts().stream().map(PortalLine::id).toList());
    }

    @Test
    void a_colleague_carries_on_with_the_draft() {
        CaseSeen seen = written();
        as(fixture.applicantOf(organization));
        assertEquals(seen, portal.draft(seen.id()).seen());
    }

    @Test
    void whoBelongsToTwoWritesForTheOneTheDraftIsFor() {
        CaseSeen seen = written();
        long other = fixture.organization();
        Who founder = fixture.applicantOf(other);
        fixture.update("insert into membership (account_id, organization_id, since) select ?, ?, since from membership where account_id = ?",
            founder.accountId(), organization, applicant.accountId());
        String name = fixture.text("select name from organization where id = ?", organization);
        as(founder);
        seen = filing.saveDraft(seen, complete(), 5);
        assertEquals(name, fixture.text("select organization_name from consultation_case where id = ?", seen.id()), "not the one he joined first");
        filing.submit(seen, true);
        assertEquals(name, fixture.text("select organization_name from consultation_case where id = ?", seen.id()));

        long chosen = filing.startDraft(organization);
        assertEquals(organization, fixture.number("select organization_id from consultation_case where id = ?", chosen));
        assertEquals(other, fixture.number("select organization_id from consultation_case where id = ?", filing.startDraft()));
        long strange = fixture.organization();
        assertThrows(NotFound.class, () -> filing.startDraft(strange));
    }

    @Test
    void a70_hard_characters_come_back_from_draft_to_page_as_they_were_written() {
        CaseSeen seen = written();
        assertEquals(org.banso.shared.Text.clean(BODY), portal.draft(seen.id()).content().matter().getBody());
        String number = filing.submit(seen, true);
        PortalCase shown = portal.byNumber(number);
        assertEquals(org.banso.shared.Text.clean(BODY), shown.content().matter().getBody());
        assertEquals("𠮷田 花子", shown.content().applicant().getContactName());
    }

    @Test
    void sending_draws_a_number_sets_the_day_and_writes_one_letter() {
        CaseSeen seen = written();
        String number = filing.submit(seen, true);

        assertTrue(number.matches("M-\\d{4}-\\d{4,}"), number);
        PortalCase shown = portal.byNumber(number);
        assertEquals(CaseStatus.RECEIVED, shown.status());
        assertNotNull(shown.receivedAt());
        assertNotNull(shown.due());
        assertNotNull(fixture.text("select consent_privacy_at from consultation_case where id = ?", seen.id()));
        assertNotNull(fixture.text("select received_at from consultation_case where id = ?", seen.id()));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ?", seen.id()));
        assertTrue(fixture.text("select subject from outbox_letter where case_id = ?", seen.id()).contains(number));
        assertTrue(fixture.text("select body from outbox_letter where case_id = ?", seen.id()).contains("/portal/cases/" + number));
        assertEquals(List.of("T01", "T02"), fixture.texts("select transition from case_event where case_id = ? order by id", seen.id()));
        assertEquals(List.of("portal.event.received"), shown.moments().stream().map(PortalMoment::key).toList());
    }

    @Test
    void a77_sent_twice_it_is_one_case_with_one_number_and_one_event() {
        CaseSeen seen = written();
        String first = filing.submit(seen, true);
        String second = filing.submit(seen, true);

        assertEquals(first, second);
        assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and transition = 'T02'", seen.id()));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where case_id = ?", seen.id()));
    }

    @Test
    void a77_begun_twice_it_is_one_draft() {
        long first = filing.startDraft();
        long second = filing.startDraft();
        assertEquals(first, second);
        filing.saveDraft(portal.draft(first).seen(), complete(), 1);
        assertNotEquals(first, filing.startDraft());
    }

    @Test
    void what_is_missing_is_told_at_once_and_nothing_is_sent() {
        PortalDraft draft = portal.draft(filing.startDraft());
        var refused = assertThrows(BusinessException.class, () -> filing.submit(draft.seen(), false));
        var fields = refused.faults().stream().map(Fault::field).toList();
        assertTrue(fields.containsAll(List.of("consultationType", "title", "body", "confidentiality", "howKnown", "topics", "productType",
            "productName", "productPhase", "consent")), fields.toString());
        assertEquals(CaseStatus.DRAFT, fixture.status(draft.id()));
        assertNull(fixture.caseNo(draft.id()));
    }

    @Test
    void a_draft_may_be_empty_but_never_too_long() {
        PortalDraft draft = portal.draft(filing.startDraft());
        Content content = complete();
        content.matter().setTitle("𠮷".repeat(Consultation.TITLE_MAX));
        CaseSeen seen = filing.saveDraft(draft.seen(), content, 1);
        content.matter().setTitle("𠮷".repeat(Consultation.TITLE_MAX + 1));
        var refused = assertThrows(BusinessException.class, () -> filing.saveDraft(seen, content, 1));
        assertEquals("title", refused.field());
    }

    @Test
    void a19_name_and_kind_of_the_organization_are_not_the_forms_to_change() {
        PortalDraft draft = portal.draft(filing.startDraft());
        Content forged = complete();
        forged.applicant().setOrganizationName("別の会社");
        forged.applicant().setApplicantType("LARGE_COMPANY");
        CaseSeen seen = filing.saveDraft(draft.seen(), forged, 3);
        filing.submit(seen, true);

        assertEquals(fixture.text("select name from organization where id = ?", organization),
            fixture.text("select organization_name from consultation_case where id = ?", seen.id()));
        assertEquals("VENTURE", fixture.text("select applicant_type from consultation_case where id = ?", seen.id()));
    }

    @Test
    void a20_what_was_sent_cannot_be_written_over_or_thrown_away() {
        CaseSeen seen = written();
        String number = filing.submit(seen, true);
        PortalCase shown = portal.byNumber(number);
        assertThrows(BusinessException.class, () -> filing.saveDraft(shown.seen(), Content.empty(), 1));
        assertThrows(BusinessException.class, () -> filing.discardDraft(shown.seen()));
        assertEquals("細胞シートの製造委託先の選び方", portal.byNumber(number).content().matter().getTitle());
    }

    @Test
    void a20_without_the_right_nothing_of_it_works() {
        CaseSeen seen = written();
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotAllowed.class, () -> filing.startDraft());
        assertThrows(NotAllowed.class, () -> filing.saveDraft(seen, complete(), 1));
        assertThrows(NotAllowed.class, () -> filing.submit(seen, true));
        assertThrows(NotAllowed.class, () -> filing.withdraw(seen, null));
        asNobody();
        assertThrows(NotAllowed.class, () -> portal.home(1));
    }

    @Test
    void a76_an_old_version_is_refused_and_the_newer_one_stays() {
        CaseSeen old = written();
        Content newer = complete();
        newer.matter().setTitle("新しい件名");
        filing.saveDraft(old, newer, 2);
        assertThrows(StaleVersion.class, () -> filing.saveDraft(old, complete(), 1));
        assertThrows(StaleVersion.class, () -> filing.submit(old, true));
        assertEquals("新しい件名", portal.draft(old.id()).content().matter().getTitle());
    }

    @Test
    void a_draft_can_be_thrown_away_and_is_gone() {
        CaseSeen seen = written();
        filing.discardDraft(seen);
        assertThrows(NotFound.class, () -> portal.draft(seen.id()));
        assertEquals(0, fixture.number("select count(*) from consultation_case where id = ?", seen.id()));
    }

    @Test
    void a_question_is_answered_once() {
        long id = fixture.caseIn(CaseStatus.AWAITING_APPLICANT, organization);
        fixture.insert("insert into case_message (case_id, kind, body, author_name, at) values (?, 'QUESTION', '製造の規模を教えてください。', '中島', '2026-10-04 00:00:00')", id);
        PortalCase shown = portal.byNumber(fixture.caseNo(id));
        assertEquals("製造の規模を教えてください。", shown.question().body());
        assertEquals(1, portal.home(1).waiting().size());

        filing.answerQuestion(shown.seen(), "月に10枚です。");

        PortalCase after = portal.byNumber(shown.caseNo());
        assertEquals(CaseStatus.SCREENING, after.status());
        assertNull(after.question());
        assertEquals(List.of("製造の規模を教えてください。", "月に10枚です。"), after.messages().stream().map(CaseWord::body).toList());
        assertThrows(IllegalTransition.class, () -> filing.answerQuestion(after.seen(), "もう一度"));
        assertThrows(BusinessException.class, () -> filing.answerQuestion(after.seen(), " 　"));
    }

    @Test
    void the_officer_who_owns_the_case_hears_of_answer_and_withdrawal() {
        Who owner = fixture.person(Role.OFFICE_STAFF);
        long id = fixture.caseIn(CaseStatus.AWAITING_APPLICANT, organization);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", owner.accountId(), id);

        filing.answerQuestion(portal.byNumber(fixture.caseNo(id)).seen(), "月に10枚です。");
        filing.withdraw(portal.byNumber(fixture.caseNo(id)).seen(), null);

        List<String> letters = fixture.texts("select concat(subject, body) from outbox_letter where recipient = ? order by id", owner.email());
        assertEquals(2, letters.size());
        assertTrue(letters.get(0).contains("回答がありました") && letters.get(0).contains("/office/cases/" + fixture.caseNo(id)), letters.get(0));
        assertTrue(letters.get(1).contains("取り下げられました"), letters.get(1));
        letters.forEach(letter -> assertFalse(letter.contains("細胞シート") || letter.contains("月に10枚"), "what it is about stays out of mail"));
    }

    @Test
    void a_consultation_can_be_withdrawn_while_it_runs() {
        String number = filing.submit(written(), true);
        filing.withdraw(portal.byNumber(number).seen(), "方針が変わりました。");
        PortalCase after = portal.byNumber(number);
        assertEquals(CaseStatus.WITHDRAWN, after.status());
        assertFalse(after.isWithdrawable());
        assertNotNull(fixture.text("select closed_at from consultation_case where case_no = ?", number));
        assertThrows(BusinessException.class, () -> filing.withdraw(after.seen(), null));
    }

    @Test
    void a16_nobody_sees_anything_of_another_organization() {
        CaseSeen mine = written();
        String number = filing.submit(mine, true);
        PortalDraft draft = portal.draft(filing.startDraft());
        CaseSeen seen = portal.byNumber(number).seen();

        as(fixture.applicantOf(fixture.organization()));

        assertTrue(portal.home(1).isUntouched());
        assertThrows(NotFound.class, () -> portal.byNumber(number));
        assertThrows(NotFound.class, () -> portal.draft(draft.id()));
        assertThrows(NotFound.class, () -> portal.draft(mine.id()));
        assertThrows(NotFound.class, () -> filing.saveDraft(draft.seen(), complete(), 1));
        assertThrows(NotFound.class, () -> filing.submit(draft.seen(), true));
        assertThrows(NotFound.class, () -> filing.submit(seen, true));
        assertThrows(NotFound.class, () -> filing.discardDraft(draft.seen()));
        assertThrows(NotFound.class, () -> filing.answerQuestion(seen, "x"));
        assertThrows(NotFound.class, () -> filing.withdraw(seen, null));
        assertEquals(CaseStatus.RECEIVED, fixture.status(mine.id()));
    }

    @Test
    void who_also_works_for_the_office_is_an_applicant_in_his_own_cases_only() {
        long foreign = fixture.caseIn(CaseStatus.AWAITING_APPLICANT, fixture.organization());
        Who both = fixture.applicantOf(organization);
        as(new Who(both.accountId(), both.name(), both.email(), Role.rightsOf(List.of(Role.APPLICANT, Role.FULL_TIME_SUPPORTER)), both.locale()));
        CaseSeen seen = new CaseSeen(foreign, fixture.version(foreign));
        assertThrows(NotFound.class, () -> portal.byNumber(fixture.caseNo(foreign)));
        assertThrows(NotFound.class, () -> filing.answerQuestion(seen, "代わりに答えます"));
        assertThrows(NotFound.class, () -> filing.withdraw(seen, null));
        assertTrue(portal.home(1).isUntouched());
        assertEquals(CaseStatus.AWAITING_APPLICANT, fixture.status(foreign));
    }

    @Test
    void nothing_internal_reaches_the_applicant() {
        long id = fixture.caseIn(CaseStatus.SCREENING, organization);
        for (EventKind kind : List.of(EventKind.ASSIGNED, EventKind.DECLINE_PROPOSED, EventKind.EXPERTISE_SET, EventKind.SUPPORTER_ASKED, EventKind.COI_JUDGED)) {
            fixture.insert("insert into case_event (case_id, kind, actor_name, at, note) values (?, ?, '中島', '2026-10-04 00:00:00', '内部の事情')", id, kind.name());
        }
        fixture.update("insert into support_record (case_id, kind, status, performed_on, method, internal_note, created_at)"
            + " values (?, 'PRE_INTERVIEW', 'HELD', '2026-10-01', 'ONLINE', '内部の記録', '2026-10-01 00:00:00')", id);
        fixture.update("update consultation_case set office_memo = '内部の覚え' where id = ?", id);

        PortalCase shown = portal.byNumber(fixture.caseNo(id));

        assertTrue(shown.moments().isEmpty(), shown.moments().toString());
        assertTrue(texts.ofCase(id).isEmpty());
        assertFalse(shown.toString().contains("内部"));

        fixture.update("update support_record set applicant_text = 'お伝えする要旨', released_at = '2026-10-02 00:00:00' where case_id = ?", id);
        fixture.update("insert into support_record (case_id, kind, status, performed_on, method, place, created_at)"
            + " values (?, 'SUPPORTER_MEETING', 'PLANNED', '2099-10-01', 'ONLINE', 'https://meet.example/x', '2026-10-01 00:00:00')", id);
        PortalCase released = portal.byNumber(shown.caseNo());
        assertEquals(List.of("お伝えする要旨"), texts.ofCase(id).stream().map(text -> text.text().text()).toList());
        assertNotNull(released.meetings().get(0).joinAddress());
    }
}
