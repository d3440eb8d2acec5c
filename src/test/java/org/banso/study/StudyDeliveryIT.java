package org.banso.study;

import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banso.consultation.CaseStatus;
import org.banso.document.DocumentQueries;
import org.banso.document.Documents;
import org.banso.document.FakeClamd;
import org.banso.document.SampleFiles;
import org.banso.document.ScanState;
import org.banso.document.Visibility;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Hostile;
import org.banso.it.Visit;
import org.banso.platform.OtherSettings;
import org.banso.platform.Setting;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delivery of several files: brought one by one, mended until it is handed over, inspected and shared as one. */
class StudyDeliveryIT extends BansoIT {
    private static final byte[] VIRUS = SampleFiles.EICAR.getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Fixture fixture;
    @Inject
    private StudyHand hand;
    @Inject
    private Studies studies;
    @Inject
    private StudyQueries queries;
    @Inject
    private StudyDeliveries deliveries;
    @Inject
    private DocumentQueries documents;
    @Inject
    private Documents handling;
    @Inject
    private OtherSettings settings;
    @Inject
    private Event<Tick> ticks;
    @Inject
    private Clock clock;

    private long organization;
    private long caseId;
    private String no;
    private long id;
    private String key;
    private Who staff;

    @BeforeEach
    void anOrder() {
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        id = hand.ordered(caseId, StudyKind.IP, "先行技術を調べる。𠮷野㈱");
        key = hand.key(caseId);
        staff = actor.who();
        asNobody();
    }

    private List<String> names() {
        return deliveries.open(key).orElseThrow().files().stream().map(StudyFileRow::name).toList();
    }

