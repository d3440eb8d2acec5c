package org.banso.study;

import org.banso.consultation.CaseStatus;

/** What a study needs of its case: where it stands and whom to write to. */
public record CaseAtHand(long id, String caseNo, String title, CaseStatus status, String contactName, String contactEmail, Long ownerId) {
}
