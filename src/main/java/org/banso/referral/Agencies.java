package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Email;
import org.banso.shared.FieldText;

/** Keeps the master of agencies: whom to write to and what each takes. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Agencies {
    @Inject
    private AgencyRepository agencies;
    @Inject
    private AuditTrail audit;

    /** Replaces what is kept of an agency, if nobody changed it since it was seen. */
    public void edit(String code, long seenVersion, AgencyForm form) {
        PartnerAgency found = agencies.agency(code, seenVersion);
        check(form);
        found.write(form);
        agencies.flush();
        audit.note("AGENCY_CHANGED", code, form.getEmail());
    }

    private static void check(AgencyForm form) {
        form.setTakesJa(FieldText.requiredLine("takesJa", form.getTakesJa(), PartnerAgency.TAKES_MAX));
        form.setTakesEn(FieldText.requiredLine("takesEn", form.getTakesEn(), PartnerAgency.TAKES_MAX));
        form.setContactName(FieldText.optionalLine("contactName", form.getContactName(), PartnerAgency.NAME_MAX));
        form.setEmail(address(form.getEmail()));
        if (!List.of("ja", "en").contains(form.getLocale())) {
            throw BusinessException.at("locale", "common.choosePlease");
        }
    }

    private static String address(String typed) {
        try {
            return Email.optional(typed).map(Email::value).orElse(null);
        } catch (BusinessException e) {
            throw BusinessException.at("email", e.key(), e.args());
        }
    }
}
