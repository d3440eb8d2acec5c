package org.banso.reporting;

/** What R8 of domain.md 5 lists: support that runs for months or is bought. */
public enum SupportCostKind {
    HANDS_ON, STUDY_IP, STUDY_MARKET, PITCH
}
