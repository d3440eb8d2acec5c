package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"ja,日時が決まりました", "en,Your meeting is set"})
    void theOfficeOffersTimesAndTheApplicantChoosesOneOnATelephone(String language, String done) {
        Person applicant = signedIn("applicant@demo.example", PHONE, language);
        Person staff = signedIn("staff@demo.example", DESK, language);
        String no = offered(staff, applicant);
        applicant.open("/portal").clean();
        applicant.press("main a[href$='" + no + "#offer']").clean();
        int times = applicant.page().locator(".offer-times button").count();
        assertTrue(times >= 2, () -> applicant.text("main"));
        applicant.press(".offer-times button").mustSee(done).clean();
        assertEquals(0, applicant.page().locator(".offer-times button").count());
        staff.open("/office/cases/" + no + "?tab=support");
        assertEquals(0, staff.page().locator(".record-offered").count());
    }

    /** Offers the first two times that are free for one of the applicant's running cases with a supporter; gives its number. */
    private static String offered(Person staff, Person applicant) {
        List<String> numbers = applicant.open("/portal").page().locator("main a[href*='/portal/cases/M-']").all().stream()
            .map(link -> link.getAttribute("href").replaceAll(".*/cases/([^#?]+).*", "$1")).distinct().toList();
        for (String no : numbers) {
            staff.open("/office/cases/" + no + "/offer");
            if (staff.page().locator("[id='offered:takeBack']").count() > 0) {
                staff.clean().page().locator("[id='offered:takeBack']").click();
                staff.press(".ui-confirm-dialog .ui-confirmdialog-yes").open("/office/cases/" + no + "/offer");
            }
            if (staff.page().locator("[id='offer:supporterId']").count() > 0 && !staff.page().locator("[id='offer:supporterId']").inputValue().isEmpty()) {
                staff.clean().choose("offer", "kind", "FOLLOW_UP");
                for (int i = 0; i < 2; i++) {
                    staff.page().locator("[id='offer:times'] .ui-chkbox-box").nth(i).click();
                }
                staff.press("offer", "send");
                return no;
            }
        }
        throw new AssertionError("the applicant has no running case with a supporter");
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
