package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Two minutes on a phone are two taps, one text and three pages; a stopwatch in a test would measure the machine. */
    @Test
    void anHourOfAdviceAndItsTimeTakeTwoTaps() {
        Person supporter = signedIn("supporter@demo.example", PHONE, "ja");
        var pages = new AtomicInteger();
        supporter.page().onLoad(page -> pages.incrementAndGet());
        supporter.open("/desk").fits();
        supporter.press("main .desk-case-row a.btn");
        supporter.fill("record", "internalNote", "工程を一緒に書き出した。𠮷㈱").press("record", "saveWithTime");
        supporter.mustSee("記録を保存し、従事時間を申告しました。");
        assertEquals(3, pages.get(), "the start page, the record, and the case with the record in it");
        assertTrue(supporter.sees("従事時間 申告済み"), "nothing more is to be done");
        supporter.accessible().fits();
        supporter.open("/desk").accessible();

        Person english = signedIn("supporter@demo.example", PHONE, "en");
        english.open("/desk").press("main .desk-case-row a.btn");
        english.mustSee("Save and hand in the time").accessible().fits();
        english.open(link(english, "/desk/work", "main a[href*='/desk/work/']:not([href*='/new']):not([href*='statements'])")).accessible().fits();
        stranger(PHONE, "en").open("/outcome/demo").accessible().fits();
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

    @Test
    void aMonthOfAnEngagementIsTurnedAndWhatWasTypedStaysWithItsMonth() {
        Person manager = signedIn("manager@demo.example", DESK, "ja");
        manager.open(link(manager, "/office/engagements", "main table a[href*='/engagements/']"));
        String first = manager.page().inputValue("[id='reporting:month']");
        String other = (String) manager.page().evaluate("now => Array.from(document.getElementById('reporting:month').options).map(o => o.value).find(v => v && v !== now)", first);
        String before = manager.page().inputValue("[id='reporting:progress']");
        manager.fill("reporting", "progress", before + ADVICE);
        manager.page().waitForNavigation(() -> manager.choose("reporting", "month", other));
        assertEquals(other, manager.page().inputValue("[id='reporting:month']"));
        assertTrue(!manager.page().inputValue("[id='reporting:progress']").contains(ADVICE), "what the other month has");
        assertTrue(manager.page().locator("[id='reporting:month']").innerText().contains("書きかけ"), "the month that waits is marked");
        manager.accessible().fits();
        manager.page().waitForNavigation(() -> manager.choose("reporting", "month", first));
        manager.page().locator("[data-kept-back]").click();
        assertEquals(before + ADVICE, manager.page().inputValue("[id='reporting:progress']"));
    }

    @Test
    void whereTheSuccessorCannotSitTheLineSaysSo() {
        Person manager = signedIn("manager@demo.example", PHONE, "en");
        manager.open("/office/handover");
        for (String leaver : manager.page().locator("#whose a").all().stream().map(owner -> owner.getAttribute("href")).toList()) {
            manager.open(leaver);
            if (manager.page().locator("#seats [id$=':pickSeat_input']").count() > 0) {
                break;
            }
        }
        int before = manager.page().locator("#seats tbody tr").count();
        manager.choose("handover", "to", manager.page().locator("[id='handover:to'] option").nth(1).getAttribute("value"));
        manager.page().waitForCondition(() -> (Boolean) manager.page().evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
        assertEquals(before, manager.page().locator("#seats tbody tr").count(), "each meeting keeps its line, to be handed over or to be moved");
        manager.accessible().fits();
    }

    private static String link(Person person, String page, String selector) {
        return person.open(page).page().locator(selector).first().getAttribute("href").replaceFirst("[#?].*", "");
    }
}
