package org.banso.shared;

/** There is no such thing, or not for this person: both answer 404 so that nothing is given away. */
public class NotFound extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("error.notFound");
    }
}
