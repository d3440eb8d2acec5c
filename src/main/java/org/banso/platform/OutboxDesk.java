package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.shared.NotFound;

/** What the administrator does with letters that could not be delivered. */
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
        OutboxLetter letter = letters.locked(letterId);
        if (letter == null) {
            throw new NotFound();
        }
        if (letter.again(clock.instant())) {
            audit.note("LETTER_RETRIED", letter.letter().recipient(), letter.letter().subject());
        }
    }
}
