package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.banso.document.SampleFiles;
import org.junit.jupiter.api.Test;

/** A founder asks for advice: begins, is interrupted, comes back, sends, and follows what happens. */
class FilingJourney extends Journeys {
    private static final String TITLE = "𠮷野㈱ 細胞シートの製造委託 ﾊﾝｶｸ <b>太字</b> #{1+1}";

    @Test
    void aFounderWritesIsInterruptedAndSendsOnAPhone() {
        Person founder = signedIn("applicant3@demo.example", PHONE, "ja");
        String draft = begin(founder);
        founder.clean();
        founder.fill("draft", "title", TITLE);
        leave(founder);
        founder.page().locator("#draft\\:saved .saved").waitFor();
        founder.fill("draft", "body", "治験を来年度に始めたいと考えています。🧬");
        leave(founder);

        Person later = signedIn("applicant3@demo.example", DESK, "ja");
        later.open("/portal").mustSee(TITLE).open(draft + "?step=1").clean();
        assertEquals(TITLE, later.page().inputValue("[id='draft:title']"));
        assertEquals("治験を来年度に始めたいと考えています。🧬", later.page().inputValue("[id='draft:body']"));

        later.choose("draft", "consultationType", "MEETING").tick("draft", "topics", "REG").tick("draft", "confidentiality", "UNPUBLISHED_INVENTION");
        later.press("draft", "next").clean();
        later.choose("draft", "productType", "REGEN").fill("draft", "productName", "細胞シートα").choose("draft", "productPhase", "PRECLINICAL");
        later.press("draft", "next").clean().press("draft", "next").clean();
        var file = new FilePayload("説明資料①.pdf", "application/pdf", SampleFiles.pdf("abc"));
        later.page().waitForNavigation(() -> later.page().setInputFiles("#files", file));
        later.mustSee("「説明資料①.pdf」を添付しました。").clean();
        later.press("draft", "next").mustSee("当窓口を知ったきっかけ: 選択してください。").clean();
        later.press(".error-links a");
        later.choose("draft", "howKnown", "WEB").press("draft", "next").press("draft", "next");
        later.mustSee(TITLE).mustSee("説明資料①.pdf").press("draft", "send").mustSee("同意の欄にチェックを入れてください").clean();
        assertEquals("error-links", later.page().evaluate("document.activeElement.id"));
        later.tick("draft", "consent").press("draft", "send");

        assertTrue(later.at().startsWith("/portal/sent/M-"), later.at());
        later.mustSee("ご相談を受け付けました").mustSee("までにご連絡します").clean();
        String number = later.text(".big-number");
        later.press("main a.btn-primary").mustSee(TITLE).mustSee("窓口で担当者を決めています").clean();
        founder.open("/portal/cases/" + number).mustSee(TITLE).clean();
    }

    @Test
    void a76_twoWindowsOnOneDraftLoseNothing() {
        Person one = signedIn("applicant2@demo.example");
        String draft = begin(one);
        Person two = signedIn("applicant2@demo.example");
        two.open(draft + "?step=1");

        one.fill("draft", "title", "一つ目の窓の件名");
        leave(one);
        two.fill("draft", "goal", "二つ目の窓の目標");
        leave(two);
        two.page().locator("[id='draft:title']").and(two.page().locator("[value='一つ目の窓の件名']")).waitFor();
        assertEquals("二つ目の窓の目標", two.page().inputValue("[id='draft:goal']"), "what was typed stays");

        one.open(draft + "?step=1");
        assertEquals("二つ目の窓の目標", one.page().inputValue("[id='draft:goal']"));
        assertEquals("一つ目の窓の件名", one.page().inputValue("[id='draft:title']"));

        one.fill("draft", "title", "新しい件名A");
        leave(one);
        two.fill("draft", "title", "新しい件名B");
        leave(two);
        two.page().locator(".conflict").waitFor();
        two.mustSee("新しい件名A").clean();
        assertEquals("新しい件名B", two.page().inputValue("[id='draft:title']"));
        two.press("draft", "next");
        one.open(draft + "?step=1");
        assertEquals("新しい件名B", one.page().inputValue("[id='draft:title']"));
    }

    /** From the page that explains to the first step; gives the draft's address. */
    private static String begin(Person founder) {
        founder.open("/portal/new").clean().press("start", "begin");
        assertTrue(founder.at().startsWith("/portal/drafts/"), founder.at());
        return founder.at();
    }

    /** Leaves the field one is in, and waits for what that causes. */
    private static void leave(Person founder) {
        founder.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> founder.page().keyboard().press("Tab"));
    }
}
