package org.banso.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecretLinksTest {
    @Test
    void everyKeyInAnAddressIsHidden() {
        String key = Keys.forAddress();
        for (String place : new String[] {"/token/", "/survey/", "/guest/referrals/", "/guest/studies/"}) {
            assertEquals("こちら https://banso.example" + place + "… をお開きください", SecretLinks.masked("こちら https://banso.example" + place + key + " をお開きください"));
        }
    }
}
