package org.banso.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.PartiesChanged;
import org.banso.document.Deliveries;
import org.banso.document.DocumentQueries;
import org.banso.document.SampleFiles;
import org.banso.document.Visibility;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.matching.ConflictCheck;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.Names;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the proposal to the verdict, with the vendor's own page, and no vendor who is tied to the case. */
class StudyIT extends BansoIT {
    private static final String FREE = "独立調査合同会社①";

    @Inject
    private Fixture fixture;
    @Inject
    private Studies studies;
    @Inject
    private StudyQueries queries;
    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private StudyWatch watch;
    @Inject
    private Vendors vendors;
    @Inject
    private ConflictCheck check;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Event<PartiesChanged> parties;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Clock clock;

    private int delivered;
    private long organization;
    private long caseId;
    private String no;
    private Who staff;
    private Who manager;

    @BeforeEach
    void aCase() {
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        staff = fixture.person(Role.OFFICE_STAFF);
        manager = fixture.person(Role.OFFICE_MANAGER);
        as(staff);
    }

    @Test
    void aQuestionIsAnsweredOutsideAndTheApplicantReadsIt() throws IOException {
        long id = ordered(vendor(FREE));
        String key = key();
        asNobody();
        StudyDeliveries.Shown order = deliveries.open(key).orElseThrow();
        assertEquals("先行技術を調べる。𠮷野㈱", order.question());
        assertFalse(order.toString().contains(no) || order.toString().contains("細胞シートα"), "the vendor learns nothing of the case but the question");
        var first = deliver(key, "調査報告①.pdf");
        as(staff);
        assertEquals(StudyState.DELIVERED, queries.card(no, id).state());
        assertEquals(Visibility.OFFICE, row(first.documentId()).visibility());
        studies.sendBack(seen(id), "出典の一覧がありません", Jst.today(clock).plusDays(10));
        assertEquals("出典の一覧がありません", deliveries.open(key).orElseThrow().returned());
        asNobody();
        var second = deliver(key, "調査報告①.pdf");
        assertEquals(first.documentId(), second.documentId(), "a file of the same name is a new version, not a second document");
        as(staff);
        assertEquals(2, row(second.documentId()).versions());
        assertEquals(FREE, row(second.documentId()).newest().uploaderName());
        studies.accept(seen(id));
        asNobody();
        assertTrue(deliveries.open(key).isEmpty(), "what was accepted is not replaced");
        as(fixture.applicantOf(organization));
        assertEquals(List.of(), queries.ofOwnCase(no));
        as(staff);
        studies.share(seen(id));
        studies.judge(seen(id), StudyVerdict.MORE, "追加で米国を調べる");
        as(fixture.applicantOf(organization));
        assertEquals(List.of(StudyVerdict.MORE), queries.ofOwnCase(no).stream().map(OwnStudy::verdict).toList());
        assertTrue(documents.of(caseId).stream().anyMatch(one -> one.id() == second.documentId()));
        assertEquals(1, fixture.number("select count(*) from support_record where case_id = ? and kind = 'FS_IP' and status = 'HELD'", caseId));
        assertEquals(List.of("STUDY_ORDERED", "STUDY_DELIVERED", "STUDY_DELIVERED", "STUDY_SHARED"),
            fixture.texts("select kind from case_event where case_id = ? and kind like 'STUDY%' order by id", caseId));
        as(manager);
        StudyYear year = queries.years().stream().filter(one -> one.fiscalYear() == FiscalYear.current(clock).year()).findFirst().orElseThrow();
        assertTrue(year.budgetYen() >= 1_000_000 && year.amountYen() >= 900_000 && year.restYen() == year.budgetYen() - year.amountYen());
    }

    @Test
    void nobodyApprovesWhatHeProposed() {
        as(manager);
        long id = studies.propose(caseId, form());
        assertEquals("study.ownProposal", Refusal.key(() -> studies.approve(seen(id))));
        as(staff);
        assertThrows(NotAllowed.class, () -> studies.approve(seen(id)));
        assertThrows(RuntimeException.class, () -> fixture.update("update feasibility_study set approved_by = proposed_by where id = ?", id), "the database asks for it too");
        assertEquals("study.notNow", Refusal.key(() -> studies.order(seen(id), order(vendor("未承認リサーチ" + id), 10))), "nothing is ordered that was not approved");
        as(fixture.person(Role.OFFICE_MANAGER));
        studies.approve(seen(id));
        as(staff);
        long vendor = vendor("予算内リサーチ" + id);
        assertEquals("study.overBudget", Refusal.key(() -> studies.order(seen(id), order(vendor, 1_000_001))));
        assertThrows(RuntimeException.class, () -> fixture.update("update feasibility_study set vendor_id = ?, amount_yen = budget_yen + 1 where id = ?", vendor, id));
    }

