package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.MeetingGuard;
import org.banso.matching.AssignmentFacts;
import org.banso.platform.Actor;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.support.SupportRepository.CaseAtHand;
import org.banso.support.SupportRepository.SupporterAtHand;

/**
 * Who may set which meeting, and what must hold of the case and the supporter. For the services that set one, in their transaction; a
 * refusal does not end it, because an offered time that cannot be kept any more has consequences of its own.
 */
@ApplicationScoped
class MeetingChecks {
    @Inject
    private SupportRepository records;
    @Inject
    private AssignmentFacts assignments;
    @Inject
    private Actor actor;

    /** The screener sets the pre-interview and the follow-up, who arranges support all. */
    boolean maySet(RecordKind kind) {
        return actor.has(Right.ARRANGE_SUPPORT)
            || kind == RecordKind.PRE_INTERVIEW
            || kind == RecordKind.FOLLOW_UP && actor.has(Right.SCREEN_CASES);
    }

    /**
     * What must hold before this meeting is set.
     *
     * @return the proof for T13; null when the case does not wait for this meeting
     * @throws BusinessException naming what does not hold
     */
    MeetingGuard prove(CaseAtHand about, RecordForm form) {
        return prove(about, form, null);
    }

    /**
     * As {@link #prove(CaseAtHand, RecordForm)}.
     *
     * @param standing the meeting whose place this one is to take; the case will wait for it where it waited for that one. Null for none
     */
    MeetingGuard prove(CaseAtHand about, RecordForm form, SupportRecord standing) {
        boolean awaited = about.status() == CaseStatus.MATCHING || standing != null && records.waitsFor(about, standing);
        if (!about.status().isOpen()) {
            throw new BusinessException("support.plan.ended");
        }
        if (form.getKind() == RecordKind.SUPPORTER_MEETING && awaited) {
            MeetingGuard guard = assignments.guardFor(about.id(), form.getSupporterId(), form.getPerformedOn());
            guard.check();
            return guard;
        }
        if (form.getSupporterId() != null) {
            checkSupporter(about, form);
        }
        return null;
    }

    /** Beside T13 a full-time supporter, who belongs to the office, may be met without a request; nobody past the conflict check. */
    private void checkSupporter(CaseAtHand about, RecordForm form) {
        if (form.getKind() == RecordKind.SUPPORTER_MEETING && about.status().compareTo(CaseStatus.MATCHING) < 0) {
            throw BusinessException.at("kind", "support.plan.tooEarly");
        }
        SupporterAtHand supporter = records.supporter(form.getSupporterId())
            .orElseThrow(() -> BusinessException.at("supporterId", "common.choosePlease"));
        if (!assignments.mayAdvise(about.id(), supporter.id())) {
            throw BusinessException.at("supporterId", "support.supporter.notOfCase");
        }
        if (!supporter.fullTime() && !records.boundToSecrecy(supporter.id(), form.getPerformedOn())) {
            throw BusinessException.at("supporterId", "consultation.guard.nda");
        }
    }
}
