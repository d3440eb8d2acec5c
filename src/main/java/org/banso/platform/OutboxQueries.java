package org.banso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.shared.Page;
import org.banso.shared.Text;

/**
 * The outbox as the administrator sees it. Where letters really leave, the single-use links in them are nobody's but the
 * recipient's and are shown without their key, and what a letter says of a case is shown only to who may see cases; without a mail
 * server (trial, demo) this page is the mailbox and shows all of it.
 */
@ApplicationScoped
@Requires(Right.VIEW_OUTBOX)
public class OutboxQueries {
    public static final int PAGE_SIZE = 30;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"」）)]+");

    /** A piece of a letter's text; {@code link} is an address of ours within the application, else null. */
    public record Piece(String text, String link) implements Serializable {
    }

    /** One letter; {@code subject} and {@code body} are null where the reader may not know them. */
    public record LetterRow(long id, String recipient, Long caseId, String subject, String body, Instant createdAt, int attempts, Instant nextAttemptAt,
                            Instant sentAt, Instant gaveUpAt, String lastError) implements Serializable {

        public LetterState state() {
            return gaveUpAt != null ? LetterState.GIVEN_UP : sentAt != null ? LetterState.SENT : LetterState.WAITING;
        }

        public boolean hidden() {
            return body == null;
        }

        /** As it may be read while its recipient reads it elsewhere. */
        LetterRow discreet(boolean seesCases) {
            boolean open = caseId == null || seesCases;
            return new LetterRow(id, recipient, caseId, open ? subject : null, open ? SecretLinks.masked(body) : null, createdAt, attempts, nextAttemptAt,
                sentAt, gaveUpAt, lastError);
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;

    /** Newest first; {@code state} null for all, {@code recipient} a part of the address or blank. */
    public Page<LetterRow> page(LetterState state, String recipient, int number) {
        var where = new ArrayList<String>();
        if (state != null) {
            where.add(state.condition());
        }
        boolean all = Text.isBlank(recipient);
        if (!all) {
            where.add("lower(l.recipient) like :like escape '!'");
        }
        var query = em.createQuery("select new org.banso.platform.OutboxQueries$LetterRow(l.id, l.recipient, l.caseId, l.subject, l.body,"
            + " l.createdAt, l.attempts, l.nextAttemptAt, l.sentAt, l.gaveUpAt, l.lastError) from OutboxLetter l"
            + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by l.id desc", LetterRow.class);
        if (!all) {
            query.setParameter("like", "%" + recipient.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        var found = Page.of(query.setFirstResult(Page.offset(number, PAGE_SIZE)).setMaxResults(PAGE_SIZE + 1).getResultList(),
            Math.max(1, number), PAGE_SIZE);
        return sending() ? found.map(row -> row.discreet(actor.has(Right.VIEW_ALL_CASES))) : found;
    }

    /** Whether letters leave at all, or wait here for somebody to read them. */
    public boolean sending() {
        return settings.isSet(Setting.MAIL_HOST);
    }

    /** The text cut at its links, so that those into the application can be followed. */
    public List<Piece> pieces(String body) {
        var pieces = new ArrayList<Piece>();
        String base = settings.text(Setting.BASE_URL);
        Matcher link = LINK.matcher(body);
        int from = 0;
        while (link.find()) {
            pieces.add(new Piece(body.substring(from, link.start()), null));
            String address = link.group();
            pieces.add(new Piece(address, address.startsWith(base + "/") ? address.substring(base.length()) : null));
            from = link.end();
        }
        pieces.add(new Piece(body.substring(from), null));
        return pieces;
    }
}
