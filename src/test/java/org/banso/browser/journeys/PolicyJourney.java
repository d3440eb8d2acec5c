package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** The content security policy in a real browser: a script that somebody smuggles in does not run, and the desk hears of it. */
class PolicyJourney extends Journeys {
    private static final String SEED = "(() => { const s = document.createElement('script'); s.textContent = 'window.smuggled = true';"
        + " document.body.append(s); const b = document.createElement('div'); b.innerHTML = '<img src=x onerror=\"window.smuggled = true\">'; document.body.append(b); })()";

    @Test
    void a45_aSeededInlineScriptIsBlockedAndReported() {
        for (Person person : new Person[] {stranger(DESK, "ja"), signedIn("staff@demo.example")}) {
            person.open("/");
            var report = person.page().waitForRequest("**/csp-report", () -> person.page().evaluate(SEED));
            assertEquals("POST", report.method());
            assertNull(person.page().evaluate("window.smuggled ?? null"));
        }
    }
}
