package org.banso.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees and who takes (domain.md 7). */
class ReaderTest {
    @ParameterizedTest
    @CsvSource({"APPLICANT, OFFICE APPLICANT LEAD MEMBER", "TEAM, OFFICE LEAD MEMBER", "LEAD, OFFICE LEAD", "OFFICE, OFFICE"})
    void eachSeesWhatIsForHim(Visibility visibility, String who) {
        for (Reader reader : Reader.values()) {
            assertEquals(who.contains(reader.name()), reader.sees(visibility, false, false), reader + " " + visibility);
        }
    }

    @Test
    void whoBroughtItSeesIt() {
        assertTrue(Reader.APPLICANT.sees(Visibility.OFFICE, true, false));
        assertFalse(Reader.APPLICANT.sees(Visibility.OFFICE, false, false));
        assertTrue(Reader.MEMBER.sees(Visibility.OFFICE, false, true));
        assertFalse(Reader.LEAD.sees(Visibility.OFFICE, true, false));
    }

    @Test
    void aSecretLeavesThroughTheLeadOnly() {
        for (Reader reader : Reader.values()) {
            assertEquals(reader != Reader.MEMBER, reader.takes(Tier.SECRET, false), reader.name());
            assertTrue(reader.takes(Tier.CAREFUL, false));
        }
        assertTrue(Reader.MEMBER.takes(Tier.SECRET, true), "what he wrote himself");
    }

    @ParameterizedTest
    @CsvSource({",UNPUBLISHED_INVENTION,SECRET", ",TRADE_SECRET,CAREFUL", ",PERSONAL_DATA,CAREFUL", ",NONE,OPEN", ",,CAREFUL", "1,UNPUBLISHED_INVENTION,OPEN", "3,NONE,SECRET"})
    void theTierFollowsTheCaseUntilTheOfficeDecides(Integer set, String confidentiality, Tier tier) {
        assertEquals(tier, Tier.of(set, confidentiality));
    }
}
