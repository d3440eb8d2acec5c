package org.banso.codelist;

/**
 * A column that holds codes of a list. Features declare theirs through {@link CodeUses}, so that nobody retires or removes a code
 * without being told who has it.
 *
 * @param list    the list whose codes the column holds
 * @param table   table of the database
 * @param column  its column
 * @param several whether it holds several codes, joined by commas
 * @param subject whose the row is
 */
public record CodeUse(String list, String table, String column, boolean several, Subject subject) {

    /** What a row that holds a code is to the office. */
    public enum Subject {
        CASE, ORGANIZATION, PRODUCT, SUPPORTER, REQUEST, RECORD
    }

    /** A column with one code in it. */
    public static CodeUse one(String list, String table, String column, Subject subject) {
        return new CodeUse(list, table, column, false, subject);
    }

    /** A column with codes joined by commas. */
    public static CodeUse several(String list, String table, String column, Subject subject) {
        return new CodeUse(list, table, column, true, subject);
    }
}
