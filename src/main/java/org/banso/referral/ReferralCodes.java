package org.banso.referral;

import static org.banso.codelist.CodeUse.one;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The agencies that referrals name. */
@ApplicationScoped
class ReferralCodes implements CodeUses {
    @Override
    public List<CodeUse> uses() {
        return List.of(one("partnerAgency", "referral", "agency", Subject.CASE));
    }
}
