package org.banso.consultation;

import org.banso.shared.BusinessException;
import org.banso.shared.Email;
import org.banso.shared.PhoneNumber;
import org.banso.shared.Text;

/**
 * What was typed into a form, in the one form in which it is kept: names and titles on one line, prose as it was written
 * (NFC), addresses and numbers bare. What is not well formed is left for {@link FilingRules} to tell.
 */
final class FilingText {
    private FilingText() {
    }

    /** A copy, settled. */
    static Content settled(Content typed) {
        Content content = typed.copy();
        ApplicantSnapshot applicant = content.applicant();
        applicant.setContactName(Text.singleLineOrNull(applicant.getContactName()));
        applicant.setContactEmail(Text.singleLineOrNull(applicant.getContactEmail()));
        applicant.setContactPhone(Text.singleLineOrNull(applicant.getContactPhone()));
        try {
            applicant.setContactEmail(Email.optional(applicant.getContactEmail()).map(Email::value).orElse(null));
            applicant.setContactPhone(PhoneNumber.optional(applicant.getContactPhone()).map(PhoneNumber::value).orElse(null));
        } catch (BusinessException notWellFormed) {
            // Kept as typed: the rules name the field and the person mends it.
            return prose(content);
        }
        return prose(content);
    }

    private static Content prose(Content content) {
        Consultation matter = content.matter();
        matter.setTitle(Text.singleLineOrNull(matter.getTitle()));
        matter.setBody(Text.cleanOrNull(matter.getBody()));
        matter.setGoal(Text.cleanOrNull(matter.getGoal()));
        matter.setExcludedSupporters(Text.cleanOrNull(matter.getExcludedSupporters()));
        TargetProduct product = content.product();
        product.setName(Text.singleLineOrNull(product.getName()));
        product.setSummary(Text.cleanOrNull(product.getSummary()));
        product.setIndication(Text.cleanOrNull(product.getIndication()));
        product.setCompetitors(Text.cleanOrNull(product.getCompetitors()));
        return content;
    }
}
