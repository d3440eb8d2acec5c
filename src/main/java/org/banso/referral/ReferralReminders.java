package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.Tick;

/** Reminds agencies that have been silent for long, each time with a fresh key, until the loop is closed. */
@ApplicationScoped
@Transactional
class ReferralReminders {
    private static final int AT_ONCE = 50;

    @Inject
    private ReferralRepository referrals;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private ReferralLetters letters;
    @Inject
    private Settings settings;

    void onTick(@Observes Tick tick) {
        referrals.silentSince(tick.at().minus(Duration.ofDays(settings.number(Setting.REFERRAL_REMIND_DAYS))), AT_ONCE).forEach(id -> {
            Referral silent = referrals.held(id);
            PartnerAgency to = agencies.agency(silent.agency());
            silent.reminded(tick.at());
            if (to.email() != null) {
                letters.remind(atHand.unscoped(silent.caseId()), silent, to);
            }
        });
        referrals.flush();
    }
}
