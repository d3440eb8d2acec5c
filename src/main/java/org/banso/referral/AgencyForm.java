package org.banso.referral;

import java.io.Serializable;

/** What the office keeps of an agency; bound by its page and taken back whole. */
public class AgencyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String takesJa;
    private String takesEn;
    private String contactName;
    private String email;
    private String locale = "ja";
    private boolean offered = true;

    public String getTakesJa() {
        return takesJa;
    }

    public void setTakesJa(String takesJa) {
        this.takesJa = takesJa;
    }

    public String getTakesEn() {
        return takesEn;
    }

    public void setTakesEn(String takesEn) {
        this.takesEn = takesEn;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }
}
