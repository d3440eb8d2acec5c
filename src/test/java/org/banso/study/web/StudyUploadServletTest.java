package org.banso.study.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StudyUploadServletTest {
    @Test
    void aWholeDeliveryOfTheLargestFilesFitsAndNothingMore() {
        assertTrue(StudyUploadServlet.fits(10L * 100 << 20, 100));
        assertTrue(StudyUploadServlet.fits(201L << 20, 20));
        assertFalse(StudyUploadServlet.fits((201L << 20) + 1, 20));
        assertFalse(StudyUploadServlet.fits(-1, 20), "whoever does not say how much will come");
    }
}
