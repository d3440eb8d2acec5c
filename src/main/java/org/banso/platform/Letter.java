package org.banso.platform;

/**
 * A letter to one person.
 *
 * @param key    what the letter is about, once for ever: a second letter with the same key is not written
 * @param caseId the case it belongs to, or null
 */
public record Letter(String key, String recipient, String subject, String body, Long caseId) {
    public static final int SUBJECT_MAX = 200;
}
