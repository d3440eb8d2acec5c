package org.banso.referral;

import java.io.Serializable;

/**
 * An agency of the master.
 *
 * @param email   null until the office has filled it in; without it nothing can be sent
 * @param offered whether new referrals may go there
 */
public record AgencyRow(String code, String takesJa, String takesEn, String contactName, String email, boolean offered) implements Serializable {

    public String takes(String language) {
        return "ja".equals(language) ? takesJa : takesEn;
    }

    public boolean isReachable() {
        return email != null;
    }
}
