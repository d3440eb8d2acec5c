package org.banso.platform;

/**
 * A letter to one person.
 *
 * @param key      what the letter is about, once for ever: a second letter with the same key is not written
 * @param caseId   the case it belongs to, or null
 * @param calendar an invitation or cancellation (RFC 5545) for the recipient's calendar program, or null
 */
public record Letter(String key, String recipient, String subject, String body, Long caseId, String calendar) {
    public static final int SUBJECT_MAX = 200;

    public Letter(String key, String recipient, String subject, String body, Long caseId) {
        this(key, recipient, subject, body, caseId, null);
    }
}
