package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** What was written for the applicant reaches him only from here: somebody of the office has read it. */
@ApplicationScoped
@Transactional
@Requires(Right.RELEASE_MINUTES)
public class Release {
    @Inject
    private SupportRepository records;
    @Inject
    private SupportLetters letters;
    @Inject
    private CaseProgress progress;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Releases the text, the first time or corrected, and tells the applicant by letter. What the office changes while it reads is a
     * version of its own.
     *
     * @param checkedText the text as the reader of the office left it
     */
    public void release(RecordSeen seen, String checkedText) {
        SupportRecord written = records.at(seen);
        written.release(RecordRules.released(checkedText), actor.accountId(), clock.instant()).ifPresent(records::keep);
        records.flush();
        progress.note(written.caseId(), EventKind.MINUTES_RELEASED, written.kind().name(), written.performedOn().toString());
        letters.released(records.visible(written.caseId()), written);
    }
}
