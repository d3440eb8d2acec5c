package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseAtHand;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestOrder;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Letters about a referral. The agency's names the case by its number only: what it is about stands behind its key. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private GuestLinks links;
    @Inject
    private People people;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** To the applicant: may this agency read of the case? */
    void askApplicant(CaseAtHand about, Referral referral) {
        Locale language = people.languageOf(about.contactEmail());
        write(about, referral, "ask", about.contactEmail(), language, about.contactName() == null ? "" : about.contactName(), about.caseNo(),
            agency(referral, language), link("/portal/cases/" + about.caseNo() + "/referrals/" + referral.id()));
    }

    /** To the agency, with a key of its own. */
    void sent(CaseAtHand about, Referral referral, PartnerAgency to) {
        toAgency("sent", about, referral, to);
    }

    /** To the agency that has not answered, or not said what came of it; with a fresh key. */
    void remind(CaseAtHand about, Referral referral, PartnerAgency to) {
        toAgency(referral.state() == ReferralState.SENT ? "remindReply" : "remindResult", about, referral, to);
    }

    private void toAgency(String kind, CaseAtHand about, Referral referral, PartnerAgency to) {
        Instant until = clock.instant().plus(Duration.ofDays(settings.number(Setting.GUEST_DAYS)));
        String key = links.issue(new GuestOrder(GuestPurpose.REFERRAL, referral.id(), about.id(), codes.label("partnerAgency", to.code(), Locale.JAPANESE), to.email(), until));
        Locale language = to.language();
        write(about, referral, kind, to.email(), language, to.contactName() == null ? Texts.get(language, "referral.letter.inCharge") : to.contactName(),
            agency(referral, language), about.caseNo(), link(GuestPurpose.REFERRAL.address(key)), Jst.inWords(Jst.day(until), language));
    }

    /** To the officer who owns the case: somebody outside has done something. A case without an owner is seen in the list of referrals. */
    void tellOwner(CaseAtHand about, Referral referral, String what) {
        if (about.ownerId() != null) {
            people.officer(about.ownerId()).ifPresent(owner -> write(about, referral, "owner." + what, owner.email(), owner.locale(), owner.name(),
                agency(referral, owner.locale()), about.caseNo(), link("/office/cases/" + about.caseNo() + "/referrals/" + referral.id())));
        }
    }

    private void write(CaseAtHand about, Referral referral, String kind, String to, Locale language, Object... words) {
        if (!Text.isBlank(to)) {
            outbox.add(new Letter("referral-" + kind + "-" + referral.id() + "-" + clock.instant().toEpochMilli(), to,
                Texts.get(language, "referral.letter." + kind + ".subject", about.caseNo()), Texts.get(language, "referral.letter." + kind + ".body", words), about.id()));
        }
    }

    private String agency(Referral referral, Locale language) {
        return codes.label("partnerAgency", referral.agency(), language);
    }

    private String link(String path) {
        return settings.text(Setting.BASE_URL) + path;
    }
}
