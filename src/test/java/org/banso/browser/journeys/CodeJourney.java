package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator adds a code, looks at the effects of renaming and retiring it, and takes it away again. */
class CodeJourney extends Journeys {

    @ParameterizedTest
    @CsvSource({"1440,ja,使っているものはありません", "390,en,Nothing has it"})
    void aCodeIsAddedRenamedRetiredAndRemoved(int width, String language, String unused) {
        Person admin = signedIn("admin@demo.example", width, language);
        String code = "J" + System.nanoTime() % 1_000_000_000L;
        admin.open("/admin/codes").clean().open("/admin/codes/modality").clean().open("/admin/codes/modality/new").clean();
        admin.fill("sheet", "code", code).fill("sheet", "labelJa", "𠮷㈱" + code).fill("sheet", "labelEn", "Kind " + code);
        preview(admin);
        admin.clean().press("sheet", "save").mustSee("𠮷㈱" + code);

        admin.open("/admin/codes/modality/" + code).fill("sheet", "labelJa", "新" + code);
        preview(admin);
        admin.mustSee("𠮷㈱" + code).press("sheet", "save");
        admin.fill("sheet", "validTo", "2099-03-31");
        preview(admin);
        admin.mustSee(unused).clean().press("sheet", "save").mustSee("2099-03-31");
        admin.tap("[id='removal:remove']").press(".ui-confirm-dialog .ui-confirmdialog-yes");
        assertTrue(admin.at().contains("/admin/codes/modality"), admin.at());
    }

    private static void preview(Person admin) {
        admin.tap("[id='sheet:preview']").page().locator(".effects").waitFor();
    }
}
