package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.banso.shared.Page;

/** The outbox as the administrator sees it. */
@ApplicationScoped
@Requires(Right.VIEW_OUTBOX)
public class OutboxQueries {
    public static final int PAGE_SIZE = 50;

    /** One letter; {@code sentAt} null means waiting, {@code gaveUpAt} set means given up. */
    public record LetterRow(long id, String recipient, String subject, String body, Instant createdAt, int attempts,
                            Instant sentAt, Instant gaveUpAt, String lastError) {
    }

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    public Page<LetterRow> page(int number) {
        return Page.of(em.createQuery("select new org.banso.platform.OutboxQueries$LetterRow(l.id, l.recipient, l.subject, l.body,"
                + " l.createdAt, l.attempts, l.sentAt, l.gaveUpAt, l.lastError) from OutboxLetter l order by l.id desc", LetterRow.class)
            .setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(), Math.max(1, number), PAGE_SIZE);
    }
}
