package org.banso.supporter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day that is near or past: what the office must see to before the supporter can be asked again. */
public record TermWarning(Kind kind, LocalDate on) implements Serializable {
    /** OVER already blocks, SOON will within {@link Term#WARNING_DAYS} days. */
    public enum Kind {
        TERM_OVER, TERM_SOON, NDA_MISSING, NDA_OVER, NDA_SOON, DECLARATION_MISSING, DECLARATION_OVER, DECLARATION_SOON;

        public boolean blocks() {
            return !name().endsWith("_SOON");
        }
    }

    /** Everything to be seen to on the day. */
    public static List<TermWarning> of(Term term, LocalDate today) {
        var found = new ArrayList<TermWarning>();
        judge(found, today, term.getTo(), Kind.TERM_OVER, Kind.TERM_OVER, Kind.TERM_SOON);
        judge(found, today, term.getNdaSignedOn() == null ? null : term.getNdaExpiresOn(), Kind.NDA_MISSING, Kind.NDA_OVER, Kind.NDA_SOON);
        judge(found, today, term.declarationEnds(), Kind.DECLARATION_MISSING, Kind.DECLARATION_OVER, Kind.DECLARATION_SOON);
        return List.copyOf(found);
    }

    private static void judge(List<TermWarning> found, LocalDate today, LocalDate end, Kind missing, Kind over, Kind soon) {
        if (end == null) {
            found.add(new TermWarning(missing, null));
        } else if (today.isAfter(end)) {
            found.add(new TermWarning(over, end));
        } else if (!today.plusDays(Term.WARNING_DAYS).isBefore(end)) {
            found.add(new TermWarning(soon, end));
        }
    }
}
