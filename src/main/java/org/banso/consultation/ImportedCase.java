package org.banso.consultation;

import java.time.LocalDate;

/**
 * A case of former years, as the office kept it elsewhere. Nobody is assigned to it: who helped then was never checked for
 * conflicts here (acceptance a28).
 *
 * @param legacyNo   the number it had; may be null
 * @param receivedOn the day of contact; the case counts from it, in whichever year that is
 * @param status     RECEIVED to go on with it, or one of the three ends
 * @param reason     why it ended; null while it has not
 * @param endedOn    when; null while it has not
 * @param memo       what only the office reads; may be null
 */
public record ImportedCase(String legacyNo, String desk, String channel, long organizationId, LocalDate receivedOn, CaseStatus status, CloseReason reason,
                           LocalDate endedOn, String memo, Content content) {
    /** Longest number of former times. */
    public static final int LEGACY_MAX = 40;
}
