package org.banso.karte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.banso.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** What a list of collaborators must hold (domain.md 4.6). */
class CollaboratorRulesTest {
    private static final ProductRules.Lists OFFERED = (list, code) -> !code.startsWith("RETIRED");

    private static CollaboratorLine line(String role, String body) {
        var line = new CollaboratorLine();
        line.setRole(role);
        line.setOrganization(body);
        return line;
    }

    private static String refused(List<CollaboratorLine> lines, List<CollaboratorLine> before) {
        return assertThrows(BusinessException.class, () -> CollaboratorRules.settle(lines, before, OFFERED)).faults().stream()
            .map(fault -> fault.field() + " " + fault.key()).collect(Collectors.joining("; "));
    }

    @Test
    void aRoleThatIsNoLongerOfferedStaysWithItsLineAndIsNotChosenAgain() {
        List<CollaboratorLine> before = List.of(line("RETIRED_AGENT", "㈱𠮷野ﾊﾝｶｸ"));
        CollaboratorRules.settle(List.of(line("INVENTOR", "西都大学"), line("RETIRED_AGENT", "㈱𠮷野ﾊﾝｶｸ 本社")), before, OFFERED);
        assertEquals("collaborators:1:role karte.rule.choose",
            refused(List.of(line("RETIRED_AGENT", "㈱𠮷野ﾊﾝｶｸ"), line("RETIRED_AGENT", "東都大学")), before));
        assertEquals("collaborators:0:role karte.rule.choose", refused(List.of(line("RETIRED_AGENT", "西都大学")), List.of()));
    }
}
