package org.banso.shared;

/** Somebody else saved first: the version the user saw is no longer the newest. */
public class StaleVersion extends BusinessException {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("error.stale");
    }
}
