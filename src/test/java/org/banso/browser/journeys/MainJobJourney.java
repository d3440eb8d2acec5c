package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** The main job from end to end, by the people who do it: a startup files, the office screens, a supporter advises, the count moves. */
class MainJobJourney extends Journeys {
    private static final String TITLE = "𠮷野細胞㈱の製造委託先の選び方①";
    private static final String SECRET = "内部だけの記録です";
    private static final String ADVICE = "治験薬の製造は、まず工程を書き出すところから始めてください。";

    @Test
    void aStartupFilesTheOfficeScreensASupporterAdvisesTheCountMoves() {
        Person manager = signedIn("manager@demo.example");
        int before = received(manager);

        Person applicant = signedIn("applicant2@demo.example");
        String no = file(applicant);
        applicant.clean();
        assertEquals(before + 1, received(manager), "the count moves");

        Person screener = signedIn("screener@demo.example");
        screener.open("/office/cases/" + no).mustSee(TITLE);
        screener.press("[data-step='TAKE']");
        screener.open("/office/cases/" + no).mustSee("精査中");
        knowTheProduct(screener, no);
        screener.open("/office/cases/" + no).tap("[data-step='ACCEPT']").press("next", "perform");
        screener.open("/office/cases/" + no).mustSee("カルテ作成済");

        Person staff = signedIn("staff@demo.example");
        String supporter = askSomebody(screener, staff, no);

        Person specialist = signedIn(supporter, PHONE, "ja");
        specialist.open("/desk");
        assertEquals(404, specialist.status("/desk/cases/" + no), "not before accepting");
        specialist.open("/desk").press("main a[href*='/desk/requests/']");
        assertFalse(specialist.sees("𠮷野細胞"), "the brief is masked");
        accept(specialist, no);

        staff.open("/office/cases/" + no + "/meetings/new");
        staff.choose("meeting", "kind", "SUPPORTER_MEETING");
        staff.page().locator("[id='meeting:supporterId']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        staff.fill("meeting", "performedOn", today(staff)).fill("meeting", "startTime", "00:01").fill("meeting", "endTime", "00:31");
        staff.choose("meeting", "method", "ONLINE").fill("meeting", "attendees", "𠮷田 花子、専門家").press("meeting", "save");
        staff.open("/office/cases/" + no).mustSee("面談設定済");

        write(specialist, no);
        staff.open("/office/cases/" + no).mustSee("支援中");
        applicant.open("/portal/cases/" + no);
        assertFalse(applicant.sees(ADVICE), "not before it is released");
        staff.open("/office/cases/" + no + "?tab=support").press("a[href*='/releases/']").press("release", "save");
        applicant.open("/portal/cases/" + no).mustSee(ADVICE).clean();
        assertFalse(applicant.sees(SECRET), "the internal note stays inside");
    }

    private static int received(Person manager) {
        manager.open("/office/reports/yearly");
        return Integer.parseInt(manager.text("table.grid tbody tr:first-child td:nth-child(2)"));
    }

    private static String file(Person applicant) {
        applicant.open("/portal/new").press("start", "begin");
        applicant.fill("draft", "title", TITLE).choose("draft", "consultationType", "MEETING").tick("draft", "topics", "RND")
            .fill("draft", "body", "自家細胞シートの治験薬製造を外部に委託したいのですが、選び方が分かりません。ﾊﾝｶｸと全角ＡＢＣ。").tick("draft", "confidentiality", "NONE").press("draft", "next");
        applicant.choose("draft", "productType", "REGEN").fill("draft", "productName", "細胞シートα").choose("draft", "productPhase", "PRECLINICAL").press("draft", "next");
        applicant.fill("draft", "contactName", "𠮷田 花子").fill("draft", "contactEmail", "applicant2@demo.example").choose("draft", "howKnown", "WEB").press("draft", "next");
        applicant.press("draft", "next");
        applicant.mustSee(TITLE).tick("draft", "consent").press("draft", "send");
        assertTrue(applicant.at().startsWith("/portal/sent/"), applicant.page().url());
        return applicant.at().substring("/portal/sent/".length());
    }

    /** What screening has to find out; each link of what is missing opens its section. */
    private static void knowTheProduct(Person screener, String no) {
        screener.open("/office/cases/" + no + "?tab=product&edit=productSummary").fill("productFacts", "productSummary", "口腔粘膜から作る細胞シート")
            .fill("productFacts", "why", "電話で確認㈱").tap("[id='productFacts:save']");
        screener.open("/office/cases/" + no + "?tab=product&edit=modalities").tick("productScience", "modalities", "CELL_SOMATIC")
            .tick("productScience", "diseaseAreas", "OTHER").tap("[id='productScience:save']").clean();
    }

    /** The screener names the expertise and starts matching; staff ask the first of the ranked. Gives the supporter's mail address. */
    private static String askSomebody(Person screener, Person staff, String no) {
        screener.open("/office/cases/" + no + "/matching");
        Locator manufacture = screener.page().locator("input[value='CMC']");
        manufacture.first().evaluate("box => { const d = box.closest('details'); if (d) { d.open = true; } }");
        screener.tick(manufacture.first());
        screener.press("readingForm", "saveNeed").press("[id$=':start'], [id='askForm:start']");
        staff.open("/office/cases/" + no + "/matching").clean();
        staff.tick(staff.page().locator("[id$='pick_input']").first());
        String code = staff.page().locator("a[href*='/office/supporters/S']").first().getAttribute("href");
        staff.press("[id$=':ask']");
        staff.open(code);
        return staff.page().locator("main").innerText().lines().filter(line -> line.contains("@")).findFirst().orElseThrow().strip().replaceAll(".*?([\\w.+-]+@[\\w.-]+).*", "$1");
    }

    private static void accept(Person specialist, String no) {
        specialist.clean().tick("answer", "none").press("answer", "accept");
        specialist.open("/desk/cases/" + no).mustSee(TITLE).clean();
    }

    private static void write(Person specialist, String no) {
        specialist.open("/desk/cases/" + no).press("main a[href*='" + no + "/records/']:not([href$='/new'])");
        specialist.fill("record", "internalNote", SECRET).fill("record", "applicantText", ADVICE).press("record", "save");
        specialist.clean();
        assertEquals("/desk/cases/" + no, specialist.at(), () -> "saved:\n" + specialist.text("main"));
    }

    private static String today(Person person) {
        return (String) person.page().evaluate("new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Tokyo'}).format(new Date())");
    }
}