    @Test
    void aVendorWithATieIsNeverChosen() {
        long id = approved();
        assertEquals("study.tied", Refusal.key(() -> studies.order(seen(id), order(vendor("株式会社𠮷田バイオ"), 10))), "the applicant itself, in another spelling");
        fixture.update("update consultation_case set product_competitors = '競合テック㈱、他社' where id = ?", caseId);
        assertEquals("study.tied", Refusal.key(() -> studies.order(seen(id), order(vendor("競合テック株式会社"), 10))));
        var adviser = fixture.supporter("IP");
        fixture.cleared(caseId, adviser.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)",
            caseId, adviser.id(), adviser.who().accountId(), Jst.today(clock));
        long hisHouse = vendor("試験大学" + adviser.code());
        assertEquals("study.tied", Refusal.key(() -> studies.order(seen(id), order(hisHouse, 10))), "an adviser's house is never its vendor");
        assertEquals(0, fixture.number("select count(*) from guest_link where subject_id = ? and purpose = 'STUDY'", id));
    }

    @Test
    void aTieThatComesUpLaterHaltsTheVendor() throws Exception {
        long id = ordered(vendor("のちに競合リサーチ" + caseId));
        String key = key();
        fixture.update("update consultation_case set product_competitors = ? where id = ?", "のちに競合リサーチ" + caseId, caseId);
        transaction.begin();
        parties.fire(new PartiesChanged(caseId));
        transaction.commit();
        asNobody();
        assertTrue(deliveries.open(key).isEmpty());
        assertEquals("guest.closed", Refusal.key(() -> deliver(key, "報告.pdf")));
        as(staff);
        assertTrue(queries.card(no, id).isHalted());
        assertEquals("study.tied", Refusal.key(() -> studies.goOn(seen(id))));
        fixture.update("update consultation_case set product_competitors = null where id = ?", caseId);
        studies.goOn(seen(id));
        asNobody();
        assertTrue(deliveries.open(key()).isPresent());
        fixture.update("update consultation_case set product_competitors = ? where id = ?", "のちに競合リサーチ" + caseId, caseId);
        asSystem();
        watch.onTick(new Tick(clock.instant()));
        assertNotNull(fixture.text("select halted_why from feasibility_study where id = ?", id), "found by the look over all running orders as well");
    }

    @Test
    void whoBelongsToTheVendorNoLongerAdvises() {
        var supporter = fixture.supporter("IP");
        long study = ordered(vendor("支援者の会社" + caseId));
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) values (?, ?, ?, '顧問', ?, true)", supporter.id(),
            "支援者の会社" + caseId, Names.organizationKey("支援者の会社" + caseId), Jst.today(clock).minusYears(1));
        as(fixture.person(Role.COI_REVIEWER));
        assertTrue(check.supporter(no, supporter.code().substring(0, Math.min(8, supporter.code().length()))).isBlocking(), "the vendor is a body around the case: " + study);
    }

    @Test
    void a63_whatIsNoFileOfItsKindIsNotTaken() {
        long id = ordered(vendor("門番リサーチ" + caseId));
        String key = key();
        asNobody();
        assertEquals("document.type", Refusal.key(() -> take(key, "報告.exe", "MZ".getBytes(StandardCharsets.UTF_8))));
        assertEquals("document.content", Refusal.key(() -> take(key, "報告.pdf", "これはPDFではない".getBytes(StandardCharsets.UTF_8))));
        assertEquals("document.empty", Refusal.key(() -> take(key, "報告.pdf", new byte[0])));
        assertEquals("document.tooLarge", Refusal.key(() -> take(key, "報告.pdf", new byte[(20 << 20) + 1])));
        assertEquals("ORDERED", fixture.text("select state from feasibility_study where id = ?", id));
        assertEquals(0, fixture.number("select count(*) from document where case_id = ?", caseId));
    }

    @Test
    void onTheWireTheVendorDeliversWithoutAnAccount() {
        long id = ordered(vendor("回線リサーチ" + caseId));
        String key = key();
        var vendor = new Visit(baseUrl());
        String page = vendor.get("/guest/studies/" + key + "?lang=ja").body();
        assertTrue(page.contains("先行技術を調べる") && !page.contains(no));
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(csrf.find());
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%s\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"report.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nWhat we found.\r\n--b--\r\n";
        assertEquals(403, vendor.postRaw("/guest/studies/" + key + "/upload", "multipart/form-data; boundary=b", String.format(body, "forged")).statusCode());
        assertEquals(303, vendor.postRaw("/guest/studies/" + key + "/upload", "multipart/form-data; boundary=b", String.format(body, csrf.group(1))).statusCode());
        assertTrue(vendor.get("/guest/studies/" + key + "?lang=ja").body().contains("「report.txt」を追加しました"));
        assertEquals("ORDERED", fixture.text("select state from feasibility_study where id = ?", id), "not before it is handed over");
        assertTrue(vendor.get("/guest/studies/wrong?lang=en").body().contains("This link does not open"));
    }

    @Test
    void whoHasNoPartInItFindsNothing() {
        long id = approved();
        for (Role role : List.of(Role.PART_TIME_SUPPORTER, Role.FULL_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER, Role.APPLICANT)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> queries.card(no, id), role.name());
            assertThrows(NotAllowed.class, () -> queries.vendors(), role.name());
        }
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), queries.ofOwnCase(no));
        as(staff);
        assertThrows(NotFound.class, () -> queries.card("M-9999-9999", id));
    }

    @Test
    void a76_twoEditorsOfOneStudy() {
        long id = approved();
        StudySeen seen = seen(id);
        studies.cancel(seen, "取りやめ");
        assertThrows(StaleVersion.class, () -> studies.cancel(seen, "もう一度"));
    }

    @Test
    void vendorsAreKeptOnce() {
        long id = vendor("㈱重複リサーチ" + caseId);
        assertEquals("study.vendor.known", Refusal.key(() -> vendor("株式会社重複リサーチ" + caseId)));
        var card = queries.vendor(id);
        card.form().setCorporateNumber("12345");
        assertThrows(BusinessException.class, () -> vendors.edit(id, card.version(), card.form()));
    }

    private long vendor(String name) {
        var form = new VendorForm();
        form.setName(name);
        form.setContactName("担当 花子");
        form.setEmail("vendor" + caseId + "@vendor.example");
        form.setMarket(true);
        return name.equals(FREE) && fixture.number("select count(*) from study_vendor where name = ?", FREE) > 0 ? fixture.number("select id from study_vendor where name = ?", FREE) : vendors.add(form);
    }

    private StudyForm form() {
        var form = new StudyForm();
        form.setKind(StudyKind.IP);
        form.setQuestion("先行技術を調べる。𠮷野㈱");
        form.setBudgetYen(1_000_000L);
        return form;
    }

    private OrderForm order(long vendor, long amount) {
        var form = new OrderForm();
        form.setVendorId(vendor);
        form.setAmountYen(amount);
        form.setDeadline(Jst.today(clock).plusDays(30));
        return form;
    }

    private long approved() {
        as(staff);
        long id = studies.propose(caseId, form());
        as(manager);
        studies.approve(seen(id));
        as(staff);
        return id;
    }

    private long ordered(long vendor) {
        long id = approved();
        studies.order(seen(id), order(vendor, 900_000));
        return id;
    }

    private StudySeen seen(long id) {
        return new StudySeen(id, fixture.number("select version from feasibility_study where id = ?", id));
    }

    private DocumentQueries.Row row(long document) {
        return documents.of(caseId).stream().filter(one -> one.id() == document).findFirst().orElseThrow();
    }

    private Deliveries.Delivered deliver(String key, String name) {
        Deliveries.Delivered taken = take(key, name, SampleFiles.pdf("report " + delivered++));
        deliveries.handOver(key);
        return taken;
    }

    private Deliveries.Delivered take(String key, String name, byte[] content) {
        try {
            return deliveries.add(key, name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Out of the last letter about the case that has one. */
    private String key() {
        String body = fixture.text("select body from outbox_letter where case_id = ? and body like '%/guest/studies/%' order by id desc limit 1", caseId);
        Matcher link = Pattern.compile("/guest/studies/([A-Za-z0-9_-]+)").matcher(body);
        assertTrue(link.find(), body);
        return link.group(1);
    }
}
