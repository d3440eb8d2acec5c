package org.banso.consultation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consultation that did not come through the portal, as the office takes it down (T03).
 *
 * @param formKey        mark of the form, drawn when it was opened: sending the same form twice makes one case
 * @param organizationId the applicant, or null for one that is new
 * @param organization   the new applicant, or null
 * @param contactOn      the day the applicant made contact; the case counts from it
 * @param previousNo     number of the case this one follows on, or null
 */
public record NewCase(String formKey, String desk, String channel, Long organizationId, NewOrganization organization, LocalDate contactOn, String previousNo,
                      Content content) implements Serializable {

    /** The little that is asked of an organization on the telephone. */
    public record NewOrganization(String name, String applicantType, String prefecture, String corporateNumber) implements Serializable {
    }
}
