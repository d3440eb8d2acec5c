package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.banso.shared.Text;

/** Where letters are put. They leave only if the transaction that wrote them commits. */
@ApplicationScoped
@Requires(open = true)
@Transactional(TxType.MANDATORY)
public class Outbox {
    @Inject
    private OutboxRepository letters;
    @Inject
    private Clock clock;

    /** Queues the letter unless one with its key exists. Subject and recipient are made single-line, so nobody adds a header. */
    public void add(Letter letter) {
        if (letters.knows(letter.key())) {
            return;
        }
        var clean = new Letter(letter.key(), Text.singleLine(letter.recipient(), 254),
            Text.singleLine(letter.subject(), Letter.SUBJECT_MAX), letter.body(), letter.caseId(), letter.calendar());
        letters.add(new OutboxLetter(clean, clock.instant()));
    }
}
