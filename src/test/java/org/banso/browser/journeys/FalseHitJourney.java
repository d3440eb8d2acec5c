package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** A reviewer checks without asking, proposes a false hit, and a colleague confirms the one that waits; nobody else finds the pages. */
class FalseHitJourney extends Journeys {

    @Test
    void aFalseHitIsFoundProposedAndConfirmedByTwo() {
        Person reviewer = signedIn("coi@demo.example");
        reviewer.open("/coi").mustSee("木村 栞").clean();
        String waiting = reviewer.page().locator("[id='proposed'] a[href*='/coi/cases/']").first().getAttribute("href");
        reviewer.open(waiting).clean().mustSee("確認待ち");
        String no = waiting.split("/")[waiting.split("/").length - 2];
        reviewer.open("/coi/check").fill("checking", "caseNo", no).tick("checking", "kind", "BODY");
        reviewer.fill("checking", "organization", "無関係の㈱ﾊﾝｶｸ𠮷野").press("checking", "run");
        reviewer.mustSee("該当する関係は見つかりませんでした").clean();
        reviewer.open("/coi").tap("[id='proposed'] [id$=':confirm']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        reviewer.open(waiting).mustSee("外している");
        assertEquals(404, signedIn("staff@demo.example").status(waiting.replaceFirst("^https?://[^/]+", "")), "not for the office");
    }
}
