package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Text;

/** The other pairs of eyes on working time: who was there or knows confirms, a manager approves, both may send it back. */
@ApplicationScoped
@Transactional
@Requires(Right.CONFIRM_WORK)
public class WorkChecks {
    /** Characters of the words with which time is sent back. */
    public static final int WORDS_MAX = 500;

    @Inject
    private WorkRepository logs;
    @Inject
    private WorkLetters letters;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** It was so. */
    public void confirm(WorkSeen seen) {
        logs.ofVisible(seen, false).confirm(actor.accountId(), clock.instant());
        logs.flush();
    }

    /** The applicant says that it was so, of a case of his own. */
    @Requires(Right.VIEW_OWN_CASES)
    public void confirmOwn(WorkSeen seen) {
        logs.ofVisible(seen, true).confirm(actor.accountId(), clock.instant());
        logs.flush();
    }

    /** It may be paid. */
    @Requires(Right.APPROVE_WORK)
    public void approve(WorkSeen seen) {
        logs.ofVisible(seen, false).approve(actor.accountId(), clock.instant());
        logs.flush();
    }

    /** Back to the supporter, who learns why by letter. */
    public void sendBack(WorkSeen seen, String words) {
        if (Text.isBlank(words)) {
            throw BusinessException.at("words", "common.fillPlease");
        } else if (Text.length(words) > WORDS_MAX) {
            throw BusinessException.at("words", "support.tooLong", WORDS_MAX, Text.length(words));
        }
        WorkLog log = logs.ofVisible(seen, false);
        log.sendBack(actor.accountId(), Text.clean(words), clock.instant());
        logs.flush();
        letters.sentBack(log);
    }
}
