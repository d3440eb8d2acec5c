package org.banso.matching;

import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseStatus;

/** What matching needs to know of a case. Names the applicant: handed only to those who see the case or judge conflicts. */
record CaseFacts(long id, long version, String caseNo, CaseStatus status, String title, String productType, String phase, String prefecture,
                 boolean overseas, List<String> topics, List<String> expertise, CaseParties parties, long organizationId) implements Serializable {
}
