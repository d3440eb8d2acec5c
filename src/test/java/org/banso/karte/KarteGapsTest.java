package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.banso.consultation.Content;
import org.banso.consultation.EventKind;
import org.banso.consultation.HistoryStrand;
import org.banso.consultation.KarteField;
import org.junit.jupiter.api.Test;

class KarteGapsTest {
    @Test
    void requiredFieldsOfAnEmptyFormAreMissingAndOptionalOnesAreNot() {
        List<KarteField> missing = KarteGaps.filed(Content.empty());
        assertTrue(missing.containsAll(List.of(KarteField.TITLE, KarteField.TOPICS, KarteField.CONFIDENTIALITY, KarteField.PRODUCT_PHASE)), missing.toString());
        assertTrue(!missing.contains(KarteField.GOAL) && !missing.contains(KarteField.HOW_KNOWN), missing.toString());
    }

    @Test
    void everyKindOfLineOfTheHistoryBelongsToOneStrand() {
        for (EventKind kind : EventKind.values()) {
            assertEquals(1, List.of(HistoryStrand.values()).stream().filter(strand -> strand.kinds().contains(kind)).count(), kind.name());
        }
    }
}