    private static byte[] sheet() {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("検索式").createRow(0).createCell(0).setCellValue("特開2020-123456 𠮷");
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void reportAndListAreHandedOverInspectedAndSharedTogether() {
        assertEquals("study.guest.nothing", key(() -> deliveries.handOver(key)), "nothing is no delivery");
        long report = hand.add(key, "調査報告①.pdf", SampleFiles.pdf("first")).documentId();
        long wrong = hand.add(key, "まちがい.pdf", SampleFiles.pdf("wrong")).documentId();
        long list = hand.add(key, "検索リスト㈱.xlsx", sheet()).documentId();
        assertEquals(report, hand.add(key, "調査報告①.pdf", SampleFiles.pdf("better")).documentId(), "the same name: a newer version");
        deliveries.takeOff(key, wrong);
        assertEquals(List.of("調査報告①.pdf", "検索リスト㈱.xlsx"), names());
        assertThrows(NotFound.class, () -> deliveries.takeOff(key, wrong));
        assertEquals(0, fixture.number("select count(*) from document_chunk c join document_version v on v.public_id = c.content_id where v.document_id = ?", wrong), "its bytes are gone");
        assertEquals(0, fixture.number("select count(*) from case_event where case_id = ? and kind = 'STUDY_DELIVERED'", caseId), "nobody is told before it is handed over");
        deliveries.handOver(key);
        assertEquals("study.notNow", key(() -> hand.add(key, "あとから.pdf", SampleFiles.pdf("late"))));
        assertEquals("study.notNow", key(() -> deliveries.takeOff(key, list)));

        as(staff);
        assertEquals(List.of(report, list), queries.card(no, id).files().stream().map(StudyFileRow::documentId).toList());
        assertTrue(documents.removed(caseId).isEmpty(), "what nobody was told of leaves no trace");
        studies.accept(hand.seen(id));
        as(fixture.applicantOf(organization));
        assertEquals(List.of(), queries.ofOwnCase(no));
        as(staff);
        studies.share(hand.seen(id));
        assertEquals(List.of("APPLICANT", "APPLICANT"), fixture.texts("select visibility from document where case_id = ? and removed_at is null order by id", caseId));
        as(fixture.applicantOf(organization));
        assertEquals(List.of("調査報告①.pdf", "検索リスト㈱.xlsx"), queries.ofOwnCase(no).get(0).files().stream().map(StudyFileRow::name).toList());
        assertTrue(documents.of(caseId).stream().allMatch(row -> row.visibility() == Visibility.APPLICANT && row.open()));
        asNobody();
        assertTrue(deliveries.open(key).isEmpty());
    }

    @Test
    void whatTheApplicantGetsHoldsNoVendorAndNoMoney() {
        hand.add(key, "報告.pdf", SampleFiles.pdf("result"));
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
        studies.share(hand.seen(id));
        as(fixture.withPassword(fixture.applicantOf(organization)));
        OwnStudy own = queries.ofOwnCase(no).get(0);
        String vendor = fixture.text("select v.name from study_vendor v join feasibility_study s on s.vendor_id = v.id where s.id = ?", id);
        assertFalse(own.toString().contains(vendor) || own.toString().contains("900000") || own.toString().contains("1000000"));
        assertTrue(Arrays.stream(OwnStudy.class.getRecordComponents()).noneMatch(part -> part.getName().matches("(?i).*(vendor|yen|budget|amount).*")));
        var visit = new Visit(baseUrl());
        visit.signIn(actor.who().email());
        String page = visit.get("/portal/cases/" + no + "?lang=ja").body();
        assertTrue(page.contains("報告.pdf"));
        assertFalse(page.contains("受託𠮷リサーチ") || page.contains("900,000"), "not even as who brought the file");
        page = visit.get("/portal/cases/" + no + "/documents/" + own.files().get(0).documentId() + "?lang=ja").body();
        assertTrue(page.contains("事務局が") && !page.contains("受託𠮷リサーチ"));
        as(fixture.applicantOf(fixture.organization()));
        assertEquals(List.of(), queries.ofOwnCase(no), "not those of others");
        as(staff);
        assertThrows(NotAllowed.class, () -> queries.ofOwnCase(no), "the office has a list of its own");
    }

    /** While it is read, something else happens. */
    private void addWhile(String name, byte[] content, Runnable meanwhile) {
        var slow = new ByteArrayInputStream(content) {
            private boolean begun;

            @Override
            public synchronized int read(byte[] piece, int from, int length) {
                if (!begun) {
                    begun = true;
                    meanwhile.run();
                }
                return super.read(piece, from, length);
            }
        };
        try {
            deliveries.add(key, name, slow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatNoLongerBelongsToADeliveryWhenItWasLookedAtIsNotKept() {
        long first = hand.add(key, "報告.pdf", SampleFiles.pdf("one")).documentId();
        assertEquals("study.notNow", key(() -> addWhile("報告.pdf", SampleFiles.pdf("two"), () -> deliveries.handOver(key))));
        assertEquals(1, fixture.number("select count(*) from document_version where document_id = ?", first), "what was handed over does not change");
        assertEquals(1, fixture.number("select newest from document where id = ?", first));
        deliveries.recall(key);
        assertEquals("study.notNow", key(() -> addWhile("追加.pdf", SampleFiles.pdf("more"), () -> deliveries.handOver(key))));
        deliveries.recall(key);
        assertEquals("guest.closed", key(() -> addWhile("あとから㈱.pdf", SampleFiles.pdf("late"),
            () -> fixture.update("update guest_link set revoked_at = created_at where purpose = 'STUDY' and subject_id = ?", id))));
        assertEquals(1, fixture.number("select count(*) from document where case_id = ?", caseId), "nothing is left behind in the case");
        assertEquals(1, fixture.number("select count(*) from study_file where study_id = ?", id));
    }

    @Test
    void aDeliveryOfWhichAFileWasRemovedIsNotAccepted() {
        hand.add(key, "報告.pdf", SampleFiles.pdf("report"));
        long list = hand.add(key, "一覧.txt", "1, 2, 3".getBytes(StandardCharsets.UTF_8)).documentId();
        deliveries.handOver(key);
        fixture.update("update document set removed_at = '2026-05-01 00:00:00' where id = ?", list);
        as(staff);
        assertEquals("study.fileGone", key(() -> studies.accept(hand.seen(id))));
        studies.sendBack(hand.seen(id), "一覧を取り下げました", Jst.today(clock).plusDays(3));
        key = hand.key(caseId);
        asNobody();
        assertEquals(List.of("報告.pdf"), names());
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals(StudyState.INSPECTED, queries.card(no, id).state(), "what is handed over anew is what stands there");
    }

    @Test
    void whatWasAcceptedIsNotSharedWithoutAFileOfIt() {
        long report = hand.add(key, "報告.pdf", SampleFiles.pdf("report")).documentId();
        long list = hand.add(key, "一覧㈱.txt", "1, 2, 3".getBytes(StandardCharsets.UTF_8)).documentId();
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals("study.notNow", key(() -> studies.sendBack(hand.seen(id), "やはり直してほしい", Jst.today(clock).plusDays(3))), "accepted is accepted");
        assertFalse(queries.card(no, id).broken());
        handling.remove(documents.of(caseId).stream().filter(row -> row.id() == list).findFirst().orElseThrow().seen(), "誤って含まれた個人情報𠮷");
        assertTrue(queries.card(no, id).broken());
        assertEquals("study.fileGone", key(() -> studies.share(hand.seen(id))));
        assertEquals("OFFICE", fixture.text("select visibility from document where id = ?", report), "nothing of it is shared");
        fixture.update("update document set removed_at = null where id = ?", list);
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", list);
        assertEquals("study.fileInfected", key(() -> studies.share(hand.seen(id))));
        studies.sendBack(hand.seen(id), "一覧を納め直してください", Jst.today(clock).plusDays(3));
        assertEquals(StudyState.ORDERED, queries.card(no, id).state());
        assertNull(queries.card(no, id).way().inspectedOn());
        key = hand.key(caseId);
        asNobody();
        deliveries.takeOff(key, list);
        hand.add(key, "一覧 第2稿.txt", "1, 2".getBytes(StandardCharsets.UTF_8));
        deliveries.handOver(key);
        as(staff);
        assertEquals("study.notNow", key(() -> studies.share(hand.seen(id))), "inspected anew first");
        studies.accept(hand.seen(id));
        studies.share(hand.seen(id));
        as(fixture.applicantOf(organization));
        assertEquals(List.of("報告.pdf", "一覧 第2稿.txt"), queries.ofOwnCase(no).get(0).files().stream().map(StudyFileRow::name).toList());
    }

    @Test
    void theVendorTakesADeliveryBackToMendIt() {
        long first = hand.add(key, "報告.pdf", SampleFiles.pdf("one")).documentId();
        deliveries.handOver(key);
        as(staff);
        StudySeen looked = hand.seen(id);
        asNobody();
        deliveries.recall(key);
        deliveries.takeOff(key, first);
        hand.add(key, "報告 第2稿.pdf", SampleFiles.pdf("two"));
        deliveries.handOver(key);
        as(staff);
        assertThrows(RuntimeException.class, () -> studies.accept(looked), "the office accepts what it has seen, nothing else");
        assertEquals(List.of("報告.pdf"), documents.removed(caseId).stream().map(DocumentQueries.Removed::name).toList(), "once the office was told, it stays written down");
        studies.accept(hand.seen(id));
        asNobody();
        assertEquals("guest.closed", key(() -> deliveries.recall(key)));
    }

    @Test
    void aVendorReachesNoFileButHisOwn() {
        long other = hand.ordered(caseId, StudyKind.MARKET, "市場を調べる");
        String otherKey = hand.key(caseId);
        asNobody();
        long his = hand.add(otherKey, "市場.pdf", SampleFiles.pdf("market")).documentId();
        assertThrows(NotFound.class, () -> deliveries.takeOff(key, his));
        assertEquals(List.of(), names());
        assertEquals(1, queries.files(List.of(other)).size());
    }

    @Test
    void noMoreThanTenFiles() {
        for (int i = 0; i < StudyDeliveries.FILES_MOST; i++) {
            hand.add(key, "資料" + i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("study.guest.tooMany", key(() -> hand.add(key, "もう一つ.txt", "more".getBytes(StandardCharsets.UTF_8))));
        hand.add(key, "資料0.txt", "newer".getBytes(StandardCharsets.UTF_8));
        assertEquals(StudyDeliveries.FILES_MOST, names().size());
        assertFalse(deliveries.open(key).orElseThrow().isRoom());
    }

    @Test
    void a64_aVirusInADeliveryIsRefusedAlsoInAnArchive() throws IOException {
        try (var scanner = new FakeClamd()) {
            with(scanner.host(), scanner.port(), () -> {
                assertEquals("document.infected", key(() -> hand.add(key, "報告.txt", VIRUS)));
                assertEquals("document.infected", key(() -> hand.add(key, "報告.xlsx", stored("xl/media/note.txt"))), "the scanner is given the whole file");
                hand.add(key, "清潔.txt", "clean".getBytes(StandardCharsets.UTF_8));
            });
        }
        assertEquals(List.of("清潔.txt"), names());
        assertTrue(fixture.texts("select subject from audit_event where kind = 'DOCUMENT_INFECTED' order by id desc limit 5").contains("報告.txt"));
    }

    @Test
    void a64_withTheScannerAwayTheDeliveryWaitsAndIsNotAccepted() throws IOException {
        int gone;
        try (var scanner = new FakeClamd()) {
            gone = scanner.port();
        }
        with("127.0.0.1", gone, () -> {
            assertTrue(hand.add(key, "報告.pdf", SampleFiles.pdf("waits")).waiting(), "the vendor is told");
            assertEquals(ScanState.QUARANTINED, deliveries.open(key).orElseThrow().files().get(0).scan());
            deliveries.handOver(key);
            as(staff);
            assertEquals("study.fileWaits", key(() -> studies.accept(hand.seen(id))));
            assertFalse(documents.of(caseId).get(0).open(), "not handed out, not even to the office");
        });
        try (var scanner = new FakeClamd()) {
            with(scanner.host(), scanner.port(), this::tick);
        }
        as(staff);
        studies.accept(hand.seen(id));
        assertEquals(StudyState.INSPECTED, queries.card(no, id).state());
    }

    @Test
    void a64_aVirusFoundLaterStopsTheDelivery() throws IOException {
        hand.add(key, "報告.pdf", SampleFiles.pdf("fine"));
        long bad = hand.add(key, "一覧.txt", "bad".getBytes(StandardCharsets.UTF_8)).documentId();
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", bad);
        assertEquals("study.guest.infected", key(() -> deliveries.handOver(key)));
        fixture.update("update document_version set scan = 'QUARANTINED' where document_id = ?", bad);
        deliveries.handOver(key);
        fixture.update("update document_version set scan = 'INFECTED' where document_id = ?", bad);
        as(staff);
        assertEquals("study.fileInfected", key(() -> studies.accept(hand.seen(id))));
        studies.sendBack(hand.seen(id), "ウイルスが見つかりました", Jst.today(clock).plusDays(3));
        key = hand.key(caseId);
        asNobody();
        deliveries.takeOff(key, bad);
        deliveries.handOver(key);
        as(staff);
        studies.accept(hand.seen(id));
    }

    @Test
    void a43_whatIsTypedIntoAStudyIsShownAndRunsNowhere() {
        for (String piece : Hostile.pieces(Study.QUESTION_MAX)) {
            long hostile = hand.ordered(caseId, StudyKind.IP, piece);
            String door = hand.key(caseId);
            fixture.update("update study_vendor set contact_name = ?, name = ? where id = (select vendor_id from feasibility_study where id = ?)", Hostile.SET.get(0), Hostile.SET.get(3) + hostile, hostile);
            asNobody();
            Hostile.assertInert("the vendor's page", new Visit(baseUrl()).get("/guest/studies/" + door + "?lang=ja").body(), List.of(piece));
            String named = "\"><img src=x onerror=alert(1)>${7391*7393}.pdf";
            hand.add(door, named, SampleFiles.pdf("named"));
            String kept = deliveries.open(door).orElseThrow().files().get(0).name();
            assertFalse(kept.contains("<") || kept.contains("\""), kept);
            deliveries.handOver(door);
            as(staff);
            studies.sendBack(hand.seen(hostile), piece, Jst.today(clock).plusDays(9));
            door = hand.key(caseId);
            asNobody();
            Hostile.assertInert("the vendor's page after it came back", new Visit(baseUrl()).get("/guest/studies/" + door + "?lang=en").body(), List.of(piece, kept));
            deliveries.handOver(door);
            as(fixture.withPassword(staff));
            var office = new Visit(baseUrl());
            office.signIn(staff.email());
            Hostile.assertInert("the office's page", office.get("/office/cases/" + no + "/studies/" + hostile).body(), List.of(piece, kept));
            Hostile.assertInert("the office's list", office.get("/office/studies?page=1").body(), List.of());
            studies.accept(hand.seen(hostile));
            studies.share(hand.seen(hostile));
            studies.judge(hand.seen(hostile), StudyVerdict.NO_GO, piece);
            Hostile.assertInert("the karte", office.get("/office/cases/" + no + "?tab=support").body(), List.of());
            Who applicant = fixture.withPassword(fixture.applicantOf(organization));
            var portal = new Visit(baseUrl());
            portal.signIn(applicant.email());
            Hostile.assertInert("the applicant's page", portal.get("/portal/cases/" + no).body(), List.of(piece, kept));
        }
    }

    @Test
    void onTheWireSeveralFilesComeAtOnceAndAreHandedOver() {
        var vendor = new Visit(baseUrl());
        String address = "/guest/studies/" + key;
        String page = vendor.get(address + "?lang=ja").body();
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(csrf.find());
        String body = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf.group(1) + part("report.txt", "What we found.") + part("bad.exe", "MZ") + part("list.txt", "1, 2, 3") + "\r\n--b--\r\n";
        assertEquals(303, vendor.postRaw(address + "/upload", "multipart/form-data; boundary=b", body).statusCode());
        page = vendor.get(address + "?lang=ja").body();
        assertTrue(page.contains("「report.txt」を追加しました") && page.contains("「list.txt」を追加しました") && page.contains("bad.exe"), "each is told of");
        assertEquals(List.of("report.txt", "list.txt"), names());
        vendor.post(address, Visit.form(page, "files", "files:each:1:takeOff", ""));
        assertEquals(List.of("report.txt"), names());
        page = vendor.get(address + "?lang=ja").body();
        vendor.post(address, Visit.form(page, "handing", "handing:handOver", ""));
        assertEquals("DELIVERED", fixture.text("select state from feasibility_study where id = ?", id));
        assertTrue(vendor.get(address + "?lang=ja").body().contains("納品を取り消して直す"));
    }

    @Test
    void onTheWireNothingIsReceivedForAKeyThatOpensNothing() {
        var vendor = new Visit(baseUrl());
        String address = "/guest/studies/" + key;
        vendor.get(address + "?lang=ja");
        String forged = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nforged" + part("report.txt", "What we found.") + "\r\n--b--\r\n";
        assertEquals(303, vendor.postRaw("/guest/studies/wrong/upload", "multipart/form-data; boundary=b", forged).statusCode(), "back to the page, which says that it does not open");
        assertEquals(403, vendor.postRaw(address + "/upload", "multipart/form-data; boundary=b", forged).statusCode());
        assertEquals(List.of(), names());
    }

    private static String part(String name, String text) {
        return "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + text;
    }

    /** A workbook with a file in it whose bytes lie there as they are, as an unpacked archive would show them. */
    private static byte[] stored(String entry) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(sheet())); var zip = new ZipOutputStream(out)) {
            for (var each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                zip.write(in.readAllBytes());
            }
            var plain = new ZipEntry(entry);
            plain.setMethod(ZipEntry.STORED);
            plain.setSize(VIRUS.length);
            var sum = new CRC32();
            sum.update(VIRUS);
            plain.setCrc(sum.getValue());
            zip.putNextEntry(plain);
            zip.write(VIRUS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void with(String host, int port, Runnable work) {
        settings.with(Setting.CLAMD_HOST, host, () -> settings.with(Setting.CLAMD_PORT, String.valueOf(port), () -> settings.with(Setting.CLAMD_TIMEOUT, "1", work)));
    }

    private void tick() {
        asSystem();
        for (int i = 0; i < 50 && fixture.number("select count(*) from document_version v join document d on d.id = v.document_id where d.case_id = ? and v.scan = 'QUARANTINED'", caseId) > 0; i++) {
            ticks.fire(new Tick(clock.instant()));
        }
    }
}
