package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screener takes suggested fields over and saves them; the administrator tries other weights on the past, switches to them and goes back. */
class LearningJourney extends Journeys {

    @ParameterizedTest
    @CsvSource({"1440,ja,分野を保存しました,重みを切り替えました,前の重みに戻しました", "390,en,saved,switched,in force again"})
    void suggestionsAreTakenOverAndWeightsAreTriedBeforeTheyCount(int width, String language, String saved, String switched, String back) {
        Person screener = signedIn("screener@demo.example", width, language);
        Locator adopt = open(screener);
        String code = adopt.getAttribute("data-adopt");
        assertTrue(screener.page().locator("#need mark").count() > 0, "the applicant's words are marked");
        screener.accessible().fits();
        adopt.click();
        assertEquals("true", adopt.getAttribute("aria-pressed"));
        assertTrue(screener.page().locator("#need input[value='" + code + "']").isChecked());
        adopt.click();
        assertEquals("false", adopt.getAttribute("aria-pressed"), "the same button gives it back");
        screener.page().locator("[data-adopt-all]").click();
        screener.press("readingForm", "saveNeed").mustSee(saved).clean();

        Person admin = signedIn("admin@demo.example", width, language);
        admin.open("/office/learning").fill("weightForm", "PRODUCT", "40").tap("[id='weightForm:try']").accessible().fits();
        assertTrue(admin.page().locator("#trial tbody tr").count() >= 3);
        admin.fill("switchForm", "why", "製品区分を重く見ます𠮷").tap("[id='switchForm:switch']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        admin.mustSee(switched).mustSee("製品区分を重く見ます𠮷").clean();
        admin.tap("#weights details.more > summary").fill("backForm", "whyBack", "元に戻します").tap("[id='backForm:back']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        admin.mustSee(back).clean();
    }

    /** The first suggestion not yet taken, on the first case that is still screened and has one. */
    private static Locator open(Person screener) {
        var links = screener.open("/office/cases?status=SCREENING&status=KARTE_OPEN&status=RECEIVED").page().locator("table a[href*='/office/cases/M-']").all().stream()
            .map(link -> link.getAttribute("href").replaceAll("[?#].*", "")).distinct().toList();
        for (String link : links) {
            Locator found = screener.open(link).page().locator("[data-adopt][data-likely=true]");
            if (found.count() > 0) {
                return found.first();
            }
        }
        throw new AssertionError("no case has a suggestion");
    }
}
