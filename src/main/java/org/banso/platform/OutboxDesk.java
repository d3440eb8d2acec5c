package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.banso.shared.NotFound;

/** What the administrator, and on a case the office, does with letters that could not be delivered. */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_OUTBOX)
public class OutboxDesk {
    @Inject
    private OutboxRepository letters;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Nothing that still waits goes to this address any more. */
    @Requires(Right.ERASE_PERSONS)
    public void withdraw(String recipient) {
        letters.waitingFor(recipient).forEach(letter -> letter.withdraw(clock.instant()));
    }

    /** Puts a letter that was given up back into the queue. One that is waiting or sent stays as it is. */
    public void retry(long letterId) {
        again(found(letterId));
    }

    /** The same for the office, which sees on a case what did not arrive. */
    @Requires(Right.TRIAGE_CASES)
    public void retry(long caseId, long letterId) {
        again(found(caseId, letterId));
    }

    /** What the letter was to tell has been seen to in another way; the case speaks of it no more. */
    @Requires(Right.TRIAGE_CASES)
    public void settle(long caseId, long letterId) {
        OutboxLetter letter = found(caseId, letterId);
        if (letter.settle(clock.instant())) {
            audit.note("LETTER_SETTLED", letter.letter().recipient(), letter.letter().subject());
        }
    }

    private void again(OutboxLetter letter) {
        if (letter.again(clock.instant())) {
            audit.note("LETTER_RETRIED", letter.letter().recipient(), letter.letter().subject());
        }
    }

    private OutboxLetter found(long letterId) {
        OutboxLetter letter = letters.locked(letterId);
        if (letter == null) {
            throw new NotFound();
        }
        return letter;
    }

    private OutboxLetter found(long caseId, long letterId) {
        OutboxLetter letter = found(letterId);
        if (!Objects.equals(letter.letter().caseId(), caseId)) {
            throw new NotFound();
        }
        return letter;
    }
}
