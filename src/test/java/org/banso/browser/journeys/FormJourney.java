package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** Kartes on paper: one for a kind of reader, several as one archive; and the office's synonyms, by which the list finds more. */
class FormJourney extends Journeys {
    @Test
    void oneKarteIsPrintedForAReaderAndSeveralAtOnce() {
        Person staff = signedIn("staff@demo.example");
        staff.open("/office/cases?status=IN_SUPPORT").clean();
        String first = staff.page().locator("input[name=case]").first().getAttribute("value");
        staff.open("/office/cases/" + first + "/form").mustSee("事務局用").clean().page().locator("input[name=profile][value=SUPPORTER]").check();
        staff.press("aside form button[type=submit]");
        staff.mustSee("サポーター用").clean();
        if (staff.page().locator("a[href*='/office/forms/pdf']").count() > 0) { // the machine has a Japanese font
            var paper = staff.page().waitForDownload(() -> staff.page().locator("a[href*='/office/forms/pdf']").click());
            assertTrue(paper.suggestedFilename().endsWith(first + ".pdf"), paper.suggestedFilename());
        }
        staff.open("/office/cases?status=IN_SUPPORT").page().locator("input[name=case]").first().check();
        staff.page().locator("input[name=case]").nth(1).check();
        staff.mustSee("選んだ2件をフォーム出力").press("#pick button");
        staff.mustSee("選んだ2件の相談カルテ").clean().tick("many", "profile", "MINISTRY").tick("many", "format", "xlsx").press("many", "start");
        staff.page().locator(".job-files a").waitFor();
        var all = staff.page().waitForDownload(() -> staff.page().locator(".job-files a").first().click());
        assertTrue(all.suggestedFilename().endsWith(".zip"), all.suggestedFilename());

        Person screener = signedIn("screener@demo.example", PHONE, "en");
        screener.open("/office/cases/" + first + "/form?profile=partner").mustSee("Print empty fields too").clean();
        screener.open("/office/forms/new?case=" + first).mustSee("Print several cases").clean();
    }

    @Test
    void wordsThatMeanTheSameAreKeptAndFound() {
        Person manager = signedIn("manager@demo.example", DESK, "en");
        manager.open("/office/synonyms").clean().fill("sheet", "words", "鸚鵡計画\n共同研究契約").tap("[id='sheet:preview']");
        manager.mustSee("Together as a group").clean().press("sheet", "save");
        manager.open("/office/cases?q=%E9%B8%9A%E9%B5%A1%E8%A8%88%E7%94%BB");
        assertTrue(manager.page().locator(".snippet mark").count() > 0, "what says 共同研究契約 is found by the other word");
        manager.open("/office/synonyms").press(".synonym-groups a:has-text('鸚鵡計画')");
        manager.tap("[id='sheet:remove']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        manager.mustSee("The group is removed.").clean();
    }
}
