package org.banso.consultation;

import org.banso.shared.BusinessException;

/** The step does not lead on from where the case stands; mostly a second click or a page that has grown old. */
public class IllegalTransition extends BusinessException {
    private static final long serialVersionUID = 1L;

    IllegalTransition(CaseStatus status, Transition transition) {
        super("consultation.illegalTransition", status.name(), transition.name());
    }
}
