package org.banso.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.banso.shared.Names;

/** A body that does studies for money. Never deleted, only no longer offered; who it is, name and number tell. */
@Entity
@Table(name = "study_vendor")
class StudyVendor {
    static final int NAME_MAX = 120;
    static final int CONTACT_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "corporate_number")
    private String corporateNumber;
    @Column(name = "contact_name")
    private String contactName;
    private String email;
    private String locale;
    private boolean ip;
    private boolean market;
    private boolean offered;
    @Column(name = "form_key", updatable = false)
    private String formKey;

    protected StudyVendor() {
    }

    StudyVendor(VendorForm form) {
        formKey = form.formKey();
        write(form);
    }

    void write(VendorForm form) {
        name = form.getName();
        nameKey = Names.organizationKey(name);
        corporateNumber = form.getCorporateNumber();
        contactName = form.getContactName();
        email = form.getEmail();
        locale = form.getLocale();
        ip = form.isIp();
        market = form.isMarket();
        offered = form.isOffered();
    }

    VendorForm form() {
        var form = new VendorForm();
        form.setName(name);
        form.setCorporateNumber(corporateNumber);
        form.setContactName(contactName);
        form.setEmail(email);
        form.setLocale(locale);
        form.setIp(ip);
        form.setMarket(market);
        form.setOffered(offered);
        return form;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String corporateNumber() {
        return corporateNumber;
    }

    String contactName() {
        return contactName;
    }

    String email() {
        return email;
    }

    /** In which language letters to him are written. */
    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    boolean does(StudyKind kind) {
        return offered && (kind == StudyKind.IP ? ip : market);
    }
}
