package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some waiting cases are worked out, changed by hand, compared, asked for and taken back; then the gaps are read. */
class BatchJourney extends Journeys {
    private static final int CASES = 3;

    @ParameterizedTest
    @CsvSource({"1440,ja,打診済み,取り消し済み", "390,en,Asked,Took back"})
    void fromWaitingCasesToRequestsAndBack(int width, String language, String asked, String undone) {
        Person staff = signedIn("staff@demo.example", width, language);
        staff.open("/office/batch").clean();
        Locator boxes = staff.page().locator("input[name='case']");
        assertTrue(boxes.count() >= CASES, "cases wait");
        staff.page().locator("[data-tick-all]").evaluate("box => box.checked && box.click()");
        for (int i = 0; i < CASES; i++) {
            boxes.nth(i).check();
        }
        staff.press("plan", "run").clean();
        String run = staff.at();
        assertTrue(run.matches("/office/batch/\\d+"), run);
        assertEquals(CASES, staff.page().locator("tr[id^='place-']").count());

        staff.press("a[href*='change=']").clean();
        staff.press("[id$=':drop'], [id$=':choose']");
        String changed = staff.clean().at();
        assertTrue(!changed.equals(run), changed);
        staff.press(".note a[href*='compare']").clean();

        staff.open(run);
        String[] parts = run.split("/");
        staff.tap("[id='act:publish']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        staff.mustSee(asked).clean();
        staff.open("/office/batch").mustSee(parts[parts.length - 1]);
        staff.open(run).tap("[id='act:undo']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        staff.mustSee(undone).clean();
        staff.open("/office/gaps").clean();
    }
}
