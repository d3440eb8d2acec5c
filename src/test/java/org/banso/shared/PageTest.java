package org.banso.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theSurplusRowTellsThatThereIsMore() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, 2);
        assertEquals(List.of(1, 2), page.rows());
        assertTrue(page.hasNext());
        assertTrue(page.hasPrevious());
        assertEquals(List.of("1", "2"), page.map(String::valueOf).rows());
    }

    @Test
    void theLastPageHasNoNext() {
        Page<Integer> page = Page.of(List.of(1, 2), 1, 2);
        assertEquals(List.of(1, 2), page.rows());
        assertFalse(page.hasNext());
        assertFalse(page.hasPrevious());
        assertTrue(Page.empty().isEmpty());
    }

    @Test
    void anyNumberInTheAddressIsAPage() {
        assertEquals(0, Page.offset(1, 25));
        assertEquals(50, Page.offset(3, 25));
        assertEquals(0, Page.offset(-7, 25));
        assertTrue(Page.offset(Integer.MAX_VALUE, 25) > 0);
        assertTrue(Page.offset(Integer.MAX_VALUE, 25) + 26 > 0);
    }
}
