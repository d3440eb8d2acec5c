package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.banso.pitch.SampleDecks;
import org.junit.jupiter.api.Test;

/** A pitch from its opening on a phone to a remark that points at a page, its answer, and an investor, in both languages. */
class PitchJourney extends Journeys {
    @Test
    void aDeckIsBroughtPointedAtAnsweredAndSettled() {
        Person applicant = signedIn("applicant@demo.example", PHONE, "ja");
        applicant.open("/portal").press("main a[href*='/portal/cases/M']");
        String file = applicant.at();
        applicant.open(file + "/pitches/new").press("pitch", "save").mustSee("相手または催しの名前を入力してください。").clean();
        applicant.fill("pitch", "audience", "㈱𠮷田キャピタル 初回面談").fill("pitch", "amountYen", "３００，０００，０００").press("pitch", "save");
        applicant.mustSee("準備室を作りました。").mustSee("調達希望額 300,000,000円").clean();
        String room = applicant.at();
        applicant.page().waitForNavigation(() -> applicant.page().setInputFiles("#files",
            new FilePayload("ピッチ資料①.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", SampleDecks.slides("課題は製造費 𠮷", "解決策"))));
        applicant.page().locator(".deck-page img").first().waitFor();
        applicant.mustSee("1／2ページ").clean();

        Person staff = signedIn("staff@demo.example", DESK, "en");
        staff.open(room.replace("/portal/", "/office/")).page().keyboard().press("ArrowRight");
        staff.mustSee("Page 2 of 2");
        assertEquals("解決策", staff.page().locator(".deck-page:not([hidden]) img").getAttribute("alt"));
        staff.page().locator(".deck-page:not([hidden]) .deck-sheet").click();
        staff.mustSee("A place is marked.").fill("write", "comment", "How much cheaper? 𠮷").press("write", "send");
        staff.mustSee("The comment has been added.").mustSee("Page 2 of 2").clean();
        assertEquals(1, staff.page().locator(".pin").count());

        applicant.open(room + "?page=2").mustSee("How much cheaper? 𠮷").press(".comment-tools a");
        applicant.fill("talk:lines:0", "answer", "半分になります。").press("talk:lines:0", "reply");
        applicant.mustSee("返信を書き込みました。").clean();
        staff.open(room.replace("/portal/", "/office/") + "?page=2").mustSee("半分になります。").press("talk:lines:0", "settle");
        staff.mustSee("The comment is settled.").mustSee("All comments settled");
        assertTrue(staff.page().locator(".pin.settled").count() == 1);

        staff.open(room.replace("/portal/", "/office/") + "?tab=investors").fill("investorForm", "name", "㈱𠮷田キャピタル").press("investorForm", "save");
        staff.mustSee("The investor has been added.").clean();
        staff.open(room.replace("/portal/", "/office/") + "?tab=marks").press("begin", "open").mustSee("Round 1 (version 1)").clean();
        applicant.open(room + "?tab=questions").fill("questionForm", "question", "他社より安い理由は？").press("questionForm", "save").mustSee("未回答").clean();
    }
}
