package org.banso.karte;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.support.RecordKind;

/**
 * What happened between an organization and the office, by fiscal year, the latest first.
 *
 * @param whole false when there is more than is shown
 */
public record OrganizationYears(List<Year> years, boolean whole) implements Serializable {
    public OrganizationYears {
        years = List.copyOf(years);
    }

    /** One fiscal year. */
    public record Year(int fiscalYear, List<Line> lines) implements Serializable {
        public Year {
            lines = List.copyOf(lines);
        }
    }

    /** What a line tells. */
    public enum Kind { CASE, MEETING, NAME, FUNDING, MERGED, SPLIT }

    /**
     * A line: a case or a meeting of one, or a change of the organization itself.
     *
     * @param field  the field that changed, with its value before and after as history keeps it; null for cases and meetings
     */
    public record Line(Kind kind, Instant at, String caseNo, String title, CaseStatus status, String productName, String phase, RecordKind meeting,
                       String field, String before, String after) implements Serializable {
        static Line ofCase(Instant at, String caseNo, String title, CaseStatus status, String productName, String phase) {
            return new Line(Kind.CASE, at, caseNo, title, status, productName, phase, null, null, null, null);
        }

        static Line meeting(Instant at, String caseNo, String title, RecordKind meeting) {
            return new Line(Kind.MEETING, at, caseNo, title, null, null, null, meeting, null, null, null);
        }

        static Line change(Kind kind, Instant at, String field, String before, String after) {
            return new Line(kind, at, null, null, null, null, null, null, field, before, after);
        }
    }

    /** Whether nothing has happened yet. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

}
