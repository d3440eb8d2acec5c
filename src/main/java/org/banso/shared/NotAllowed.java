package org.banso.shared;

/** The right is missing. Pages never offer such an act, so this is a forged request or a right lost meanwhile. */
public class NotAllowed extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("error.notAllowed");
    }
}
