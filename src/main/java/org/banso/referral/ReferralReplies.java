package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.banso.consultation.CaseAtHand;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.EventKind;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Who;
import org.banso.platform.guest.Guest;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.shared.BusinessException;
import org.banso.shared.FieldText;

/**
 * The agency's side of one referral, opened by its key and without an account: it reads the sheet the applicant consented to,
 * answers, and says later what came of it. Nothing else of the case is reached from here.
 */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class ReferralReplies {
    @Inject
    private ReferralRepository referrals;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private GuestLinks links;
    @Inject
    private CaseProgress progress;
    @Inject
    private ReferralLetters letters;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * What stands on the agency's page.
     *
     * @param holder the agency
     * @param until  how long this key opens
     */
    public record Shown(String holder, Instant until, ReferralCard card) implements Serializable {
    }

    /**
     * The referral behind a key; that it was read is written down.
     *
     * @return empty when the key opens nothing (any more)
     */
    public Optional<Shown> open(String key, Locale reader) {
        return links.enter(GuestPurpose.REFERRAL, key).map(guest -> {
            Referral found = referrals.read(guest.subjectId());
            CaseAtHand about = atHand.unscoped(found.caseId());
            links.opened(guest, about.caseNo());
            return new Shown(guest.holder(), guest.until(),
                ReferralCard.of(found, about, reader));
        });
    }

    /**
     * Takes the case on, or does not.
     *
     * @param words needed when it does not
     * @param by    who answers
     */
    public void reply(String key, Boolean accepted, String words, String by) {
        Guest guest = guest(key);
        if (accepted == null) {
            throw BusinessException.at("accepted", "common.choosePlease");
        }
        String told = accepted ? FieldText.optional("words", words, Referral.WORDS_MAX) : FieldText.required("words", words, Referral.WORDS_MAX);
        Referral found = referrals.held(guest.subjectId());
        found.replied(accepted, told, name(guest, by), clock.instant());
        told(found, accepted ? EventKind.REFERRAL_ACCEPTED : EventKind.REFERRAL_REJECTED, accepted ? "accepted" : "rejected");
    }

    /** What came of it. */
    public void result(String key, String words, String by) {
        Guest guest = guest(key);
        String told = FieldText.required("result", words, Referral.WORDS_MAX);
        Referral found = referrals.held(guest.subjectId());
        found.resultReturned(told, name(guest, by), clock.instant());
        told(found, EventKind.REFERRAL_RESULT, "result");
    }

    private void told(Referral found, EventKind kind, String letter) {
        referrals.flush();
        progress.note(found.caseId(), kind, found.agency(), null);
        letters.tellOwner(atHand.unscoped(found.caseId()), found, letter);
    }

    private Guest guest(String key) {
        return links.enter(GuestPurpose.REFERRAL, key).orElseThrow(() -> new BusinessException("guest.closed"));
    }

    /** Histories name the person and the agency; the person has no rights beyond this page. */
    private String name(Guest guest, String typed) {
        String by = FieldText.requiredLine("by", typed, Referral.NAME_MAX);
        actor.enter(new Who(null, by, null, Who.NOBODY.rights(), actor.who().locale()));
        return by;
    }
}
