package org.banso.consultation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consultation that did not come through the portal, as the office takes it down (T03).
 *
 * @param formKey        mark of the form, drawn when it was opened: sending the same form twice makes one case
 * @param contactOn      the day the applicant made contact; the case counts from it
 * @param previousNo     number of the case this one follows on, or null
 */
public record NewCase(String formKey, String desk, String channel, long organizationId, LocalDate contactOn, String previousNo,
                      Content content) implements Serializable {
}
