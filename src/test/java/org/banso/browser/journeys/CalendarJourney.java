package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supporter tells his hours on a telephone, the office sets a meeting by one press on a free time, and both find it in their calendars. */
class CalendarJourney extends Journeys {

    @ParameterizedTest
    @CsvSource({"ja,全員が空いている時間", "en,When everybody is free"})
    void fromHoursToTheMeetingInTheCalendar(String language, String free) {
        Person staff = signedIn("staff@demo.example", DESK, language);
        String form = caseWithSupporter(staff);
        staff.mustSee(free).clean().tap("[id$='0:take']");
        staff.page().waitForCondition(() -> !staff.page().locator("[id='meeting:performedOn']").inputValue().isEmpty());
        String day = staff.page().locator("[id='meeting:performedOn']").inputValue();
        String supporter = staff.page().locator("[id='meeting:supporterId']").inputValue();
        staff.fill("meeting", "link", "https://meet.example.jp/journey").press("meeting", "save");
        String no = form.replaceAll(".*/cases/([^/]+)/.*", "$1");
        staff.open("/office/calendar?view=DAY&on=" + day + "&who=S" + supporter).clean();
        assertTrue(staff.page().locator("main a[href*='" + no + "']").count() > 0, () -> staff.text("main"));

        Person adviser = signedIn("supporter@demo.example", PHONE, language);
        adviser.open("/desk/time").tap("#hours summary >> nth=0").tick("give", "weekdays", "SATURDAY").fill("give", "from", "10:00").fill("give", "to", "12:00")
            .press("give", "add");
        adviser.clean();
        assertEquals(1, adviser.page().locator("#hours dd:has-text('10:00') >> nth=-1").count());
        adviser.open("/desk/calendar").clean().fits();
        adviser.open("/account").press("feed", "make").clean();
        String address = adviser.page().locator("#feed-address").inputValue();
        assertTrue(address.matches("https?://[^/]+/calendar/[A-Za-z0-9_-]{43}\\.ics"), address);
        assertEquals(200, adviser.page().request().get(address.replaceFirst("https?://[^/]+", adviser.page().url().replaceAll("(https?://[^/]+).*", "$1"))).status());
        adviser.page().locator("[id='feed:revoke']").click();
        adviser.press(".ui-confirm-dialog .ui-confirmdialog-yes").clean();
    }

    /** The page on which a meeting is set for a running case with one supporter; gives its address. */
    private static String caseWithSupporter(Person staff) {
        var links = staff.open("/office/cases?status=IN_SUPPORT").page().locator("table a[href*='/office/cases/M-']").all().stream()
            .map(link -> link.getAttribute("href").replaceAll("[?#].*", "")).distinct().toList();
        for (String link : links) {
            staff.open(link + "/meetings/new");
            if (!staff.page().locator("[id='meeting:supporterId']").inputValue().isEmpty() && staff.page().locator("[id$='0:take']").count() > 0) {
                return link + "/meetings/new";
            }
        }
        throw new AssertionError("no running case has one supporter who is free");
    }
}
