package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** A supporter writes down an hour of advice on a telephone, a connection that drops included; a manager approves a support plan. */
class SupportWorkJourney extends Journeys {
    private static final String ADVICE = "まず工程を書き出してください。𠮷㈱";

    @Test
    void anHourOfAdviceIsWrittenOnATelephone() {
        Person supporter = signedIn("supporter@demo.example", PHONE, "ja");
        String file = link(supporter, "/desk", "main a.desk-row");
        String record = file + "/records/new?kind=HANDS_ON";
        supporter.open(record).accessible().fits();
        supporter.page().locator("[data-outline='internalNote']").click();
        assertTrue(supporter.page().inputValue("[id='record:internalNote']").startsWith("■ 今回したこと"), "headings at a tap");
        supporter.fill("record", "applicantText", ADVICE);
        supporter.page().waitForFunction("() => Object.keys(localStorage).some(key => localStorage.getItem(key).includes('工程'))");
        supporter.page().context().setOffline(true);
        supporter.page().locator("[id='record:save']").click();
        supporter.mustSee("通信が切れています");
        supporter.page().context().setOffline(false);
        supporter.open("/desk").open(record);
        supporter.page().locator("[data-kept-back]").click();
        assertEquals(ADVICE, supporter.page().inputValue("[id='record:applicantText']"), "what was typed is back");
        supporter.fill("record", "startTime", "00:00").fill("record", "endTime", "00:01").press("record", "save");
        supporter.mustSee(ADVICE);
        assertEquals("0", supporter.page().evaluate("() => String(Object.keys(localStorage).filter(key => key.startsWith('banso.kept')).length)"), "forgotten once saved");
        supporter.press("[id$=':sign']").mustSee("サポーター確認").accessible();

        Person english = signedIn("supporter@demo.example", PHONE, "en");
        english.open(record).mustSee("kept on this device").accessible().fits();
    }

    @Test
    void aManagerApprovesAPlanThatStaffProposed() {
        Person manager = signedIn("manager@demo.example", DESK, "ja");
        String plan = link(manager, "/office", "main a[href$='/plan']");
        manager.open(plan).accessible();
        manager.page().locator("[id='decision:approve']").click();
        Locator yes = manager.page().locator(".ui-confirmdialog-yes");
        yes.waitFor();
        manager.press(".ui-confirmdialog-yes").mustSee("計画を承認しました").accessible();
        Person english = signedIn("manager@demo.example", PHONE, "en");
        english.open(plan).mustSee("Plan against actual").accessible().fits();
    }

    private static String link(Person person, String page, String selector) {
        return person.open(page).page().locator(selector).first().getAttribute("href").replaceFirst("[#?].*", "");
    }
}
