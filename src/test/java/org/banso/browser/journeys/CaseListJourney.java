package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** The list as the office works with it: narrow, keep, share, a colleague opens it; columns to taste; on the phone too. */
class CaseListJourney extends Journeys {
    private static final String NAME = "関東の面談希望①";

    @Test
    void aSearchIsNarrowedKeptSharedAndOpenedByAColleague() {
        Person staff = signedIn("staff@demo.example");
        staff.open("/office/cases").clean();
        staff.tap("details.list-more > summary").clean();
        staff.tap(".pick:has(input[name=type]) > summary").page().locator("input[name=type][value=MEETING]").check();
        staff.page().keyboard().press("Escape"); // the open ticks lie over the next field
        staff.tap(".pick:has(input[name=region]) > summary").page().locator("input[name=region][value=KANTO]").check();
        staff.page().keyboard().press("Escape");
        staff.press(".list-submit button");
        assertTrue(staff.page().url().endsWith("?type=MEETING&region=KANTO"), "what is blank does not stand in the address: " + staff.page().url());
        staff.mustSee("相談種別：面談希望").mustSee("地方：関東");
        String first = staff.text("table.list-grid tbody tr:first-child td.col-NUMBER");

        staff.tap("[data-open='keep']").clean();
        staff.fill("keepForm", "name", NAME).tick("keepForm", "shared").press("keepForm", "save");
        staff.mustSee("検索「" + NAME + "」を保存しました。");
        staff.page().locator(".list-searches a:has-text('" + NAME + "') .count:not(:empty)").waitFor();

        Person colleague = signedIn("screener@demo.example", DESK, "en");
        colleague.open("/office/searches").clean();
        colleague.press("a:has-text('" + NAME + "')");
        assertEquals(first, colleague.text("table.list-grid tbody tr:first-child td.col-NUMBER"));
        colleague.mustSee("Kind: Meeting wanted").clean();
    }

    @Test
    void columnsAreChosenAndHeadingsSort() {
        Person manager = signedIn("manager@demo.example");
        manager.open("/office/cases").press("th.col-ORGANIZATION a");
        assertEquals("ascending", manager.page().locator("th.col-ORGANIZATION").getAttribute("aria-sort"));
        manager.tap("[data-open='layout']").clean();
        manager.page().locator("[data-column='PREFECTURE'] input").check();
        manager.tap("[data-column='PREFECTURE'] [data-move='up']").press("layoutForm", "save");
        assertTrue(manager.page().url().contains("sort=ORGANIZATION"), "the list stays where it was");
        assertEquals(1, manager.page().locator("th.col-PREFECTURE").count());
        assertEquals(0, signedIn("staff@demo.example").open("/office/cases").page().locator("th.col-PREFECTURE").count(), "other people's lists stay as they are");

        Person phone = signedIn("manager@demo.example", PHONE, "ja");
        phone.open("/office/cases?phase=LAUNCH&status=RECEIVED&prefecture=39").clean();
        assertFalse(phone.open("/office/cases").clean().sees("該当する相談はありません"));
    }
}
