package org.banso.honorarium;

/** Minutes as people read them. */
final class Minutes {
    private static final int HOUR = 60;

    private Minutes() {
    }

    /** 90 as 1:30, -90 as -1:30. */
    static String clock(long minutes) {
        long all = Math.abs(minutes);
        return (minutes < 0 ? "-" : "") + all / HOUR + ":" + (all % HOUR < 10 ? "0" : "") + all % HOUR;
    }
}
