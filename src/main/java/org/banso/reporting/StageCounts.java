package org.banso.reporting;

/** R4, stages: distinct cases that reached each (C3) and meetings held (C4), in the year and to date. */
public record StageCounts(Reached inYear, Reached toDate, Held heldInYear, Held heldToDate) {

    /** C3: 受付, 事前面談, サポーター面談, フォローアップ, each by the first event of its kind. */
    public record Reached(int received, int preInterview, int supporterMeeting, int followUp) {
        /** Share of the received that came this far, in whole per cent; 0 when nothing was received. */
        public long percent(int reached) {
            return received == 0 ? 0 : Math.round(100.0 * reached / received);
        }
    }

    /** C4: how many meetings of each kind were held. */
    public record Held(int preInterview, int supporterMeeting, int followUp) {
    }
}
