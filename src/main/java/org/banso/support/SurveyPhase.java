package org.banso.support;

/** When a survey is asked: with the end of the case, or six months later, when what the advice was worth has shown. */
public enum SurveyPhase {
    CLOSING, LATER
}
