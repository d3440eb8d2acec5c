package org.banso.bench;

/** What the bench looks for in the texts, and in which cases it has put it; the very common word stands in the stories already. */
final class Words {
    /** In some twenty cases, whatever the number of all. */
    static final String RARE = "先天性無痛無汗症";
    /** In more than a third of all. */
    static final String COMMON = "開発";
    /** Each in an eighth of all, together in some twenty. */
    static final String ONE = "ベトナム";
    static final String OTHER = "中核病院";

    private static final int TOGETHER = 20;
    private static final String HOLDS_RARE = "なお、" + RARE + "の患者さんの団体からも早い時期の相談を勧められました。";
    private static final String HOLDS_ONE = "将来は" + ONE + "での製造販売も考えています。";
    private static final String HOLDS_OTHER = "治験は近隣の" + OTHER + "に依頼する予定です。";

    private Words() {
    }

    /** SQL that puts the words into the bodies of the cases of a database with so many. */
    static String[] planted(int cases) {
        return new String[] {add(HOLDS_RARE, rare(cases)), add(HOLDS_ONE, "mod(id, 8) = 1"), add(HOLDS_OTHER, "mod(id, 8) = 5 or " + both(cases))};
    }

    /** SQL condition for the cases with the rare word. */
    static String rare(int cases) {
        return "mod(id, " + Math.max(1, cases / TOGETHER) + ") = 3";
    }

    /** ... for those with both of the two that rarely meet. */
    static String both(int cases) {
        return "mod(id, " + 8 * Math.max(1, cases / TOGETHER / 8) + ") = 1";
    }

    private static String add(String sentence, String which) {
        return "update consultation_case set body = concat(body, '" + sentence + "') where body is not null and (" + which + ")";
    }
}
