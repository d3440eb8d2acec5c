package org.banso.organization;

/**
 * What the list of organizations is narrowed by; null narrows nothing.
 *
 * @param words      a part of the name or the reading in any spelling, or the beginning of the corporate number
 * @param prefecture code
 * @param type       code of the list {@code applicantType}
 * @param unconfirmed only those that somebody joined by a rule of the program and the office has not looked at
 */
public record OrganizationFilter(String words, String prefecture, String type, boolean unconfirmed) {
}
