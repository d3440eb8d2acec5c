package org.banso.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.handover.DepartureQueries.Leaver;
import org.banso.handover.DepartureQueries.Work;
import org.banso.matching.AssignmentState;
import org.banso.matching.Matching;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;
import org.banso.support.Substitutes;

/** A supporter leaves: his work is ended case by case with a reason that stands in the history, and what he promised becomes the office's. */
@ApplicationScoped
@Transactional
@Requires(Right.HAND_OVER)
public class SupporterDepartures {
    /** Characters of the reason. */
    public static final int REASON_MAX = 200;

    @Inject
    private HandoverRepository handovers;
    @Inject
    private Matching matching;
    @Inject
    private Substitutes substitutes;
    @Inject
    private CaseProgress progress;

    /**
     * Ends his work on these cases, or the requests for it. He loses sight of them, his meetings to come are cancelled, the owner of each
     * case hears of it.
     *
     * @param works as they were read
     * @throws BusinessException at the reason, or handover.supporter.nothing
     * @throws org.banso.shared.StaleVersion when one of them has changed since; none is ended then
     */
    public void end(Leaver leaver, List<Work> works, String reason) {
        String why = Text.singleLineOrNull(reason);
        if (why == null) {
            throw BusinessException.at("reason", "common.fillPlease");
        }
        if (Text.length(why) > REASON_MAX) {
            throw BusinessException.at("reason", "support.tooLong", REASON_MAX, Text.length(why));
        }
        BusinessException.unless(!works.isEmpty(), "handover.supporter.nothing");
        var cases = new TreeMap<Long, List<Work>>();
        works.forEach(work -> cases.computeIfAbsent(handovers.caseOf(work.id(), leaver.id()), id -> new ArrayList<>()).add(work));
        // Cases are held in their order everywhere, or two people would wait for each other.
        cases.forEach((caseId, his) -> his.forEach(work -> end(leaver, caseId, work, why)));
    }

    private void end(Leaver leaver, long caseId, Work work, String why) {
        if (work.state() == AssignmentState.ACCEPTED) {
            matching.release(work.id(), work.version());
        } else {
            matching.withdrawAsk(work.id(), work.version());
        }
        substitutes.takeSteps(caseId, leaver.id());
        progress.note(caseId, EventKind.SUPPORTER_HANDED_OVER, null, leaver.name() + " " + why);
    }
}
