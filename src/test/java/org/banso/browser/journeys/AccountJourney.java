package org.banso.browser.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.banso.browser.Journeys;
import org.banso.browser.Person;
import org.junit.jupiter.api.Test;

/** From the first visit to the own page: by registration, by a forgotten password, by an invitation. */
class AccountJourney extends Journeys {
    private static final String PASSWORD = " 青い🧬傘と朝のカレー ";
    private static final String NEXT_PASSWORD = "川辺で読む本と温かい紅茶";

    @Test
    void aFounderRegistersOnAPhoneAndLaterForgetsThePassword() {
        String mail = "founder" + System.nanoTime() + "@journey.example";
        Person founder = stranger(PHONE, "ja");
        founder.open("/register").clean().fill("register", "email", mail).fill("register", "name", "𠮷野 花子").press("register", "submit");
        founder.mustSee("メールをご確認ください").clean();

        String link = linkFor(mail);
        founder.open(link).mustSee(mail).clean();
        founder.fill("newPassword", "password", "password123").press("newPassword", "submit").mustSee("推測されやすいパスワードです").clean();
        founder.fill("newPassword", "password", PASSWORD).press("newPassword", "submit");
        assertTrue(founder.at().startsWith("/portal"), founder.at());
        founder.open(link).mustSee("このリンクは使えません");

        Person elsewhere = stranger(DESK, "en");
        elsewhere.open("/forgot").fill("forgot", "email", mail).press("forgot", "submit").mustSee("Please check your mail");
        elsewhere.open(linkFor(mail)).clean().fill("newPassword", "password", NEXT_PASSWORD).press("newPassword", "submit");
        assertEquals("/signin", elsewhere.at());
        elsewhere.fill("signin", "email", mail).fill("signin", "password", PASSWORD).press("signin", "submit");
        assertEquals("/signin", elsewhere.at(), "the old password is over");
        elsewhere.fill("signin", "email", mail).fill("signin", "password", NEXT_PASSWORD).press("signin", "submit");
        assertTrue(elsewhere.at().startsWith("/portal"), elsewhere.at());
        founder.status("/account");
        assertEquals("/signin", founder.at(), "the telephone is signed out");
    }

    @Test
    void staffInviteASupporterWhoComesInOnce() {
        String mail = "adviser" + System.nanoTime() + "@journey.example";
        Person staff = signedIn("staff@demo.example");
        staff.open("/office/invite").fill("invite", "email", mail).fill("invite", "name", "齋藤 <b>邉</b>")
            .tick("invite", "roles", "PART_TIME_SUPPORTER").press("invite", "submit");
        staff.mustSee(mail).mustSee("齋藤 <b>邉</b>").clean();

        Person adviser = stranger(PHONE, "ja");
        String link = linkFor(mail);
        adviser.open(link).mustSee("非常勤サポーター").clean().fill("newPassword", "password", PASSWORD).press("newPassword", "submit");
        assertEquals("/desk", adviser.at());
        Person other = signedIn("applicant2@demo.example");
        other.open(link).mustSee("このリンクは使えません");
    }

    /** The administrator's page shows the letters of a server without mail; the newest of an address comes first. */
    private String linkFor(String mail) {
        Person admin = signedIn("admin@demo.example");
        admin.open("/admin/outbox?q=" + mail).page().locator("main details summary").first().click();
        admin.clean();
        return admin.page().locator("main details a").first().getAttribute("href");
    }
}
