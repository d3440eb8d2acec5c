package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** Two people at one karte: each sees the other, other fields are joined, the same field is shown twice, and nothing typed is lost. */
class TwoAtOneKarteJourney extends Journeys {
    private static final String WHY = "電話で確認した㈱";

    @Test
    void a76_twoPeopleEditOneKarte() {
        Person staff = signedIn("staff@demo.example");
        Person manager = signedIn("manager@demo.example", DESK, "en");
        String karte = staff.open("/office/cases?status=SCREENING").page().locator("main a[href*='/office/cases/M']").first().getAttribute("href");

        staff.open(karte).tap("[id='matter:edit']").fill("matter", "title", "中島が打ちかけた件名𠮷");
        staff.page().locator("[id='matter:title']").blur();
        staff.page().waitForSelector(".sheet-kept .saved");
        staff.clean();
        manager.open(karte).page().waitForSelector(".present-editing");
        manager.mustSee("What is asked").clean();

        otherFieldsAreJoined(staff, manager, karte);
        theDraftWaits(staff, karte);
        theSameFieldIsShownTwice(staff, manager, karte);
        theHistoryTellsAll(staff, karte);
    }

    /** The manager saves another section and another field of the same; both stand. */
    private static void otherFieldsAreJoined(Person staff, Person manager, String karte) {
        manager.tap("[id='wishes:edit']").fill("wishes", "wantedBy", "2027-03-31");
        manager.tap("[id='wishes:save']").mustSee("is saved");
        manager.tap("[id='matter:edit']").choose("matter", "consultationType", "HANDS_ON").fill("matter", "why", WHY);
        manager.tap("[id='matter:save']").mustSee("is saved");
        staff.fill("matter", "why", WHY).tap("[id='matter:save']").mustSee("ほかの人が先に変えた項目");
        staff.open(karte).mustSee("中島が打ちかけた件名𠮷").mustSee("ハンズオン希望").mustSee("2027年3月31日");
    }

    /** Leaving with typed text is asked about; the text comes back with the section. */
    private static void theDraftWaits(Person staff, String karte) {
        staff.tap("[id='matter:edit']").fill("matter", "title", "下書きの件名①");
        staff.page().locator("[id='matter:title']").blur();
        staff.page().waitForSelector(".sheet-kept .saved");
        var asked = new boolean[1];
        staff.page().onceDialog(dialog -> {
            asked[0] = true;
            dialog.accept();
        });
        staff.open(karte);
        assertTrue(asked[0], "asked before leaving");
        staff.tap("[id='matter:edit']").mustSee("の下書きがあります").clean();
        staff.tap("[id='matter:resume']");
        assertEquals("下書きの件名①", staff.page().locator("[id='matter:title']").inputValue());
    }

    private static void theSameFieldIsShownTwice(Person staff, Person manager, String karte) {
        manager.open(karte).tap("[id='matter:edit']").fill("matter", "title", "秋山が先に決めた件名").fill("matter", "why", WHY);
        manager.tap("[id='matter:save']").mustSee("is saved");
        staff.fill("matter", "why", WHY).tap("[id='matter:save']");
        Locator sides = staff.page().locator("[id='matter'] .conflict");
        assertTrue(sides.innerText().contains("下書きの件名①") && sides.innerText().contains("秋山が先に決めた件名"), sides.innerText());
        assertEquals("下書きの件名①", staff.page().locator("[id='matter:title']").inputValue(), "what was typed is there");
        staff.clean();
        staff.tap("[id='matter'] .conflict .actions button:nth-of-type(2)");
        assertEquals("秋山が先に決めた件名", staff.page().locator("[id='matter:title']").inputValue(), "theirs was chosen");
        staff.fill("matter", "title", "二人で決めた件名").tap("[id='matter:save']").mustSee("を保存しました");
    }

    private static void theHistoryTellsAll(Person staff, String karte) {
        staff.page().locator("[data-history='title']").click();
        staff.page().waitForSelector(".field-moments li");
        String history = staff.text("#field-history");
        assertTrue(history.contains("秋山が先に決めた件名") && history.contains("二人で決めた件名") && history.contains(WHY), history);
        staff.clean();
        staff.page().locator("[data-close='field-history']").click();
        staff.page().keyboard().press("p");
        staff.page().waitForURL("**/*tab=progress");
        staff.mustSee("二人で決めた件名").clean();
        staff.open(karte + "?tab=progress&kind=EDITS").mustSee("秋山が先に決めた件名").clean();
    }
}
