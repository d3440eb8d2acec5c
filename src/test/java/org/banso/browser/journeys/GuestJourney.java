package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.options.FilePayload;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.banso.document.SampleFiles;
import org.junit.jupiter.api.Test;

/** Two who have no account: an agency that takes a referral on, and a vendor who delivers a study. */
class GuestJourney extends Journeys {
    @Test
    void anAgencyReadsWhatTheApplicantConsentedToAndAnswers() {
        Person staff = signedIn("staff@demo.example");
        String file = caseOf(staff);
        staff.open("/office/agencies/PMDA_SAMD/questions/new").fill("asking", "wordsJa", "海外での承認𠮷").fill("asking", "wordsEn", "Approved abroad").press("asking", "save");
        staff.mustSee("海外での承認𠮷").clean();
        staff.open(file + "/referrals/new?agency=PMDA_SAMD").mustSee("海外での承認𠮷").fill("beginning", "reason", "該当性の見解を伺いたいためです。𠮷").press("beginning", "save");
        staff.mustSee("1つ以上選んでください").clean();
        staff.page().locator("[id='beginning:answer0'] .ui-chkbox-box").first().click();
        staff.fill("beginning", "words1", "画像から病変の候補を示す").press("beginning", "save");
        staff.mustSee("紹介先が読む内容").clean();
        staff.page().locator("details summary:has-text('電話・書面')").click();
        staff.fill("recording", "consentWhy", "電話で確認").press("recording", "record");
        sure(staff, "sending", "send");
        staff.mustSee("紹介先の回答待ち").clean();

        String key = link("pmda-samd-desk");
        Person agency = stranger(PHONE, "en");
        agency.open(key).mustSee("Can you take this case on?").clean().tick("replying", "accepted", "true").fill("replying", "by", "佐藤 <b>恵</b>").press("replying", "reply");
        agency.mustSee("When it has come to a close").accessible().fill("resulting", "result", "Qualified. 𠮷野").fill("resulting", "by", "佐藤").press("resulting", "sendResult");
        agency.mustSee("Result returned").clean();
        staff.open(staff.at()).mustSee("佐藤 <b>恵</b>").fill("settling", "outcome", "対面助言へ");
        staff.page().locator("[id='settling:ending'] .ui-chkbox-box").click();
        staff.press("settling", "settle").mustSee("相談を「他機関へ紹介して終了」にしました").clean();
        agency.open(key).mustSee("This link does not open").clean();
    }

    @Test
    void aVendorDeliversAndTheApplicantMayRead() {
        Person staff = signedIn("staff@demo.example", DESK, "en");
        staff.open(caseOf(staff) + "/studies/new").tick("proposing", "kind", "MARKET").fill("proposing", "question", "市場の規模𠮷").fill("proposing", "budgetYen", "1000000");
        staff.press("proposing", "propose").mustSee("waits for a manager").clean();
        String study = staff.at();

        Person manager = signedIn("manager@demo.example");
        manager.open(study).press("approving", "approve");
        manager.page().locator("[id='ordering:vendorId']").selectOption("2");
        manager.fill("ordering", "amountYen", "900000").fill("ordering", "deadline", java.time.LocalDate.now().plusMonths(2).toString());
        sure(manager, "ordering", "order");
        manager.mustSee("受託者が調査中").clean();

        String key = link("market@vendor.example");
        Person vendor = stranger(PHONE, "ja");
        vendor.open(key).mustSee("市場の規模𠮷").clean();
        assertFalse(vendor.sees("M-20"), "not even the case's number");
        vendor.page().setInputFiles("#file", new FilePayload[] {new FilePayload("調査報告𠮷.pdf", "application/pdf", SampleFiles.pdf("result")),
            new FilePayload("まちがい.pdf", "application/pdf", SampleFiles.pdf("wrong"))});
        vendor.press("main form.upload-plain button[type=submit]").mustSee("まだ納品されていません").accessible();
        vendor.press("files:each:1", "takeOff").mustSee("ファイルを取り消しました").press("handing", "handOver").mustSee("納品を受け付けました").clean();

        manager.open(study).press("accepting", "accept");
        sure(manager, "sharing", "share");
        manager.tick("judging", "verdict", "GO").fill("judging", "words", "進める").press("judging", "judge");
        manager.mustSee("結論を確定しました").clean();
        vendor.open(key).mustSee("このリンクは使えません");
    }

    /** A running case for which a study was ordered: its applicant has nothing to do with it. */
    private static String caseOf(Person staff) {
        return staff.open("/office/cases?status=IN_SUPPORT").page().locator("main a[href*='/office/cases/M']").first().getAttribute("href").replaceFirst("[?].*", "");
    }

    private static void sure(Person person, String form, String button) {
        person.page().locator("[id='" + form + ":" + button + "']").click();
        person.press(".ui-confirm-dialog .ui-confirmdialog-yes");
    }

    /** Out of the newest letter to somebody, as the administrator of a server without mail sees it. */
    private String link(String mail) {
        Person admin = signedIn("admin@demo.example");
        admin.open("/admin/outbox?q=" + mail).page().locator("main details summary").first().click();
        return admin.page().locator("main details a[href*='/guest/']").first().getAttribute("href");
    }
}
