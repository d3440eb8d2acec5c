package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Sends what is due, one transaction a letter, so that one bad address never holds up the rest. */
@ApplicationScoped
class OutboxSender {
    private static final int BATCH = 50;

    @Inject
    private OutboxRepository letters;
    @Inject
    private Mailer mailer;
    @Inject
    private Clock clock;

    boolean configured() {
        return mailer.configured();
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due() {
        return letters.due(clock.instant(), BATCH);
    }

    /** Takes the row by lock; another node that holds it, or has sent it, is left alone. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(long id) {
        OutboxLetter letter = letters.locked(id);
        Instant now = clock.instant();
        return letter != null && letter.isDue(now) && letter.attempt(now);
    }

    /** Sends what {@link #take} took, unless it was withdrawn, or sent by another node, in the meantime. */
    @Transactional(TxType.REQUIRES_NEW)
    void deliver(long id) {
        OutboxLetter letter = letters.locked(id);
        if (letter == null || !letter.isWaiting()) {
            return;
        }
        try {
            mailer.send(letter.letter());
            letter.sent(clock.instant());
        } catch (Undeliverable e) {
            letter.refused(e.getMessage(), clock.instant());
        } catch (MessagingException | RuntimeException e) {
            letter.failed(e.getMessage(), clock.instant());
        }
    }
}
