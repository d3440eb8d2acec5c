package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** The list leaves as CSV and comes back: mapped, looked through, written and taken back. */
class ExportImportJourney extends Journeys {
    private static final String MAPPING = "往復の一覧①";

    @Test
    void theListIsWrittenOutBroughtBackAndTakenBack() {
        Person manager = signedIn("manager@demo.example");
        manager.open("/office/cases?status=CLOSED&prefecture=27&fy=2024").press(".page-head a[href*='/office/exports/new']");
        manager.clean().tick("export", "format", "CSV").press("export", "start");
        manager.page().locator(".job-files a").waitFor();
        Download list = manager.page().waitForDownload(() -> manager.page().locator(".job-files a").first().click());
        assertTrue(list.suggestedFilename().endsWith(".csv"), list.suggestedFilename());

        manager.open("/office/imports").clean().page().setInputFiles("#file", list.path());
        manager.press("form[action$='/office/imports/upload'] button");
        manager.clean().tap(".import-keep > summary").fill("columnsForm", "name", MAPPING).press("columnsForm", "keep");
        manager.mustSee("割り当てを「" + MAPPING + "」として保存しました。").page().locator("[id='mappingForm:mapping']").selectOption(new SelectOption().setLabel(MAPPING));
        manager.press("mappingForm", "use");
        manager.mustSee("列に割り当てを当てはめました。").clean().press("columnsForm", "check");
        manager.mustSee("確認の結果").clean().tick("writeForm", "way", "parts").press("writeForm", "write");
        manager.mustSee("取込の取消し").clean().tap("[id='undoForm:undo']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        manager.page().locator("[data-job-over=true]").waitFor();

        Person english = signedIn("manager@demo.example", PHONE, "en");
        english.open("/office/imports").mustSee("Undone").mustSee(MAPPING).clean();
        english.open("/office/exports/new?fy=2024").clean();
    }
}
