package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.banso.document.SampleFiles;
import org.junit.jupiter.api.Test;

/** A document from its upload to the applicant's reading who took it along, in both languages. */
class DocumentJourney extends Journeys {
    @Test
    void aDocumentIsBroughtRenewedTakenAlongAndTheReadingIsTold() {
        Person applicant = signedIn("applicant@demo.example", PHONE, "ja");
        applicant.open("/portal").press("main a[href*='/portal/cases/M']");
        String address = applicant.at();
        bring(applicant, new FilePayload("計画𠮷.pdf", "application/pdf", SampleFiles.pdf("first")));
        applicant.mustSee("「計画𠮷.pdf」を添付しました。").clean();

        applicant.page().setInputFiles("#files", new FilePayload("run.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.US_ASCII)));
        applicant.mustSee("「run.exe」は添付できない種類のファイルです").clean();

        applicant.press("#documents .document:last-child .document-more");
        String page = applicant.at();
        applicant.mustSee("まだだれもダウンロードしていません。");
        bring(applicant, new FilePayload("計画𠮷 改.pdf", "application/pdf", SampleFiles.pdf("second")));
        applicant.mustSee("第2版").mustSee("第1版").clean();

        Person staff = signedIn("staff@demo.example", DESK, "en");
        staff.open(page.replace("/portal/", "/office/")).mustSee("Version 2").mustSee("Nobody has downloaded it yet.").clean();
        var download = staff.page().waitForDownload(() -> staff.page().locator(".page-head a.btn-primary").click());
        assertEquals("計画𠮷 改.pdf", download.suggestedFilename());
        staff.open(page.replace("/portal/", "/office/")).tap("aside details:nth-of-type(2) summary");
        staff.clean();

        applicant.open(address);
        assertTrue(applicant.page().locator("#documents .document:last-child .document-more").innerText().contains("旧版 1件"));
        applicant.mustSee("閲覧の記録 1件").open(page).mustSee("事務局").clean();
    }

    /** Chosen files go at once, and the page comes back with what became of them. */
    private static void bring(Person person, FilePayload file) {
        person.page().waitForNavigation(() -> person.page().setInputFiles("#files", file));
    }
}
