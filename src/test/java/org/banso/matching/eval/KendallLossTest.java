package org.banso.matching.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KendallLossTest {
    private static final Map<String, Map<String, Double>> GRADES = Map.of("r", Map.of("a", 5.0, "b", 3.0, "c", 1.0));

    private static double loss(double a, double b, double c) {
        return KendallLoss.of(Map.of("a", Map.of("r", a), "b", Map.of("r", b), "c", Map.of("r", c)), GRADES);
    }

    @Test
    void rightOrderCostsNothingWrongOrderEverythingNoOrderHalf() {
        assertEquals(0, loss(0.9, 0.5, 0.1));
        assertEquals(1, loss(0.1, 0.5, 0.9));
        assertEquals(0.5, loss(0.5, 0.5, 0.5));
    }

    @Test
    void aWrongPairCostsItsDifference() {
        assertEquals(2.0 / 8, loss(0.9, 0.1, 0.5));
        assertEquals(1.0 / 8, loss(0.9, 0.5, 0.5));
    }
}
