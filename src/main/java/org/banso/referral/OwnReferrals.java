package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.karte.Consents;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.shared.FieldText;

/** The applicant decides who may read of his case: he reads what the agency will read, consents, refuses, or takes his consent back. */
@ApplicationScoped
@Transactional
@Requires(Right.FILE_CONSULTATION)
public class OwnReferrals {
    @Inject
    private ReferralRepository referrals;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private Consents consents;
    @Inject
    private GuestLinks links;
    @Inject
    private ReferralLetters letters;
    @Inject
    private Clock clock;

    /** Consents to exactly this sheet going to exactly this agency. */
    public void consent(String caseNo, long id) {
        Referral found = referrals.own(caseNo, id);
        found.consented(consents.giveOwn(found.caseId(), found.agency(), Referrals.scope(found)), clock.instant());
        referrals.flush();
        letters.tellOwner(atHand.unscoped(found.caseId()), found, "consented");
    }

    /**
     * Does not consent.
     *
     * @param why in words, or null: he need not say
     */
    public void refuse(String caseNo, long id, String why) {
        Referral found = referrals.own(caseNo, id);
        found.withdraw(FieldText.optional("why", why, Referral.OUTCOME_MAX), clock.instant());
        referrals.flush();
        links.revokeAll(GuestPurpose.REFERRAL, found.id());
        letters.tellOwner(atHand.unscoped(found.caseId()), found, "refused");
    }

    /** Takes the consent back: from this moment the agency can open nothing ({@link ConsentWatch}). */
    public void takeBack(String caseNo, long id) {
        Referral found = referrals.own(caseNo, id);
        if (found.consentId() != null) {
            consents.withdrawOwn(found.caseId(), found.consentId());
        }
    }
}
