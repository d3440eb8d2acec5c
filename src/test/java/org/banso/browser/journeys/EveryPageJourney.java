package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.banso.document.SampleFiles;
import org.banso.it.TestDatabase;
import org.banso.platform.web.Route;
import org.banso.platform.web.Routes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page there is, with a real example of what stands in its address, as somebody who works with it: it answers, fits the screen, its scripts
 * run, and axe finds nothing serious.
 *
 * <p>On H2 each page is opened twice: in Japanese on a desk by daylight, in English on a phone by night. axe looks at it as it was opened, so at both
 * languages, both widths and both sets of colours; then the window is drawn to the other width and the page must fit again, so both languages fit at
 * both widths. MySQL gives the same pages from other queries: there each is opened once, in Japanese on a desk, and must answer and fit. Everybody
 * signs in once and changes the language by its button.
 */
class EveryPageJourney extends Journeys {
    /** Pages whose address stands in a letter, which need a fresh database or a certain moment, or which are part of a page; other journeys open them. */
    private static final Set<String> ELSEWHERE = Set.of("/setup", "/start", "/token/{token}", "/survey/{token}", "/outcome/{token}", "/guest/referrals/{key}", "/guest/studies/{key}", "/portal/cases/{no}/survey",
        "/desk/cases/{no}/records/{id}", "/desk/cases/{no}/records/{id}/versions", "/desk/cases/{no}/plan", "/desk/cases/{no}/engagements/{id}", "/office/handovers/{id}", "/portal/cases/{no}/plan",
        "/jobs/{id}/panel", "/office/cases/{no}/similar", "/desk/cases/{no}/similar", "/office/organizations/{id}/likely");
    private static final String A_CASE = "main a[href*='/office/cases/M']";

    /** Who opens which pages; the addresses are found while the person is signed in. */
    private record Audience(String mail, Function<Person, List<String>> pages) {
    }

    private static final List<Audience> AUDIENCES = List.of(
        new Audience(null, person -> List.of("/", "/signin", "/register", "/forgot")),
        new Audience("applicant", EveryPageJourney::portal), new Audience("manager", EveryPageJourney::office), new Audience("manager", EveryPageJourney::karte),
        new Audience("manager", EveryPageJourney::organizations), new Audience("supporter", EveryPageJourney::desk), new Audience("admin", EveryPageJourney::administration),
        new Audience("auditor", person -> List.of("/admin/audit", "/admin/access", "/admin/access?no=M-2025-0001")),
        new Audience("coi", person -> List.of("/coi", "/coi/check", link(person, "/coi", "main a[href*='/coi/cases/']"))),
        new Audience("accounting", EveryPageJourney::accounting),
        new Audience("ministry", person -> List.of("/office/reports/yearly")));

    @TestFactory
    Stream<DynamicTest> a100_everyPage() {
        Set<String> opened = new HashSet<>();
        return Stream.concat(AUDIENCES.stream().map(audience -> dynamicTest(name(audience), () -> walk(audience, opened))),
            Stream.of(dynamicTest("no page is left out", () -> assertEquals(List.of(), leftOut(opened)))));
    }

    private static String name(Audience audience) {
        return audience.mail() == null ? "stranger" : audience.mail();
    }

    private void walk(Audience audience, Set<String> opened) {
        Person person = audience.mail() == null ? stranger(DESK, "ja") : signedIn(audience.mail() + "@demo.example", DESK, "ja");
        List<String> pages = audience.pages().apply(person);
        for (String page : pages) {
            person.open(page);
            if (!TestDatabase.mysql()) {
                person.accessible().fits().resize(PHONE);
            }
            person.fits().resize(DESK);
            opened.add(page.replaceFirst("[?#].*", ""));
        }
        if (!TestDatabase.mysql()) {
            Person reader = audience.mail() == null ? stranger(PHONE, "en") : person.press("form.language button").resize(PHONE);
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (String page : pages) {
                reader.open(page).accessible().fits().resize(DESK).fits().resize(PHONE);
            }
        }
        person.close();
    }

    /** Each address belongs to the first route that takes it. */
    private static List<String> leftOut(Set<String> opened) {
        List<String> reached = opened.stream().flatMap(path -> Routes.ALL.stream().filter(route -> route.regex().matcher(path).matches()).limit(1)).map(Route::pattern).toList();
        return Routes.ALL.stream().filter(route -> route.view() != null).map(Route::pattern).filter(pattern -> !ELSEWHERE.contains(pattern) && !reached.contains(pattern)).toList();
    }

    private static List<String> portal(Person applicant) {
        String file = link(applicant, "/portal", "main a[href*='/portal/cases/M']");
        return List.of("/portal", "/portal/new", link(applicant, "/portal", "main a[href*='/portal/drafts/']"), "/portal/organization", "/portal/calendar", "/account", file,
            file.replace("/cases/", "/sent/"), document(applicant, file), file + "/pitches/new", room(applicant, file), room(applicant, file) + "/edit", link(applicant, "/portal", "main a[href*='/referrals/']"));
    }

