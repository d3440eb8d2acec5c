package org.banso.consultation.list;

import java.util.Arrays;
import java.util.List;
import org.banso.consultation.CaseSort;

/** The columns the list of cases can show; the first four fields of the ministry's screen (domain.md 0, F8) are among the usual ones. */
public enum CaseColumn {
    NUMBER(CaseSort.NUMBER, true), CONSULTED_ON(CaseSort.RECEIVED, true), ORGANIZATION(CaseSort.ORGANIZATION, true),
    CONSULTATION_TYPE(CaseSort.CONSULTATION_TYPE, true), MATTER(null, true), TOPICS(null, false), STATUS(CaseSort.STATUS, true), DUE(CaseSort.DUE, true),
    OWNER(CaseSort.OWNER, true), SUPPORTERS(null, false), PRODUCT_TYPE(CaseSort.PRODUCT_TYPE, false), PHASE(CaseSort.PHASE, false),
    APPLICANT_TYPE(CaseSort.APPLICANT_TYPE, false), PREFECTURE(CaseSort.PREFECTURE, false), CHANNEL(CaseSort.CHANNEL, false), DESK(null, false),
    PRIORITY(CaseSort.PRIORITY, false), AGE(null, false), CLOSED_ON(null, false);

    /** What somebody sees who has chosen nothing. */
    public static final List<CaseColumn> USUAL = Arrays.stream(values()).filter(column -> column.usual).toList();
    /** Without these a row says nothing and leads nowhere. */
    public static final List<CaseColumn> ALWAYS = List.of(NUMBER, MATTER);

    private final CaseSort sort;
    private final boolean usual;

    CaseColumn(CaseSort sort, boolean usual) {
        this.sort = sort;
        this.usual = usual;
    }

    /** What a click on its heading sorts by; null when it cannot be sorted by. */
    public CaseSort getSort() {
        return sort;
    }

    public boolean isAlways() {
        return ALWAYS.contains(this);
    }
}
