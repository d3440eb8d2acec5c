package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.Transition;
import org.banso.karte.ConsentWithdrawn;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;

/** A consent that is taken back closes the doors that stand on it, in the same transaction, whoever took it back and where. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentWatch {
    @Inject
    private ReferralRepository referrals;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private GuestLinks links;
    @Inject
    private ReferralLetters letters;
    @Inject
    private Clock clock;

    void withdrawn(@Observes ConsentWithdrawn consent) {
        referrals.restingOn(consent.consentId()).forEach(found -> {
            links.revokeAll(GuestPurpose.REFERRAL, found.id());
            if (found.state().mayBecome(ReferralState.WITHDRAWN)) {
                found.withdraw(Texts.get(Locale.JAPANESE, "referral.consentWithdrawn"), clock.instant());
                referrals.flush();
                letters.tellOwner(atHand.unscoped(found.caseId()), found, "takenBack");
            }
        });
    }

    /** A case that the applicant withdrew, or that was declined, is nobody's to read any more; one that ended well goes on being answered. */
    void ended(@Observes CaseMoved moved) {
        if (moved.step() == Transition.T22 || moved.step() == Transition.T09) {
            referrals.openOf(moved.caseId()).forEach(found -> {
                links.revokeAll(GuestPurpose.REFERRAL, found.id());
                if (found.state().mayBecome(ReferralState.WITHDRAWN)) {
                    found.withdraw(Texts.get(Locale.JAPANESE, "referral.caseEnded"), clock.instant());
                }
            });
            referrals.flush();
        }
    }
}
