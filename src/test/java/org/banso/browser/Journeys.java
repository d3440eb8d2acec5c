package org.banso.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.demo.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What every journey stands on: one Chromium a class, one browser context a person, the server with demo data. */
public abstract class Journeys {
    protected static final int DESK = 1440;
    protected static final int PHONE = 390;

    private static Playwright playwright;
    private static Browser browser;
    private final List<Person> people = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.path()).setArgs(Chromium.ARGUMENTS));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @AfterEach
    void leave() {
        people.forEach(Person::close);
    }

    /** A stranger with a screen of this width, reading this language. */
    protected Person stranger(int width, String language) {
        var person = new Person(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language)), BansoServer.running().url());
        people.add(person);
        return person;
    }

    /** Somebody of the demo who signs in by the form; an account keeps its language, so it is switched where the last journey left another. */
    protected Person signedIn(String mail, int width, String language) {
        Person person = stranger(width, language);
        person.open("/signin").fill("signin", "email", mail).fill("signin", "password", DemoData.PASSWORD).press("signin", "submit");
        if (!language.equals(person.page().locator("html").getAttribute("lang"))) {
            person.press("form.language button");
        }
        return person;
    }

    protected Person signedIn(String mail) {
        return signedIn(mail, DESK, "ja");
    }
}
