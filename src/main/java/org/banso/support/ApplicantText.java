package org.banso.support;

import java.io.Serializable;
import org.banso.shared.Text;

/** What was written for the applicant to read, once the office has released it. */
public record ApplicantText(String text) implements Serializable {

    /** Null when there is nothing. */
    public static ApplicantText of(String text) {
        return Text.isBlank(text) ? null : new ApplicantText(text);
    }
}