    private static List<String> office(Person manager) {
        manager.open("/office/imports").page().setInputFiles("#file", new FilePayload("一覧𠮷.csv", "text/csv",
            "管理番号,相談日,件名,事業者名\r\nA-1,令和元年5月1日,細胞㈱の件,㈱髙橋細胞\r\n".getBytes(StandardCharsets.UTF_8)));
        String brought = manager.press("main form[action$='/imports/upload'] button").at();
        String job = manager.open("/office/exports/new?fy=2018").press("export", "start").at();
        String run = link(manager, "/office/batch", "main a[href*='/office/batch/']");
        return List.of("/office", "/office/work", "/office/work?state=CONFIRMED", link(manager, "/office/work", "main a[href*='/office/work/']"), "/office/batch", run, "/office/batch/compare?run=1&run=2", "/office/gaps", "/office/inbox", "/office/cases", "/office/cases?fy=2025&page=2", "/office/cases?q=特許", "/office/searches", "/office/register",
            "/office/calendar", "/office/calendar?view=MONTH", "/office/rooms", "/office/supporters", "/office/supporters/S0001", "/office/supporters/S0012/edit", "/office/supporters/new", "/office/invite", "/office/releases",
            "/office/synonyms", "/office/imports", brought, "/office/exports/new", "/office/forms/new?prefecture=13&fy=2025", "/jobs", job,
            "/office/reports/yearly", "/office/reports/stages", "/office/reports/products", "/office/reports/survey", "/office/reports/outcomes", "/office/outcomes", "/office/reports/referrals", "/office/reports/support", "/office/rubric", "/office/pitch-questions", link(manager, "/office/pitch-questions", "main article a[href*='edit=']"), "/office/learning", "/office/referrals",
            link(manager, "/office/referrals", "main a[href*='/referrals/']"), "/office/agencies", "/office/agencies/PMDA_SAMD", "/office/agencies/PMDA_SAMD/questions/new", "/office/agencies/PMDA_SAMD/questions/SUBJECT",
            "/office/studies", link(manager, "/office/studies", "main a[href*='/studies/']"), "/office/vendors", "/office/vendors/new", "/office/vendors/1");
    }

    private static List<String> karte(Person manager) {
        String running = link(manager, "/office/cases?status=IN_SUPPORT", A_CASE);
        String release = link(manager, "/office/releases", "main a[href*='/releases/']");
        String planned = link(manager, "/office/cases?status=MEETING_SET", A_CASE);
        var pages = new ArrayList<String>();
        for (String rest : List.of("", "?tab=organization", "?tab=product", "?tab=supporters", "?tab=support", "?tab=collaborators", "?tab=progress", "/form",
            "/form?profile=ministry&tab=matter", "/matching", "/outcomes", "/records/new", "/meetings/new", "/offer", "/referrals/new", "/referrals/new?agency=PMDA_SAMD", "/studies/new")) {
            pages.add(running + rest);
        }
        String room = room(manager, running);
        pages.addAll(List.of(running + "/pitches/new", room, room + "/edit", release, release.replace("/releases/", "/records/"), release.replace("/releases/", "/records/") + "/versions",
            link(manager, "/office", "main a[href$='/plan']"), running + "/plan/edit", "/office/engagements", "/office/handover", link(manager, "/office/handover", "main a[href*='/handover?from=']"), "/office/engagements?which=OVERDUE",
            link(manager, "/office/engagements", "main table a[href*='/engagements/']"), running + "/engagements/new",
            link(manager, "/office/engagements?which=PROPOSED", "main table a[href*='/engagements/']") + "/edit", link(manager, planned + "?tab=support", "main a[href*='/meetings/']:not([href$='/new'])"),
            document(manager, running)));
        return pages;
    }

    private static List<String> organizations(Person manager) {
        String one = link(manager, "/office/organizations?q=メデ", "main table a[href*='/office/organizations/']");
        return List.of("/office/organizations", "/office/organizations?q=メデ", one, one + "/edit", one + "/merge", "/office/organizations/duplicates",
            link(manager, "/office/organizations/duplicates", "main a[href*='/merge']"));
    }

    private static List<String> desk(Person supporter) {
        String file = link(supporter, "/desk", "main a.desk-row");
        return List.of("/desk", "/desk/work", "/desk/work/new", link(supporter, "/desk/work", "main a[href*='/desk/work/']:not([href*='/new']):not([href*='statements'])"), "/desk/time", "/desk/calendar", "/desk/search", "/desk/search?q=治験", "/account", link(supporter, "/desk", "main a[href*='/desk/requests/']"), file, file + "/records/new", document(supporter, file),
            file + "/pitches/new", room(supporter, file), room(supporter, file) + "/edit");
    }

    private static List<String> accounting(Person accountant) {
        String closed = accountant.open("/accounting").page().locator("main table a[href*='/accounting/months/']").last().getAttribute("href");
        String open = link(accountant, "/accounting", "main table a[href*='/accounting/months/']");
        return List.of("/accounting", open, closed, link(accountant, closed, "main table a[href*='/accounting/months/']"), "/accounting/rates");
    }

    private static List<String> administration(Person admin) {
        return List.of("/admin/accounts", link(admin, "/admin/accounts", "main table a[href*='/admin/accounts/']"), "/admin/codes", "/admin/codes/productType",
            "/admin/codes/productType/MED_IT", "/admin/codes/productType/new", "/admin/outbox", "/admin/documents", "/admin/checks", "/admin/search",
            "/admin/erasure", "/admin/record-outlines");
    }

    /** Where the first such link of a page leads. */
    private static String link(Person person, String page, String selector) {
        return person.open(page).page().locator(selector).first().getAttribute("href").replaceFirst("#.*", "");
    }

    /** A pitch room that is opened in this case first. */
    private static String room(Person person, String file) {
        return person.open(file + "/pitches/new").fill("pitch", "audience", "㈱𠮷田キャピタル").press("pitch", "save").at();
    }

    /** The page of a document that is brought to this case first. */
    private static String document(Person person, String file) {
        person.open(file).page().waitForNavigation(() -> person.page().setInputFiles("#files", new FilePayload("計画𠮷.pdf", "application/pdf", SampleFiles.pdf("page"))));
        return link(person, file, "a.document-more");
    }
}
