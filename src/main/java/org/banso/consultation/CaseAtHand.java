package org.banso.consultation;

/**
 * What another family needs of the case it works at: where it stands and whom to write to.
 *
 * @param version as it stands now
 * @param ownerId who looks after it in the office; null while nobody does
 */
public record CaseAtHand(long id, long version, String caseNo, String title, String organizationName, CaseStatus status, String contactName,
                         String contactEmail, Long ownerId) {

    public CaseSeen seen() {
        return new CaseSeen(id, version);
    }
}
