package org.banso.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.banso.consultation.CaseElsewhere.Few;
import org.banso.platform.search.TextCondition;
import org.junit.jupiter.api.Test;

/** What stands in another table is asked for each case, or, where few meet it, replaced by their ids. */
class CaseConditionsTest {
    private static final CaseFilter FILTER = CaseFilter.with().code(CaseCode.TOPIC, "REG").code(CaseCode.MODALITY, "DTX").code(CaseCode.DESK, "MEDISO")
        .supporter(7L, CaseHelp.ACCEPTED).build();

    private static String where(Few few) {
        return new CaseConditions(FILTER, null, TextCondition.NONE, Optional.ofNullable(few)).where();
    }

    @Test
    void allThatStandsElsewhereIsKnown() {
        assertEquals(List.of("select h_topic.id from ConsultationCase h_topic join h_topic.topics x_topic where x_topic in :topic",
            "select h_modality.caseId from CaseProduct h_modality join h_modality.modalities x_modality where x_modality in :modality and h_modality.main = true",
            "select h.caseId from Assignment h where h.supporterId = :supporter and h.state = org.banso.matching.AssignmentState.ACCEPTED"),
            CaseElsewhere.of(FILTER).stream().map(CaseElsewhere::ids).toList());
        assertEquals(List.of(), CaseElsewhere.of(CaseFilter.ALL));
    }

    @Test
    void eachIsAskedOfEachCase() {
        String where = where(null);
        for (CaseElsewhere condition : CaseElsewhere.of(FILTER)) {
            assertTrue(where.contains(" and " + condition.exists()), where);
        }
        assertTrue(where.contains(" and c.desk = :desk"), where);
    }

    @Test
    void theIdsOfFewTakeThePlaceOfThatConditionAlone() {
        List<CaseElsewhere> conditions = CaseElsewhere.of(FILTER);
        String where = where(new Few(conditions.get(1), List.of(3L, 4L)));
        assertTrue(where.contains(" and c.id in :few"), where);
        assertFalse(where.contains(conditions.get(1).exists()), where);
        assertTrue(where.contains(conditions.get(0).exists()) && where.contains(conditions.get(2).exists()), where);
        assertTrue(where(new Few(conditions.get(0), List.of(3L))).contains(" and c.id = :few"));
        assertTrue(where(new Few(conditions.get(0), List.of())).contains(" and 1 = 0"), "nobody has it");
    }
}
