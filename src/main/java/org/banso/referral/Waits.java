package org.banso.referral;

/** Who has to do the next thing for a referral. */
public enum Waits {
    OFFICE_ASK, APPLICANT, OFFICE_SEND, AGENCY_REPLY, AGENCY_RESULT, OFFICE_SETTLE, NOBODY;

    /**
     * For a referral as it stands.
     *
     * @param asked the applicant has been asked for his consent
     * @param ended the loop is closed
     */
    static Waits of(ReferralState state, boolean asked, boolean ended) {
        if (ended) {
            return NOBODY;
        }
        return switch (state) {
            case DRAFT -> asked ? APPLICANT : OFFICE_ASK;
            case CONSENTED -> OFFICE_SEND;
            case SENT -> AGENCY_REPLY;
            case ACCEPTED -> AGENCY_RESULT;
            case REJECTED, RESULT_RETURNED -> OFFICE_SETTLE;
            case WITHDRAWN -> NOBODY;
        };
    }

    public boolean isOffice() {
        return this == OFFICE_ASK || this == OFFICE_SEND || this == OFFICE_SETTLE;
    }
}
