package org.banso.printout;

import java.util.Arrays;
import org.banso.consultation.Audience;

/** For whom a karte is printed (domain.md 5, フォーム出力): which fields it gets, and whose names are masked in what people wrote. */
public enum PrintProfile {
    /** For the office itself: whatever the person who prints may read. */
    INTERNAL(null),
    /** For a supporter who works on the case. */
    SUPPORTER(Audience.SUPPORTER),
    /** For another agency, with the applicant's consent; nothing of an unpublished matter in words. */
    PARTNER(Audience.PARTNER),
    /** For the commissioning ministry: what was asked and done, without a name. */
    MINISTRY(Audience.MINISTRY);

    private final Audience audience;

    PrintProfile(Audience audience) {
        this.audience = audience;
    }

    /** The profile an address names; the office's own for anything else. */
    public static PrintProfile named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst().orElse(INTERNAL);
    }

    /** As what the paper is read. */
    Audience audience(Audience printing) {
        return audience == null ? printing : audience;
    }

    /** Whether the paper leaves the office's circle: then people whom only the text names are masked too. */
    public boolean leavesTheHouse() {
        return this == PARTNER || this == MINISTRY;
    }
}
