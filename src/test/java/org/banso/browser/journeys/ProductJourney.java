package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** A product is written down with its patent and trial, against the rules at first; the organization is completed, and its page tells both. */
class ProductJourney extends Journeys {
    private static final String NAME = "𠮷野式ﾊﾝｶｸセンサー①";

    @Test
    void aProductIsWrittenDownAndTheOrganizationsPageTellsIt() {
        Person staff = signedIn("staff@demo.example");
        String karte = staff.open("/office/cases?status=SCREENING").page().locator("main a[href*='/office/cases/M']").first().getAttribute("href");
        staff.open(karte + "?tab=product").press("a.product-new");

        aProductNeedsItsKeyFacts(staff);
        aPatentIsWhatItsNumberSays(staff);
        aTrialIsWhereItsNumberIsRegistered(staff);
        theWayToTheMarketFollowsFromTheClass(staff);
        theOrganizationIsCompletedInTheKarte(staff, karte);
        itsPageTellsBoth(staff, karte);
    }

    private static void aProductNeedsItsKeyFacts(Person staff) {
        staff.fill("productAdd", "productName", NAME).press("productAdd", "addProduct").mustSee("入力してください").clean();
        assertEquals(NAME, staff.page().locator("[id='productAdd:productName']").inputValue(), "what was typed stays");
        staff.choose("productAdd", "productType", "DEVICE").choose("productAdd", "productPhase", "PRECLINICAL").press("productAdd", "addProduct").mustSee(NAME);
    }

    private static void aPatentIsWhatItsNumberSays(Person staff) {
        staff.tap("[id='productPatents:edit']").tap("[id='productPatents:add']").fill("productPatents", "patents:0:number", "特願２０２０－１２３４５");
        staff.choose("productPatents", "patents:0:kind", "GRANT").tap("[id='productPatents:save']").mustSee("番号の形と種類が合いません").clean("#section-productPatents");
        staff.choose("productPatents", "patents:0:kind", "APPLICATION").tap("[id='productPatents:save']").mustSee("特願2020-012345");
    }

    private static void aTrialIsWhereItsNumberIsRegistered(Person staff) {
        staff.tap("[id='productTrials:edit']").tap("[id='productTrials:add']").fill("productTrials", "trials:0:number", "ＪＲＣＴ２０３１２０００１");
        staff.tap("[id='productTrials:save']").mustSee("入力された数字は9桁");
        staff.fill("productTrials", "trials:0:number", "ＪＲＣＴ２０３１２００００１").tap("[id='productTrials:save']").mustSee("「治験・臨床研究」を保存しました");
        assertTrue(staff.text("#fact-trials").contains("jRCT2031200001"), "brought to its usual form");
    }

    private static void theWayToTheMarketFollowsFromTheClass(Person staff) {
        staff.tap("[id='productRegulatory:edit']").choose("productRegulatory", "deviceClass", "III").choose("productRegulatory", "approvalRoute", "NOTIFICATION");
        staff.tap("[id='productRegulatory:save']").mustSee("クラスIIIは承認です。").clean("#section-productRegulatory");
        staff.choose("productRegulatory", "approvalRoute", "APPROVAL").tap("[id='productRegulatory:save']").mustSee("「薬事」を保存しました").fits();
    }

    private static void theOrganizationIsCompletedInTheKarte(Person staff, String karte) {
        staff.open(karte + "?tab=organization").tap("[id='organization:edit']").fill("organization", "representative", "髙橋 𠮷男");
        staff.page().locator("[id='organization:representative']").blur();
        staff.page().waitForSelector("#section-organization .sheet-kept .saved");
        staff.clean("#section-organization").tap("[id='organization:save']").mustSee("を保存しました").mustSee("髙橋 𠮷男");
    }

    private void itsPageTellsBoth(Person staff, String karte) {
        staff.press(".head-facts a[href*='/office/organizations/']").mustSee(NAME).mustSee("髙橋 𠮷男").fits();
        String organization = staff.at();
        Person manager = signedIn("manager@demo.example", DESK, "en");
        manager.open(organization).mustSee(NAME).mustSee("Products").fits();
        manager.open(karte + "?tab=organization").mustSee("The organization on the day of the case").tap("[id='organization:edit']").clean("#section-organization");
        manager.open(karte + "?tab=product").press(".product-picker a:has-text('" + NAME + "')").mustSee("jRCT2031200001").mustSee("Patents").fits();
        assertTrue(manager.sees("特願2020-012345"));
    }
}
