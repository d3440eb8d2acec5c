package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.calendar.Booked;
import org.banso.calendar.Slot;
import org.banso.codelist.Codes;
import org.banso.identity.People;
import org.banso.platform.Actor;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;

/**
 * Letters about times that are offered. The applicant reads when and how, never with whom: that stands in the letter about the meeting.
 * The office learns what came of it, by the number of the case alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferLetters {
    @Inject
    private Outbox outbox;
    @Inject
    private OfferRepository offers;
    @Inject
    private People people;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    void offered(CaseAtHand about, MeetingOffer offer, List<Slot> times) {
        applicant(offer.movesRecordId() == null ? "offered" : "offeredInstead", about, offer, times);
    }

    void takenBack(CaseAtHand about, MeetingOffer offer) {
        applicant("takenBack", about, offer, offers.timesOf(offer).stream().map(OfferedTime::slot).toList());
    }

    /** That it cannot take place, and not why. */
    void fallen(CaseAtHand about, MeetingOffer offer) {
        applicant("fallen", about, offer, offers.timesOf(offer).stream().map(OfferedTime::slot).toList());
    }

    private void applicant(String kind, CaseAtHand about, MeetingOffer offer, List<Slot> times) {
        if (Text.isBlank(about.contactEmail())) {
            return;
        }
        Locale language = people.languageOf(about.contactEmail());
        String listed = times.stream().map(time -> Texts.get(language, "support.letter.offered.time", Jst.inWords(time.day(), language), time.from(), time.to()))
            .collect(Collectors.joining("\n"));
        write(kind, about, offer, about.contactEmail(), language, SupportLetters.name(about), about.caseNo(), SupportLetters.title(about),
            SupportLetters.word(offer.kind(), language), codes.label("method", offer.method(), language), listed, Jst.inWords(offer.answerBy(), language),
            settings.text(Setting.BASE_URL) + "/portal/cases/" + about.caseNo(), standing(offer, language));
    }

    /** Of the meeting that stays as it is, where there is one. */
    private String standing(MeetingOffer offer, Locale language) {
        return offers.standing(offer).map(meeting -> MeetingParties.slot(meeting)).map(slot -> Texts.get(language, "support.letter.standing",
            Jst.inWords(slot.day(), language), slot.from(), slot.to())).orElse("");
    }

    /**
     * To the owner of the case and to whoever made the offer, but not to who acts himself.
     *
     * @param told who learns of it by another letter
     */
    void office(String kind, CaseAtHand about, MeetingOffer offer, List<Guest> told) {
        Stream.of(offers.ownerOf(about.id()), Long.valueOf(offer.offeredBy())).filter(Objects::nonNull).distinct()
            .filter(account -> !account.equals(actor.who().accountId()) && told.stream().noneMatch(guest -> guest.who().equals(Booked.account(account))))
            .forEach(account -> people.officer(account).filter(officer -> told.stream().noneMatch(guest -> guest.email().equals(officer.email())))
                .ifPresent(officer -> write(kind + ".office", about, offer, officer.email(), officer.locale(), officer.name(), about.caseNo(),
                    settings.text(Setting.BASE_URL) + "/office/cases/" + about.caseNo() + "?tab=support")));
    }

    private void write(String kind, CaseAtHand about, MeetingOffer offer, String to, Locale language, Object... words) {
        String key = "support.letter." + kind;
        outbox.add(new Letter("support-" + kind + "-" + offer.id() + "-" + Math.floorMod(to.hashCode(), 100_000) + "-" + clock.instant().toEpochMilli(), to,
            Texts.get(language, key + ".subject", about.caseNo()), Texts.get(language, key + ".body", words), about.id()));
    }
}
