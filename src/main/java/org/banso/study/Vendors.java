package org.banso.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.shared.BusinessException;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Email;
import org.banso.shared.FieldText;
import org.banso.shared.Names;

/** Keeps the register of vendors. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Vendors {
    @Inject
    private StudyRepository studies;
    @Inject
    private SentForms sent;
    @Inject
    private AuditTrail audit;

    /** @return the id of the new vendor */
    public long add(VendorForm form) {
        Optional<Long> before = sent.made(StudyVendor.class, form.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        check(form, null);
        var made = new StudyVendor(form);
        studies.add(made);
        audit.note("VENDOR_ADDED", form.getName(), form.getEmail());
        return made.id();
    }

    /** Replaces what is kept of a vendor, if nobody changed it since it was seen; ties of his running orders are looked at anew. */
    public void edit(long id, long seenVersion, VendorForm form) {
        StudyVendor found = studies.vendor(id, seenVersion);
        check(form, id);
        found.write(form);
        studies.flush();
        audit.note("VENDOR_CHANGED", form.getName(), form.getEmail());
    }

    private void check(VendorForm form, Long except) {
        form.setName(FieldText.requiredLine("name", form.getName(), StudyVendor.NAME_MAX));
        form.setCorporateNumber(at("corporateNumber", () -> CorporateNumber.optional(form.getCorporateNumber()).map(CorporateNumber::value).orElse(null)));
        form.setContactName(FieldText.requiredLine("contactName", form.getContactName(), StudyVendor.CONTACT_MAX));
        form.setEmail(at("email", () -> Email.of(form.getEmail()).value()));
        if (!List.of("ja", "en").contains(form.getLocale())) {
            throw BusinessException.at("locale", "common.choosePlease");
        }
        if (!form.isIp() && !form.isMarket()) {
            throw BusinessException.at("ip", "study.vendor.nothing");
        }
        if (studies.isVendor(Names.organizationKey(form.getName()), except)) {
            throw BusinessException.at("name", "study.vendor.known");
        }
    }

    private interface Reading {
        String read();
    }

    private static String at(String field, Reading reading) {
        try {
            return reading.read();
        } catch (BusinessException e) {
            throw BusinessException.at(field, e.key(), e.args());
        }
    }
}
