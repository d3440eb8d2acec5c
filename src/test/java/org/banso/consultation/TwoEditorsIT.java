package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.banso.consultation.NewCase.NewOrganization;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.StaleVersion;
import org.banso.shared.ThreeWay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, or one person twice, on the same case. */
class TwoEditorsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;
    @Inject
    private Intake intake;
    @Inject
    private Clock clock;
    @Inject
    private RequestContextController request;
    @Inject
    private CaseRepository repository;
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private UserTransaction transaction;

    private Who staff;

    @BeforeEach
    void begin() {
        staff = fixture.person(Role.OFFICE_STAFF);
    }

    @Test
    void a76_theSecondToSaveTheSameNoteSeesTheFirst() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        OfficeNote start = cases.view(id).note();
        triage.remember(id, start, new OfficeNote("先に書いたメモ①", Priority.NORMAL));
        assertThrows(StaleVersion.class, () -> triage.remember(id, start, new OfficeNote("あとから書いたメモ", Priority.HIGH)));
        OfficeNote theirs = cases.view(id).note();
        assertEquals("先に書いたメモ①", theirs.memo());
        triage.remember(id, theirs, new OfficeNote("両方をまとめたメモ", Priority.HIGH));
        assertEquals(new OfficeNote("両方をまとめたメモ", Priority.HIGH), cases.view(id).note());
    }

    @Test
    void a76_otherWorkOnTheCaseDoesNotStandInTheWayOfANote() {
        long id = fixture.caseIn(CaseStatus.RECEIVED, fixture.organization());
        as(staff);
        OfficeNote start = cases.view(id).note();
        triage.take(cases.view(id).seen());
        triage.remember(id, start, new OfficeNote("電話で補足を聞いた", Priority.NORMAL));
        assertEquals("電話で補足を聞いた", cases.view(id).note().memo());
        assertEquals(CaseStatus.SCREENING, cases.view(id).status());
    }

    @Test
    void a76_correctionsOfDifferentFieldsAreJoinedAndOfTheSameAreShown() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        Content start = cases.view(id).content();
        Content title = ContentMerge.FILED.copy(start);
        title.matter().setTitle("直した件名㈱");
        Content phase = ContentMerge.FILED.joined(start, start, start);
        phase.product().setPhase("FILING");
        triage.correct(id, start, title, "電話で確認した㈱");
        triage.correct(id, start, phase, "電話で確認した㈱");
        Content joined = cases.view(id).content();
        assertEquals("直した件名㈱", joined.matter().getTitle());
        assertEquals("FILING", joined.product().getPhase());
        Content clash = ContentMerge.FILED.copy(start);
        clash.matter().setTitle("別の件名");
        clash.product().setIndication("膵がん");
        assertThrows(StaleVersion.class, () -> triage.correct(id, start, clash, "電話で確認した㈱"));
        assertEquals(List.of(new ThreeWay.Conflict("title", "別の件名", "直した件名㈱")), ContentMerge.FILED.conflicts(start, clash, joined));
        triage.correct(id, joined, ContentMerge.FILED.joined(start, clash, joined), "電話で確認した㈱");
        assertEquals("別の件名", cases.view(id).content().matter().getTitle());
        assertEquals("FILING", cases.view(id).content().product().getPhase(), "nothing of the first is lost");
        assertEquals(Set.of("REG"), cases.view(id).topics());
        assertEquals(3, fixture.number("select count(*) from case_event where case_id = ? and kind = 'EDITED'", id));
        assertEquals(List.of("細胞シートの製造委託について①→直した件名㈱", "直した件名㈱→別の件名"),
            fixture.texts("select concat(old_value, '→', new_value) from case_field_change where case_id = ? and field = 'title' order by id", id));
    }

    @Test
    void a76_twoSectionsOfOneKarteAreSavedBySeparatePeopleAndNeitherIsLost() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        Content start = cases.view(id).content();
        Content wishes = ContentMerge.FILED.copy(start);
        wishes.matter().setConfidentiality("TRADE_SECRET");
        Content matter = ContentMerge.FILED.copy(start);
        matter.topics().add("IP");
        triage.correct(id, start, wishes, "営業秘密を含むと電話で聞いた");
        as(fixture.person(Role.OFFICE_STAFF));
        triage.correct(id, start, matter, "知財の相談も含む");
        Content joined = cases.view(id).content();
        assertEquals("TRADE_SECRET", joined.matter().getConfidentiality());
        assertEquals(Set.of("REG", "IP"), joined.topics());
    }

    @Test
    void a76_whoAskedIsCorrectedBySeparatePeopleAndTheSameFieldIsShown() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        ThreeWay<Content> section = ContentMerge.FILED.only(List.of("organizationName", "applicantType", "contactName", "contactEmail", "contactPhone"));
        as(staff);
        Content start = cases.view(id).content();
        Content type = section.copy(start);
        type.applicant().setApplicantType("SME");
        triage.correct(id, start, type, "登記で確認した㈱");
        as(fixture.person(Role.OFFICE_STAFF));
        Content contact = section.copy(start);
        contact.applicant().setContactName("髙橋 𠮷男");
        contact.applicant().setContactPhone("０３－１２３４－５６７８");
        triage.correct(id, start, contact, "担当が替わったと電話で聞いた");
        Content joined = cases.view(id).content();
        assertEquals("SME 髙橋 𠮷男", joined.applicant().getApplicantType() + " " + joined.applicant().getContactName());
        Content clash = section.copy(start);
        clash.applicant().setContactName("𠮷田 花子（旧姓 鈴木）");
        assertThrows(StaleVersion.class, () -> triage.correct(id, start, clash, "名刺で確認した"));
        assertEquals(List.of(new ThreeWay.Conflict("contactName", "𠮷田 花子（旧姓 鈴木）", "髙橋 𠮷男")), section.conflicts(start, clash, joined));
        assertEquals(List.of("𠮷田 花子→髙橋 𠮷男"),
            fixture.texts("select concat(old_value, '→', new_value) from case_field_change where case_id = ? and field = 'contactName'", id));
    }

    @Test
    void whoAskedIsNotForOthersToCorrectNorLongerThanItsField() {
        long organization = fixture.organization();
        long id = fixture.caseIn(CaseStatus.SCREENING, organization);
        as(staff);
        Content start = cases.view(id).content();
        Content mine = ContentMerge.FILED.copy(start);
        mine.applicant().setOrganizationName("㈱" + "長".repeat(120));
        assertEquals("organizationName", assertThrows(BusinessException.class, () -> triage.correct(id, start, mine, "登記")).field());
        mine.applicant().setOrganizationName("㈱改名");
        for (Who who : List.of(fixture.applicantOf(organization), fixture.supporter("IP").who(), fixture.person(Role.COI_REVIEWER), fixture.person(Role.AUDITOR))) {
            as(who);
            assertThrows(NotAllowed.class, () -> triage.correct(id, start, mine, "登記"));
        }
    }

    @Test
    void a76_whatTheApplicantHadToFillIsNotChangedWithoutAReason() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        Content start = cases.view(id).content();
        Content mine = ContentMerge.FILED.copy(start);
        mine.matter().setTitle("理由のない修正");
        assertEquals("why", assertThrows(BusinessException.class, () -> triage.correct(id, start, mine, " ")).field());
        mine.matter().setTitle(start.matter().getTitle());
        mine.matter().setPreferredWays("TEL");
        triage.correct(id, start, mine, null);
        assertEquals("TEL", cases.view(id).content().matter().getPreferredWays(), "what he did not have to fill needs none");
    }

    @Test
    void a82_whatOneNodeChangedTheOtherReadsNext() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        CaseSeen seen = cases.view(id).seen();
        fixture.update("update consultation_case set title = '別のノードで直した件名㈱', version = version + 1 where id = ?", id);
        assertEquals("別のノードで直した件名㈱", cases.view(id).content().matter().getTitle(), "no cache stands between");
        assertThrows(StaleVersion.class, () -> triage.take(seen), "what was seen is no longer there");
        assertEquals(CaseStatus.SCREENING, cases.view(id).status());
    }

    @Test
    void a82_aChangeByTheOtherNodeBetweenReadingAndWritingIsRaisedAndNotOverwritten() throws Exception {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        transaction.begin();
        try {
            ConsultationCase here = repository.visible(id);
            executor.submit(() -> fixture.update("update consultation_case set office_memo = '別のノードのメモ', version = version + 1 where id = ?", id)).get();
            here.remember(new OfficeNote("こちらのメモ", Priority.HIGH), By.of(staff, clock.instant()));
            assertThrows(OptimisticLockException.class, () -> repository.save(here));
        } finally {
            transaction.rollback();
        }
        assertEquals("別のノードのメモ", cases.view(id).note().memo());
        assertEquals(0, fixture.number("select count(*) from case_field_change where case_id = ?", id), "no history of what did not happen");
    }

    @Test
    void a76_anEditedCaseThatEndedMeanwhileIsNotChanged() {
        long id = fixture.caseIn(CaseStatus.SCREENING, fixture.organization());
        as(staff);
        Content start = cases.view(id).content();
        fixture.update("update consultation_case set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
        Content mine = ContentMerge.FILED.copy(start);
        mine.matter().setTitle("遅すぎた修正");
        assertThrows(BusinessException.class, () -> triage.correct(id, start, mine, "電話で確認した㈱"));
    }

    @Test
    void a77_oneFormMakesOneCase() {
        as(staff);
        NewCase form = form(UUID.randomUUID().toString());
        String no = intake.register(form);
        assertEquals(no, intake.register(form));
        assertEquals(1, fixture.number("select count(*) from consultation_case where request_key = ?", form.formKey()));
        String next = intake.register(form(UUID.randomUUID().toString()));
        assertEquals(Integer.parseInt(no.substring(7)) + 1, Integer.parseInt(next.substring(7)), "no number is lost");
    }

    @Test
    void a77_eightPressesAtOnceMakeOneCase() throws Exception {
        NewCase form = form(UUID.randomUUID().toString());
        var presses = new ArrayList<Future<String>>();
        Callable<String> press = () -> {
            request.activate();
            try {
                actor.enter(staff);
                return intake.register(form);
            } finally {
                request.deactivate();
            }
        };
        for (int i = 0; i < 8; i++) {
            presses.add(executor.submit(press));
        }
        var numbers = new ArrayList<String>();
        for (Future<String> each : presses) {
            numbers.add(each.get());
        }
        assertEquals(1, Set.copyOf(numbers).size(), numbers.toString());
        assertEquals(1, fixture.number("select count(*) from consultation_case where request_key = ?", form.formKey()));
        assertEquals(1, fixture.number("select count(*) from case_event e join consultation_case c on c.id = e.case_id where c.request_key = ?", form.formKey()));
    }

    @Test
    void registeringAsksForWhatItNeeds() {
        as(staff);
        var empty = new NewCase(UUID.randomUUID().toString(), "MEDISO", null, fixture.organization(), null, null, null, Content.empty());
        var refused = assertThrows(BusinessException.class, () -> intake.register(empty));
        assertEquals(Set.of("channel", "contactOn", "consultationType", "title", "body"),
            Set.copyOf(refused.faults().stream().map(BusinessException.Fault::field).toList()));
        NewCase good = form(UUID.randomUUID().toString());
        for (var day : List.of(Jst.today(clock).plusDays(1), intake.firstOpenDay().minusDays(1))) {
            var wrong = new NewCase(UUID.randomUUID().toString(), "MEDISO", "TEL", good.organizationId(), null, day, null, good.content());
            assertThrows(BusinessException.class, () -> intake.register(wrong), day.toString());
        }
        var portal = new NewCase(UUID.randomUUID().toString(), "MEDISO", "PORTAL", good.organizationId(), null, Jst.today(clock), null, good.content());
        assertThrows(BusinessException.class, () -> intake.register(portal));
        var previous = new NewCase(UUID.randomUUID().toString(), "MEDISO", "TEL", good.organizationId(), null, Jst.today(clock), "M-1999-0001", good.content());
        assertThrows(BusinessException.class, () -> intake.register(previous));
    }

    @Test
    void aCallerWithoutRecordIsRegisteredWithTheCase() {
        as(staff);
        var caller = new NewOrganization("㈱𠮷野ﾊﾝｶｸ" + UUID.randomUUID(), "VENTURE", "13", null);
        NewCase known = form(UUID.randomUUID().toString());
        String first = intake.register(known);
        String no = intake.register(new NewCase(UUID.randomUUID().toString(), "CARISO", "VISIT", null, caller, Jst.today(clock), first.toLowerCase(), known.content()));
        KarteView karte = cases.view(no);
        assertTrue(no.startsWith("C-"));
        assertEquals(first, karte.previousNo());
        assertEquals(CaseStatus.RECEIVED, karte.status());
        assertFalse(karte.times().registeredAt() == null);
        assertEquals(caller.name(), fixture.text("select name from organization where id = ?", karte.organizationId()));
    }

    private NewCase form(String key) {
        Content content = new Content(new ApplicantSnapshot(), new Consultation(), new TargetProduct(), Set.of("REG"));
        content.applicant().setContactName("𠮷田 花子");
        content.applicant().setApplicantType("VENTURE");
        content.matter().setConsultationType("GENERAL");
        content.matter().setTitle("電話での相談①");
        content.matter().setBody("薬事の該当性を知りたい。");
        return new NewCase(key, "MEDISO", "TEL", fixture.organization(), null, Jst.today(clock), null, content);
    }
}
