package org.banso.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The definitions of domain.md 5 against the published figures of the office's first seventeen months. */
class CountsTest {
    private static final Map<String, String> PRODUCT = Map.of("DRUG", "DRUG", "DEVICE", "DEVICE", "SAMD", "DEVICE", "IVD", "DEVICE", "REGEN", "REGEN",
        "MED_IT", "OTHER", "UNDECIDED", "OTHER");
    private static final Map<String, String> APPLICANT = Map.of("VENTURE", "V", "ACADEMIA", "A", "PRE_FOUNDER", "I", "INDIVIDUAL", "I", "SME", "O", "LARGE_COMPANY", "O");

    /** 235 cases whose margins are the published ones: 71/98/25/41 by product, 132/37/48/18 by applicant. */
    private static List<ProductByApplicant.Cell> published() {
        return new ArrayList<>(List.of(
            new ProductByApplicant.Cell("DRUG", "VENTURE", 40), new ProductByApplicant.Cell("DRUG", "ACADEMIA", 17),
            new ProductByApplicant.Cell("DRUG", "PRE_FOUNDER", 9), new ProductByApplicant.Cell("DRUG", "LARGE_COMPANY", 5),
            new ProductByApplicant.Cell("DEVICE", "VENTURE", 30), new ProductByApplicant.Cell("SAMD", "VENTURE", 20), new ProductByApplicant.Cell("IVD", "VENTURE", 8),
            new ProductByApplicant.Cell("DEVICE", "ACADEMIA", 10), new ProductByApplicant.Cell("DEVICE", "INDIVIDUAL", 22), new ProductByApplicant.Cell("SAMD", "SME", 8),
            new ProductByApplicant.Cell("REGEN", "VENTURE", 16), new ProductByApplicant.Cell("REGEN", "ACADEMIA", 6), new ProductByApplicant.Cell("REGEN", "PRE_FOUNDER", 2),
            new ProductByApplicant.Cell("REGEN", "SME", 1),
            new ProductByApplicant.Cell("MED_IT", "VENTURE", 18), new ProductByApplicant.Cell("UNDECIDED", "ACADEMIA", 4),
            new ProductByApplicant.Cell("UNDECIDED", "INDIVIDUAL", 15), new ProductByApplicant.Cell("MED_IT", "LARGE_COMPANY", 4)));
    }

    @Test
    void publishedMarginsOfProductsAndApplicants() {
        var table = ProductByApplicant.of(published(), PRODUCT::get, APPLICANT::get);
        assertEquals(List.of(71, 98, 25, 41), ProductByApplicant.PRODUCTS.stream().map(table::ofProduct).toList());
        assertEquals(132, table.ofApplicant("V"));
        assertEquals(48, table.ofApplicant("I"));
        assertEquals(37, table.ofApplicant("A"));
        assertEquals(18, table.ofApplicant("O"));
        assertEquals(235, table.total());
        assertEquals(42, table.percent(table.ofProduct("DEVICE")));
        assertEquals(28, table.ofType("SAMD"));
        assertEquals(20, table.ofType("SAMD", "V"));
        assertEquals(98, table.ofType("DEVICE") + table.ofType("SAMD") + table.ofType("IVD"), "the single types add up to their class");
    }

    @Test
    void whatHasNoClassIsCountedAsOther() {
        var table = ProductByApplicant.of(List.of(new ProductByApplicant.Cell(null, null, 3), new ProductByApplicant.Cell("NEW_CODE", "NEW_CODE", 2)),
            code -> null, code -> "X");
        assertEquals(5, table.at("OTHER", "O"));
        assertEquals(5, table.total());
        assertEquals(3, table.ofType(ProductByApplicant.NO_TYPE));
    }

    @Test
    void publishedStages() {
        var reached = new StageCounts.Reached(235, 194, 108, 108);
        assertEquals(83, reached.percent(reached.preInterview()));
        assertEquals(46, reached.percent(reached.supporterMeeting()));
        assertEquals(0, new StageCounts.Reached(0, 0, 0, 0).percent(0));
    }

    @Test
    void aReturnIsACaseOfAnOrganizationThatCameBefore() {
        var trend = YearlyTrend.of(List.of(new YearlyTrend.Raw(2022, 100, 90, 90, 80), new YearlyTrend.Raw(2023, 284, 250, 227, 260)));
        assertEquals(10, trend.years().get(0).repeatPercent());
        assertEquals(20, trend.years().get(1).repeatPercent());
        assertEquals(384, trend.years().get(1).cumulative());
        assertEquals(184, trend.years().get(1).change());
        assertNull(trend.years().get(0).change());
    }
}
