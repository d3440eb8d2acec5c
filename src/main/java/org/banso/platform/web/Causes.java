package org.banso.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;

/** Looks through the whole chain of causes: the same conflict arrives bare or wrapped (style.md, T8). */
final class Causes {
    private Causes() {
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> wanted) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (wanted.isInstance(at)) {
                return Optional.of(wanted.cast(at));
            }
        }
        return Optional.empty();
    }

    static boolean isConflict(Throwable thrown) {
        return find(thrown, StaleVersion.class).isPresent() || find(thrown, OptimisticLockException.class).isPresent();
    }

    static boolean isExpiredView(Throwable thrown) {
        return find(thrown, ViewExpiredException.class).isPresent();
    }

    static Optional<BusinessException> business(Throwable thrown) {
        return isConflict(thrown) ? Optional.of(new StaleVersion()) : find(thrown, BusinessException.class);
    }

    /** The database is away, too busy or may not be written at present: connection lost or refused, lock wait, deadlock, pool empty, read-only. */
    static boolean isDatabaseTrouble(Throwable thrown) {
        return find(thrown, SQLTransientException.class).isPresent()
            || find(thrown, SQLException.class).map(e -> e.getSQLState() == null || e.getSQLState().startsWith("08")
                || e.getSQLState().startsWith("40") || e.getSQLState().startsWith("90") || e.getErrorCode() == 1205 || e.getErrorCode() == 1290).orElse(false)
            || find(thrown, jakarta.resource.ResourceException.class).isPresent();
    }
}
