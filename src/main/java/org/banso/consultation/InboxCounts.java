package org.banso.consultation;

import java.io.Serializable;

/** How many cases stand behind each tab of the inbox, counted no further than {@link #MOST}. */
public record InboxCounts(int mine, int free, int overdue, int awaiting, int running) implements Serializable {
    public static final int MOST = 100;

    /** The figure of a tab; the first tab joins two others. */
    public int of(InboxFilter filter) {
        return switch (filter) {
            case MINE_AND_FREE -> mine + free;
            case MINE -> mine;
            case FREE -> free;
            case OVERDUE -> overdue;
            case AWAITING -> awaiting;
            case RUNNING -> running;
        };
    }

    /** As shown: 12, or 99+ where counting stopped. */
    public String shown(InboxFilter filter) {
        int count = of(filter);
        return count >= MOST ? MOST - 1 + "+" : Integer.toString(count);
    }
}
