package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
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
        var now = clock.instant();
        if (letter == null || !letters.due(now, BATCH).contains(id)) {
            return false;
        }
        letter.attempt(now);
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void deliver(long id) {
        OutboxLetter letter = letters.locked(id);
        try {
            mailer.send(letter.letter());
            letter.sent(clock.instant());
        } catch (MessagingException e) {
            letter.failed(e.getMessage(), clock.instant());
        }
    }
}
