package org.banso.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.KarteField;
import org.junit.jupiter.api.Test;

/** Paper says numbers and places as people write them. */
class PaperValuesTest {
    private static Object shown(KarteField field, Object value) {
        return PaperValues.of(field, value, Locale.JAPANESE);
    }

    @Test
    void telephonesAreGroupedAtHomeAndAbroad() {
        assertEquals("043-000-1762", shown(KarteField.CONTACT_PHONE, "0430001762"));
        assertEquals("090-1234-5678", shown(KarteField.ORGANIZATION_PHONE, "09012345678"));
        assertEquals("+1 202-555-0143", shown(KarteField.CONTACT_PHONE, "+12025550143"));
        assertEquals("内線12", shown(KarteField.CONTACT_PHONE, "内線12"), "what an old list held is printed as it is");
    }

    @Test
    void placesAndSumsAreWords() {
        assertEquals("〒100-8916", shown(KarteField.POSTAL_CODE, "1008916"));
        assertEquals("日本", shown(KarteField.COUNTRY, "JP"));
        assertEquals("Japan", PaperValues.of(KarteField.COUNTRY, "JP", Locale.ENGLISH));
        assertEquals("12,000,000", shown(KarteField.CAPITAL_YEN, 12_000_000L));
        assertNull(shown(KarteField.COUNTRY, null));
        assertEquals("㈱𠮷田", shown(KarteField.ORGANIZATION_NAME, "㈱𠮷田"));
    }

    @Test
    void theTelephoneInALineOfContactsToo() {
        assertEquals(List.of(Arrays.asList("髙木", null, null, "03-3595-2430", "a@it.example")),
            shown(KarteField.CONTACTS, List.of(Arrays.asList("髙木", null, null, "0335952430", "a@it.example"))));
    }
}
