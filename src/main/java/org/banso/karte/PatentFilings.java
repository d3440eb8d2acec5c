package org.banso.karte;

import java.time.LocalDate;

/** Whoever keeps the patents of a case says whether its invention is filed; asked before a planned publication is warned of. */
public interface PatentFilings {
    /** Whether a patent of the case is filed on this day or before. */
    boolean filedBy(long caseId, LocalDate day);
}
