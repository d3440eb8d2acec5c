package org.banso.consultation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The circles into which the texts of a case are sorted for search, so that what one may not read is neither found, nor counted,
 * nor shown. Who belongs to a circle is asked when somebody searches ({@link TextScope}), by what {@link KarteField} says.
 */
public enum Readership {
    /** Everybody who may see the case. */
    SHARED(Audience.SUPPORTER, Audience.OFFICE, Audience.ARRANGER),
    /** The office, full-time supporters included. */
    OFFICE(Audience.OFFICE, Audience.ARRANGER),
    /** Those who ask supporters. */
    ARRANGING(Audience.ARRANGER),
    /** One supporter: what he noted himself. The source is his id. */
    OWN(),
    /** Whoever may see the file, as long as it is there. The source is the document's id. */
    FILE();

    private static final Set<Audience> OUTSIDE_THE_PORTAL = EnumSet.of(Audience.SUPPORTER, Audience.OFFICE, Audience.ARRANGER);
    private final Set<Audience> audiences;

    Readership(Audience... audiences) {
        this.audiences = Set.of(audiences);
    }

    /** The circle a field belongs to; none when no reader of pages may read it. */
    public static Optional<Readership> of(KarteField field) {
        var readers = EnumSet.copyOf(OUTSIDE_THE_PORTAL);
        readers.removeIf(audience -> !field.readableBy(audience));
        return readers.isEmpty() ? Optional.empty() : EnumSet.of(ARRANGING, OFFICE, SHARED).stream().filter(circle -> readers.containsAll(circle.audiences))
            .findFirst();
    }

    /** The circle of all who may read any of the fields; none when nobody may. */
    public static Optional<Readership> widest(Collection<KarteField> fields) {
        return fields.stream().map(Readership::of).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Whether the audience as such belongs to the circle; of {@link #OWN} and {@link #FILE} the single text decides. */
    boolean includes(Audience audience) {
        return audiences.contains(audience);
    }
}
