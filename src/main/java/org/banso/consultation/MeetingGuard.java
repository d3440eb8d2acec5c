package org.banso.consultation;

import java.time.LocalDate;
import org.banso.shared.BusinessException;

/** What must hold before a supporter's meeting is set (T13); the matching and support families prove it. */
public record MeetingGuard(boolean supporterAccepted, boolean conflictClear, boolean ndaValid, LocalDate meetingOn) {
    /** @throws BusinessException naming the first of them that does not hold */
    public void check() {
        if (!supporterAccepted) {
            throw new BusinessException("consultation.guard.accepted");
        }
        if (!conflictClear) {
            throw new BusinessException("consultation.guard.conflict");
        }
        if (!ndaValid) {
            throw new BusinessException("consultation.guard.nda");
        }
        if (meetingOn == null) {
            throw BusinessException.at("meetingOn", "consultation.guard.date");
        }
    }
}
