package org.banso.platform.guest;

/** What a guest's key is for, and under which address it stands. A key of one purpose opens nothing of another. */
public enum GuestPurpose {
    /** An agency reads a referral and answers it. */
    REFERRAL("/guest/referrals/"),
    /** A firm reads an order for a study and delivers. */
    STUDY("/guest/studies/");

    private final String place;

    GuestPurpose(String place) {
        this.place = place;
    }

    /** The address within the application that this key opens. */
    public String address(String key) {
        return place + key;
    }
}
