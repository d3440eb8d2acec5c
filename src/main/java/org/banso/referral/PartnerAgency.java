package org.banso.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

/** An agency or desk to which the office refers; its name is the code's in the list {@code partnerAgency}. Never deleted, only no longer offered. */
@Entity
@Table(name = "partner_agency")
class PartnerAgency {
    static final int TAKES_MAX = 500;
    static final int NAME_MAX = 60;

    @Id
    private String code;
    @Version
    private long version;
    @Column(name = "takes_ja")
    private String takesJa;
    @Column(name = "takes_en")
    private String takesEn;
    @Column(name = "contact_name")
    private String contactName;
    private String email;
    private String locale;
    @Column(updatable = false)
    private String brings;
    private boolean offered;

    protected PartnerAgency() {
    }

    void write(AgencyForm form) {
        takesJa = form.getTakesJa();
        takesEn = form.getTakesEn();
        contactName = form.getContactName();
        email = form.getEmail();
        locale = form.getLocale();
        offered = form.isOffered();
    }

    AgencyForm form() {
        var form = new AgencyForm();
        form.setTakesJa(takesJa);
        form.setTakesEn(takesEn);
        form.setContactName(contactName);
        form.setEmail(email);
        form.setLocale(locale);
        form.setOffered(offered);
        return form;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String email() {
        return email;
    }

    String contactName() {
        return contactName;
    }

    /** In which language letters to it are written. */
    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    /** The expertise it brings, a code of {@code expertise}: under which a referral to it is recorded. */
    String brings() {
        return brings;
    }

    boolean isOffered() {
        return offered;
    }
}
