package org.banso.codelist;

import java.util.SortedMap;

/** What published tables count by classes of codes. The feature that counts them has one bean of this type. */
public interface CodeReports {

    /** Cases that hold the code and are counted, by fiscal year; empty when no table counts by the classes of this list. */
    SortedMap<Integer, Long> countedByYear(String list, String code);
}
