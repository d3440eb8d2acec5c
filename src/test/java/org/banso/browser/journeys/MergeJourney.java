package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** Two entries of one company: found in the list of doubles, compared, merged in Japanese and parted again in English. */
class MergeJourney extends Journeys {
    @Test
    void twoDoublesAreComparedMergedAndPartedAgain() {
        Person manager = signedIn("manager@demo.example");
        manager.open("/office/organizations/duplicates").clean();
        String pair = manager.page().locator(".org-pair").first().getAttribute("aria-label");
        String gone = manager.page().locator(".org-pair").first().locator(".org-side-name").nth(1).innerText();
        String other = manager.page().locator(".org-pair").first().locator(".org-side-name").nth(1).getAttribute("href");

        manager.press(".org-pair a[href*='/merge']");
        String kept = manager.at().replace("/merge", "");
        manager.mustSee("残す登録").mustSee("移るもの").mustSee("集計の変化").clean();
        manager.tap("[id='merge:perform']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertEquals(kept, manager.at());
        manager.mustSee("「" + gone + "」を統合しました。").clean();
        manager.open("/office/organizations/duplicates");
        assertNotEquals(pair, manager.page().locator(".org-pair").first().getAttribute("aria-label"), "the pair is no longer proposed");

        manager.press("form.language button").open(kept).mustSee("Merged entries").clean();
        manager.tap("[id$=':undo']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        manager.mustSee("The merge is undone; “" + gone + "” stands by itself again.").clean();
        manager.open(other).mustSee(gone);
        manager.open(other + "/edit").page().locator("[data-likely] a[href*='/merge?with=']").first().waitFor();
        manager.clean();
        manager.open("/office/organizations/duplicates");
        assertEquals(gone, manager.page().locator(".org-pair").first().locator(".org-side-name").nth(1).innerText(), "and may be merged again");
    }
}
