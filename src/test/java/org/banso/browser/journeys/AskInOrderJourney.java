package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two supporters in a row: the office sets the order and starts, the first declines, and the second is asked by itself. */
class AskInOrderJourney extends Journeys {
    private static final int LOOKS = 40;

    @ParameterizedTest
    @CsvSource({"1440,ja,回答待ち,次の方へ", "390,en,Waiting for answer,Passed on"})
    void theNextIsAskedWhenTheFirstDeclines(int width, String language, String waiting, String passed) {
        Person staff = signedIn("staff@demo.example", width, language);
        String matching = caseWithCandidates(staff);
        Locator picks = staff.page().locator("[id$='pick_input']");
        staff.tick(picks.nth(0)).tick(picks.nth(1)).press("[id='askForm:line']");
        staff.clean().press("[id$=':down'] >> nth=0").press("[id='askForm:startRow']").clean();
        Locator turns = staff.page().locator("#row .turns > li");
        assertTrue(turns.nth(0).innerText().contains(waiting));
        String first = turns.nth(0).locator("a").getAttribute("href");
        String mail = staff.open(first).page().locator("a[href^='mailto:']").first().innerText();

        Person supporter = signedIn(mail, width, language);
        supporter.open("/desk/time").clean();
        declineAll(supporter);
        for (int look = 0; look < LOOKS && !staff.open(matching).page().locator("#row .turns > li").nth(0).innerText().contains(passed); look++) {
            supporter.open("/desk");
        }
        assertTrue(turns.nth(0).innerText().contains(passed));
        assertTrue(turns.nth(1).innerText().contains(waiting), () -> staff.text("#row"));
        staff.tap("[id='askForm:stopRow']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
    }

    /** A case in matching with two who may be asked and no row yet. */
    private static String caseWithCandidates(Person staff) {
        var links = staff.open("/office/cases?status=MATCHING").page().locator("table a[href*='/office/cases/M-']").all().stream()
            .map(link -> link.getAttribute("href").replaceAll("[?#].*", "")).distinct().toList();
        for (String link : links) {
            staff.open(link + "/matching");
            if (staff.page().locator("[id$='pick_input']").count() > 1 && staff.page().locator("#row").count() == 0) {
                return link + "/matching";
            }
        }
        throw new AssertionError("no case in matching has two candidates");
    }

    /** Whatever he is asked; one of the requests is that of the row. */
    private static void declineAll(Person supporter) {
        List<String> requests = supporter.open("/desk").page().locator("main a[href*='/desk/requests/']").all().stream().map(link -> link.getAttribute("href")).distinct().toList();
        for (String request : requests) {
            if (supporter.open(request).page().locator("summary.decline").count() > 0) {
                supporter.clean().tap("summary.decline").tick("answer", "declineReason", "BUSY").press("answer", "decline");
            }
        }
    }
}
