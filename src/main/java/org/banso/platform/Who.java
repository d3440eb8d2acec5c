package org.banso.platform;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The person (or the system) on whose behalf code runs, as a value.
 *
 * @param accountId null for nobody and for the system
 * @param name      as shown in histories
 * @param rights    everything the roles add up to
 */
public record Who(Long accountId, String name, String email, Set<Right> rights, Locale locale) implements Serializable {

    public static final Who NOBODY = new Who(null, null, null, EnumSet.noneOf(Right.class), Locale.JAPANESE);
    /** Timers and start-up work; may do everything, is written into histories without an account. */
    public static final Who SYSTEM = new Who(null, "system", null, EnumSet.allOf(Right.class), Locale.JAPANESE);

    public boolean signedIn() {
        return accountId != null;
    }
}
