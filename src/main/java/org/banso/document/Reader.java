package org.banso.document;

/** As what somebody stands to the files of a case; the office comes first, then the applicant, whatever else he may be. */
public enum Reader {
    OFFICE, APPLICANT, LEAD, MEMBER;

    /**
     * Whether this reader is told that there is such a file.
     *
     * @param ofApplicant the organization that asks for advice brought it
     * @param mine        the reader brought it
     */
    boolean sees(Visibility visibility, boolean ofApplicant, boolean mine) {
        return switch (this) {
            case OFFICE -> true;
            case APPLICANT -> ofApplicant || visibility == Visibility.APPLICANT;
            case LEAD -> mine || visibility != Visibility.OFFICE;
            case MEMBER -> mine || visibility == Visibility.APPLICANT || visibility == Visibility.TEAM;
        };
    }

    /** Whether this reader may take the file along: an unpublished invention leaves only through the lead supporter (domain.md 7). */
    boolean takes(Tier tier, boolean mine) {
        return tier != Tier.SECRET || this != MEMBER || mine;
    }
}
