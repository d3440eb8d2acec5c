package org.banso.matching;

/** Why a supporter cannot be asked at present, whatever he knows. */
public enum Obstacle {
    NOT_ACTIVE, TERM, NDA, DECLARATION, PAUSED, FULL, LANGUAGE, NO_ACCOUNT, ON_LEAVE
}
