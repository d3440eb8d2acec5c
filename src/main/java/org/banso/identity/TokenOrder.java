package org.banso.identity;

import java.util.Locale;
import java.util.Set;

/**
 * What a token is to be issued for.
 *
 * @param accountId null while the person has no account
 * @param name      as the person or the inviter wrote it, may be null
 * @param roles     given when the token is used
 * @param payload   handed to {@link AccountActivated}, may be null
 * @param issuedBy  the account that asked for it, null for the person himself
 */
record TokenOrder(TokenPurpose purpose, Long accountId, String email, String name, Locale language, Set<Role> roles, String payload,
                  Long issuedBy) {
}
