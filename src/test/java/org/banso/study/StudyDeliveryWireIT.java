package org.banso.study;

import static org.banso.it.Refusal.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.document.SampleFiles;
import org.banso.it.Hostile;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** A delivery over the wire: the vendor's page, the office's and the applicant's. */
class StudyDeliveryWireIT extends DeliveringIT {
    private static String part(String name, String text) {
        return "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + text;
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
}
