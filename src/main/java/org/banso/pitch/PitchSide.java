package org.banso.pitch;

/** As what somebody works in a pitch room; colours and words tell it beside his name. */
public enum PitchSide {
    APPLICANT, SUPPORTER, OFFICE
}
