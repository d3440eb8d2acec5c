package org.banso.browser.journeys;

import java.util.List;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each audience's pages in both languages, on a desk and on a phone: they answer, fit the screen, and axe finds nothing serious. */
class EveryPageJourney extends Journeys {
    private static final List<String> PUBLIC = List.of("/", "/signin", "/register", "/forgot");
    private static final List<String> PORTAL = List.of("/portal", "/portal/new", "/portal/organization", "/account");
    private static final List<String> OFFICE = List.of("/office", "/office/inbox", "/office/cases", "/office/cases?fy=2025&page=2", "/office/searches", "/office/register",
        "/office/supporters", "/office/supporters/S0001", "/office/supporters/S0012/edit", "/office/supporters/new", "/office/invite", "/office/releases",
        "/office/imports", "/office/exports/new", "/office/forms/new?prefecture=13&fy=2025", "/office/synonyms", "/office/reports/yearly", "/office/reports/stages", "/office/reports/products", "/office/reports/survey");
    private static final List<String> DESK_PAGES = List.of("/desk", "/desk/search", "/desk/search?q=%E6%B2%BB%E9%A8%93", "/account");
    private static final List<String> ADMIN = List.of("/admin/accounts", "/admin/codes", "/admin/codes/productType", "/admin/codes/productType/MED_IT", "/admin/outbox", "/admin/documents", "/admin/checks", "/admin/search", "/admin/erasure");

    @ParameterizedTest
    @CsvSource({"1440,ja", "390,ja", "1440,en", "390,en"})
    void a100_publicPages(int width, String language) {
        sweep(stranger(width, language), PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({"1440,ja", "390,ja", "1440,en", "390,en"})
    void a100_portalPages(int width, String language) {
        Person applicant = signedIn("applicant@demo.example", width, language);
        sweep(applicant, PORTAL);
        applicant.open("/portal").press("a[href*='/portal/cases/']");
        applicant.clean();
    }

    @ParameterizedTest
    @CsvSource({"1440,ja", "390,ja", "1440,en", "390,en"})
    void a100_officePages(int width, String language) {
        Person staff = signedIn("manager@demo.example", width, language);
        sweep(staff, OFFICE);
        String first = staff.open("/office/cases?status=IN_SUPPORT").page().locator("main a[href*='/office/cases/M']").first().getAttribute("href");
        for (String tab : List.of("", "?tab=organization", "?tab=product", "?tab=supporters", "?tab=support", "?tab=collaborators", "?tab=progress", "/form", "/form?profile=ministry&tab=matter", "/matching", "/records/new", "/meetings/new")) {
            staff.open(first + tab).clean();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,ja", "390,ja", "1440,en", "390,en"})
    void a100_supporterPages(int width, String language) {
        Person supporter = signedIn("supporter@demo.example", width, language);
        sweep(supporter, DESK_PAGES);
        for (String kind : List.of("/desk/requests/", "/desk/cases/")) {
            String first = supporter.open("/desk").page().locator("main a[href*='" + kind + "']").first().getAttribute("href");
            supporter.open(first).clean();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,ja", "390,en"})
    void a100_otherRoles(int width, String language) {
        sweep(signedIn("admin@demo.example", width, language), ADMIN);
        sweep(signedIn("auditor@demo.example", width, language), List.of("/admin/audit", "/admin/access", "/admin/access?no=M-2025-0001"));
        sweep(signedIn("coi@demo.example", width, language), List.of("/coi"));
        sweep(signedIn("ministry@demo.example", width, language), List.of("/office/reports/yearly"));
    }

    private static void sweep(Person person, List<String> pages) {
        pages.forEach(page -> person.open(page).clean());
    }
}
