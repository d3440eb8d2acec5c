package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** Working time from a supporter's phone to the closing of the month, by four different people, in both languages. */
class FeeJourney extends Journeys {

    @Test
    void aSupporterLogsAnHourStaffConfirmAManagerApprovesAccountingCloses() {
        Person accountant = signedIn("accounting@demo.example", DESK, "en");
        accountant.open("/accounting").mustSee("Honoraria by month").clean();
        String month = accountant.page().locator("main table tbody tr:has-text('Can be closed') a").first().getAttribute("href");
        String day = month.substring(month.length() - 7) + "-10";

        Person supporter = signedIn("supporter@demo.example", PHONE, "ja");
        supporter.open("/desk/work/new");
        supporter.page().locator("[id='time:caseNo']").selectOption(new SelectOption().setIndex(1));
        supporter.fill("time", "workedOn", day).choose("time", "kind", "REVIEW").fill("time", "startTime", "10:00").fill("time", "endTime", "11:00").clean();
        supporter.press("time", "submit").mustSee("従事時間を申告しました。").clean();
        String log = supporter.page().locator("main li:has-text('申告済み') a[href*='/desk/work/']").first().getAttribute("href");
        String id = log.substring(log.lastIndexOf('/') + 1);

        Person staff = signedIn("staff@demo.example");
        staff.open("/office/work").mustSee("従事時間の確認").clean();
        staff.open("/office/work/" + id).clean().press("step", "confirm").mustSee("確認しました。");
        assertFalse(staff.open("/office/work/" + id).sees("承認する"), "not by the same person");
        Person manager = signedIn("manager@demo.example", DESK, "en");
        manager.open("/office/work/" + id).clean().press("step", "approve").mustSee("Approved.");

        accountant.open(month).clean().tap("[id='closing:close']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertTrue(accountant.at().startsWith("/jobs/"), accountant.page().url());
        accountant.page().waitForCondition(() -> accountant.open(month).sees("Payment file"));
        accountant.clean().press("main table a[href*='" + month + "/']").mustSee("To be paid").clean();
        assertEquals(404, accountant.status("/office/cases"), "accounting reads no case");

        supporter.open("/desk/work").press("a[href*='/desk/work?month=" + month.substring(month.length() - 7) + "']").mustSee("確定").clean();
    }
}
