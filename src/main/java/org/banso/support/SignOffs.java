package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.NotFound;

/** Both sides say that a record is right: the supporter of what he is said to have done, the applicant of the text he was given. */
@ApplicationScoped
@Transactional
@Requires({Right.VIEW_ASSIGNED_CASES, Right.VIEW_OWN_CASES})
public class SignOffs {
    @Inject
    private SupportRepository records;
    @Inject
    private CaseProgress progress;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** The supporter stands by his record in the version he looks at. */
    @Requires(Right.VIEW_ASSIGNED_CASES)
    public void sign(RecordSeen seen) {
        SupportRecord mine = records.at(seen);
        if (records.supporterOf(actor.accountId()).filter(me -> me.equals(mine.supporterId())).isEmpty()) {
            throw new NotFound();
        }
        mine.sign(clock.instant());
        records.flush();
    }

    /**
     * The applicant agrees with the text that was released at this moment; saying it twice keeps the first time.
     *
     * @param read when the text in front of him was released
     */
    @Requires(Right.VIEW_OWN_CASES)
    public void confirm(long recordId, Instant read) {
        SupportRecord released = records.releasedToMe(recordId);
        boolean first = released.confirmedAt() == null;
        released.confirm(read, actor.accountId(), clock.instant());
        records.flush();
        if (first) {
            progress.note(released.caseId(), EventKind.MINUTES_CONFIRMED, released.kind().name(), released.performedOn().toString());
        }
    }
}
