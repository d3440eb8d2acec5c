package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseAtHand;
import org.banso.consultation.CaseAtHandQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.EventKind;
import org.banso.consultation.KarteTab;
import org.banso.karte.Consents;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.SentForms;
import org.banso.platform.guest.GuestLinks;
import org.banso.platform.guest.GuestPurpose;
import org.banso.platform.text.Texts;
import org.banso.printout.FormQueries;
import org.banso.printout.FormWish;
import org.banso.printout.PrintProfile;
import org.banso.shared.BusinessException;
import org.banso.shared.FieldText;
import org.banso.shared.Jst;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.banso.support.Records;

/** The office refers a case to an agency: drafts, asks the applicant, sends, and closes the loop. */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class Referrals {
    /** Of the karte the agency reads what it needs to judge; who supports the case and what was said there stays in the house. */
    private static final Set<KarteTab> SHOWN = EnumSet.of(KarteTab.MATTER, KarteTab.ORGANIZATION, KarteTab.PRODUCT);

    @Inject
    private ReferralRepository referrals;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseAtHandQueries atHand;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private AgencyRepository master;
    @Inject
    private FormQueries forms;
    @Inject
    private CaseQueries cases;
    @Inject
    private Consents consents;
    @Inject
    private Records records;
    @Inject
    private CaseProgress progress;
    @Inject
    private GuestLinks links;
    @Inject
    private ReferralLetters letters;
    @Inject
    private Codes codes;
    @Inject
    private SentForms sent;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * A draft, with the sheet as the karte stands now.
     *
     * @return its id
     * @throws BusinessException at the fields, or referral.caseEnded
     */
    public long draft(long caseId, String agency, ReferralForm form) {
        access.locked(caseId);
        CaseAtHand about = atHand.visible(caseId);
        Optional<Long> before = sent.made(Referral.class, form.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        BusinessException.unless(about.status().isOpen(), "referral.caseEnded");
        PartnerAgency to = master.agency(agency);
        BusinessException.unless(to.isOffered(), "referral.notOffered");
        var made = new Referral(caseId, to.code(), form.formKey(), actor.accountId(), clock.instant());
        draw(made, about, form);
        referrals.add(made);
        return made.id();
    }

    /** Writes the draft anew and draws the sheet up again, as the karte stands now. */
    public void rewrite(ReferralSeen seen, ReferralForm form) {
        Referral found = referrals.at(seen);
        draw(found, atHand.visible(found.caseId()), form);
        referrals.flush();
    }

    private void draw(Referral draft, CaseAtHand about, ReferralForm form) {
        Map<String, ReferralAnswer> answers = ReferralRules.answers(agencies.questions(draft.agency()), form);
        draft.draw(FieldText.required("reason", form.getReason(), Referral.REASON_MAX), answers, sheet(about, Locale.JAPANESE), sheet(about, Locale.ENGLISH),
            clock.instant());
    }

    private ReferralSheet sheet(CaseAtHand about, Locale reader) {
        return ReferralSheet.of(forms.form(about.caseNo(), new FormWish(PrintProfile.PARTNER, SHOWN, false, reader)));
    }

    /** Asks the applicant by letter; he answers in the portal. */
    public void ask(ReferralSeen seen) {
        Referral found = referrals.at(seen);
        CaseAtHand about = atHand.visible(found.caseId());
        BusinessException.unless(about.contactEmail() != null, "referral.noContact");
        found.ask(clock.instant());
        referrals.flush();
        letters.askApplicant(about, found);
    }

    /**
     * The applicant consented by telephone, mail or on paper.
     *
     * @param on  the day he did; not in the future
     * @param how in words
     */
    public void recordConsent(ReferralSeen seen, LocalDate on, String how) {
        Referral found = referrals.at(seen);
        long consent = consents.give(found.caseId(), found.agency(), scope(found), on, how);
        found.consented(consent, clock.instant());
        referrals.flush();
    }

    /** The applicant consented to this agency before and has not taken it back: that consent is relied on. */
    public void relyOnConsent(ReferralSeen seen) {
        Referral found = referrals.at(seen);
        Long consent = referrals.consentInForce(found.caseId(), found.agency());
        BusinessException.unless(consent != null, "referral.noConsent");
        found.consented(consent, clock.instant());
        referrals.flush();
    }

    /** Sends the key to the agency; from now on it is a support that was given. */
    public void send(ReferralSeen seen) {
        Referral found = referrals.at(seen);
        CaseAtHand about = atHand.visible(found.caseId());
        BusinessException.unless(about.status().isOpen(), "referral.caseEnded");
        PartnerAgency to = master.agency(found.agency());
        BusinessException.unless(to.email() != null, "referral.noAddress");
        BusinessException.unless(found.consentId() != null && found.consentId().equals(referrals.consentInForce(found.caseId(), found.agency())), "referral.noConsent");
        found.sent(clock.instant());
        referrals.flush();
        letters.sent(about, found, to);
        record(about, found, to);
        progress.note(found.caseId(), EventKind.REFERRAL_SENT, found.agency(), null);
    }

    /** Once for each referral: the record has the referral's mark. */
    private void record(CaseAtHand about, Referral found, PartnerAgency to) {
        var form = new RecordForm();
        form.setKind(RecordKind.REFERRAL);
        form.setPerformedOn(Jst.today(clock));
        form.setMethod("MAIL");
        form.setAttendees(codes.label("partnerAgency", found.agency(), Locale.JAPANESE));
        Set<String> needed = cases.view(about.id()).expertise();
        form.setExpertise(new ArrayList<>(needed.isEmpty() ? List.of(to.brings()) : needed.stream().sorted().limit(RecordForm.EXPERTISE_MOST).toList()));
        form.setInternalNote(found.reason());
        records.write(about.id(), form, "referral-" + found.id());
    }

    /** The key is lost or has run out: the agency gets another letter. */
    public void sendAgain(ReferralSeen seen) {
        Referral found = referrals.at(seen);
        PartnerAgency to = master.agency(found.agency());
        BusinessException.unless(found.state().isWithAgency() && !found.isEnded(), "referral.notNow");
        BusinessException.unless(to.email() != null, "referral.noAddress");
        letters.sent(atHand.visible(found.caseId()), found, to);
    }

    /** Closes the loop with what came of it. */
    public void settle(ReferralSeen seen, String outcome) {
        Referral found = referrals.at(seen);
        settle(found, outcome);
        progress.note(found.caseId(), EventKind.REFERRAL_SETTLED, found.agency(), null);
    }

    /**
     * Closes the loop and with it the case: the agency has taken it on and nothing is left to do here (T21). Both, or neither.
     *
     * @param about the case in the version the actor looked at
     */
    public void settleAndClose(ReferralSeen seen, CaseSeen about, String outcome) {
        Referral found = referrals.at(seen);
        BusinessException.unless(found.state().isTakenOn() && found.caseId() == about.id(), "referral.notNow");
        settle(found, outcome);
        progress.refer(about, codes.label("partnerAgency", found.agency(), Locale.JAPANESE));
        progress.note(found.caseId(), EventKind.REFERRAL_SETTLED, found.agency(), null);
    }

    private void settle(Referral found, String outcome) {
        found.settle(FieldText.required("outcome", outcome, Referral.OUTCOME_MAX), clock.instant());
        referrals.flush();
        links.revokeAll(GuestPurpose.REFERRAL, found.id());
    }

    /** Gives it up before anything came of it; the agency's key opens nothing any more. */
    public void giveUp(ReferralSeen seen, String why) {
        Referral found = referrals.at(seen);
        found.withdraw(FieldText.required("why", why, Referral.OUTCOME_MAX), clock.instant());
        referrals.flush();
        links.revokeAll(GuestPurpose.REFERRAL, found.id());
    }

    /** What the consent covers, as it stands among the consents of the karte. */
    static String scope(Referral of) {
        return Texts.get(Locale.JAPANESE, "referral.consent.scope", of.id().toString());
    }
}
