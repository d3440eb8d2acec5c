package org.banso.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import org.banso.it.TestDatabase;

/** Somebody in front of a browser of their own: opens pages, fills fields by their ids, presses buttons, and looks at what is there. */
public final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Person(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application; it must answer 200. */
    public Person open(String path) {
        Response answer = page.navigate(base + path);
        assertEquals(200, answer.status(), path);
        return this;
    }

    /** What an address answers, without caring. */
    public int status(String path) {
        return page.navigate(base + path).status();
    }

    /** The path the browser now shows, without its query. */
    public String at() {
        return page.url().substring(base.length()).replaceFirst("[?#].*", "");
    }

    /** Fills the input of a form by its two ids. */
    public Person fill(String form, String field, String text) {
        page.locator(id(form, field)).fill(text);
        return this;
    }

    /** Chooses an option by its value. */
    public Person choose(String form, String field, String value) {
        page.locator(id(form, field)).selectOption(value);
        return this;
    }

    /** Ticks the box or radio of a group that has this value. */
    public Person tick(String form, String field, String value) {
        return tick(page.locator(id(form, field)).locator("input[value='" + value + "']"));
    }

    /** Ticks a single box. */
    public Person tick(String form, String field) {
        return tick(page.locator("[id='" + form + ":" + field + "_input']"));
    }

    /** Clicks the drawn box of a PrimeFaces checkbox or radio, as a hand would. */
    public Person tick(Locator input) {
        input.locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' ui-chkbox ') or contains(concat(' ', @class, ' '), ' ui-radiobutton ')][1]")
            .locator(".ui-chkbox-box, .ui-radiobutton-box").click();
        return this;
    }

    /** Presses the button of a form and waits until the next page stands. */
    public Person press(String form, String button) {
        return press(id(form, button));
    }

    /** Presses what the selector finds and waits until the next page stands. */
    public Person press(String selector) {
        page.waitForNavigation(() -> page.locator(selector).first().click());
        return this;
    }

    /** Presses what changes the page in place, and waits until everything asked of the server has been answered. What leads on to a page is pressed. */
    public Person tap(String selector) {
        page.locator(selector).first().click();
        page.waitForCondition(this::settled);
        return this;
    }

    private boolean settled() {
        try {
            return (Boolean) page.evaluate("document.readyState === 'complete' && PrimeFaces.ajax.Queue.isEmpty()");
        } catch (PlaywrightException navigating) {
            return false;
        }
    }

    public boolean sees(String text) {
        return page.locator("body").innerText().contains(text);
    }

    /** Asserts that the words are on the page. */
    public Person mustSee(String text) {
        try {
            page.waitForCondition(() -> sees(text), new Page.WaitForConditionOptions().setTimeout(10_000));
        } catch (TimeoutError tooLong) {
            // Told below, with what is there instead.
        }
        assertTrue(sees(text), () -> "should read \"" + text + "\" at " + page.url() + ":\n" + page.locator("main").innerText());
        return this;
    }

    public String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    /** Nothing serious by axe, nothing wider than the screen, no script error and nothing blocked by the policy so far. */
    public Person clean() {
        return accessible().fits();
    }

    /** The same where only a part of a page has changed that is looked at as a whole elsewhere: axe reads that part alone. */
    public Person clean(String part) {
        return accessible(part).fits();
    }

    /** Nothing serious by axe, which looks at the pages of the embedded database: MySQL gives the same from other queries, and axe takes seconds a page. */
    public Person accessible() {
        return accessible("html");
    }

    private Person accessible(String part) {
        if (TestDatabase.mysql()) {
            return this;
        }
        page.evaluate("window.scrollTo(0, 0)"); // what has scrolled under the bar is covered by it, and taken for too small
        var rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
        var options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations")); // what passes is not described, which takes most of the time
        var serious = new AxeBuilder(page).include(part).options(options).setLegacyMode(true).analyze().getViolations().stream() // no frames, so no second page for them
            .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
            .map(found -> found.getId() + ": " + found.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()).toList();
        assertEquals(List.of(), serious, () -> "axe at " + where());
        return this;
    }

    /** Nothing wider than the screen, no script error and nothing blocked by the policy so far. */
    public Person fits() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertEquals(Boolean.FALSE, overflow, () -> "wider than the screen: " + where());
        assertEquals(List.of(), complaints, () -> "complaints of the browser at " + where());
        return this;
    }

    /** Draws the window to another width. */
    public Person resize(int width) {
        page.setViewportSize(width, page.viewportSize().height);
        return this;
    }

    private String where() {
        return page.url() + " in " + page.locator("html").getAttribute("lang") + " at " + page.viewportSize().width + " px";
    }

    @Override
    public void close() {
        context.close();
    }

    private static String id(String form, String field) {
        return "[id='" + form + ":" + field + "']";
    }
}
