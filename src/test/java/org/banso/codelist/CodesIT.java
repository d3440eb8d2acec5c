package org.banso.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Locale;
import org.banso.it.BansoIT;
import org.banso.platform.CodeLabels;
import org.junit.jupiter.api.Test;

/** The lists as the migration wrote them, through the persistence of the server. */
class CodesIT extends BansoIT {

    @Inject
    private Codes codes;

    @Inject
    private CodeLabels labels;

    @Test
    void nobodyNeedsARightToReadAWord() {
        asNobody();
        assertEquals("プログラム医療機器", codes.label("productType", "SAMD", Locale.JAPANESE));
        assertEquals("Regulatory affairs - drugs", labels.label("expertise", "REG_DRUG", Locale.ENGLISH));
        assertEquals(48, codes.choices("prefecture", Locale.JAPANESE).size());
    }

    @Test
    void groupsAndClassesAreThere() {
        assertEquals(10, codes.groups("expertise", Locale.JAPANESE).size());
        assertEquals(8, codes.groups("expertise", Locale.ENGLISH).stream().filter(group -> group.group().value().equals("REG")).findFirst().orElseThrow().leaves().size());
        assertEquals("DEVICE", codes.rollup("productType", "IVD"));
        assertTrue(codes.selectable("priorityInfection", "B_COVID19"));
        assertFalse(codes.exists("priorityInfection", "Z"));
    }

    @Test
    void afterAChangeTheListsAreReadAnew() {
        codes.invalidate();
        assertEquals("医薬品", codes.label("productType", "DRUG", Locale.JAPANESE));
    }
}
