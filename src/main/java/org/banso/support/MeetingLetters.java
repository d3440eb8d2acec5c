package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.banso.calendar.Appointments;
import org.banso.calendar.Appointments.Place;
import org.banso.calendar.ICalendar;
import org.banso.calendar.ICalendar.Event;
import org.banso.calendar.ICalendar.Person;
import org.banso.codelist.Codes;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Text;
import org.banso.support.MeetingParties.Guest;
import org.banso.support.SupportRepository.CaseAtHand;
import org.banso.support.SupportRepository.SupporterAtHand;

/**
 * Letters about meetings to the applicant and to everybody who attends, each in his language and with a part that his calendar program
 * understands. Those to others than the applicant, and every calendar, name the case by its number only: what it is about stays behind
 * the sign-in.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MeetingLetters {
    private static final String NOTHING = "–";

    /** What a letter does to the reader's calendar. */
    private enum Effect { ENTER, TAKE_OUT, NONE }

    @Inject
    private Outbox outbox;
    @Inject
    private SupportRepository records;
    @Inject
    private Appointments appointments;
    @Inject
    private People people;
    @Inject
    private Codes codes;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void planned(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("planned", Effect.ENTER, about, meeting, guests);
    }

    void moved(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("moved", Effect.ENTER, about, meeting, guests);
    }

    void cancelled(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("cancelled", Effect.TAKE_OUT, about, meeting, guests);
    }

    /** Nothing follows: the support itself has ended. */
    void dropped(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("dropped", Effect.TAKE_OUT, about, meeting, guests);
    }

    void notAttended(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("noShow", Effect.NONE, about, meeting, guests);
    }

    void reminded(CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        all("reminder", Effect.NONE, about, meeting, guests);
    }

    /** They attend now; the others need not know. */
    void with(CaseAtHand about, SupportRecord meeting, List<Guest> coming) {
        coming.forEach(guest -> guest("planned", Effect.ENTER, about, meeting, guest));
    }

    /** The meeting takes place without them; the others need not know. */
    void without(CaseAtHand about, SupportRecord meeting, List<Guest> gone) {
        gone.forEach(guest -> guest("cancelled", Effect.TAKE_OUT, about, meeting, guest));
    }

    private void all(String kind, Effect effect, CaseAtHand about, SupportRecord meeting, List<Guest> guests) {
        applicant(kind, effect, about, meeting);
        guests.forEach(guest -> guest(kind, effect, about, meeting, guest));
    }

    private void applicant(String kind, Effect effect, CaseAtHand about, SupportRecord meeting) {
        if (Text.isBlank(about.contactEmail())) {
            return;
        }
        Locale language = people.languageOf(about.contactEmail());
        String held = records.supporter(meeting.supporterId()).map(SupporterAtHand::name).orElseGet(() -> Texts.get(language, "support.office"));
        String page = link("/portal/cases/" + about.caseNo());
        write(kind, about, meeting, new Person(about.contactEmail(), SupportLetters.name(about)), language, calendar(effect, about, meeting, page,
            new Person(about.contactEmail(), SupportLetters.name(about)), language), "support.letter." + kind, SupportLetters.name(about), about.caseNo(),
            SupportLetters.title(about), SupportLetters.word(meeting.kind(), language), when(meeting, language), codes.label("method", meeting.method(), language),
            where(meeting), held, page);
    }

    private void guest(String kind, Effect effect, CaseAtHand about, SupportRecord meeting, Guest guest) {
        Locale language = people.languageOf(guest.email());
        String page = link(guest.page() + about.caseNo());
        var person = new Person(guest.email(), guest.name());
        write(kind + "-supporter-" + guest.who().key(), about, meeting, person, language, calendar(effect, about, meeting, page, person, language),
            "support.letter." + kind + ".supporter", guest.name(), about.caseNo(), SupportLetters.word(meeting.kind(), language), when(meeting, language),
            codes.label("method", meeting.method(), language), where(meeting), page);
    }

    private String calendar(Effect effect, CaseAtHand about, SupportRecord meeting, String page, Person reader, Locale language) {
        if (effect == Effect.NONE) {
            return null;
        }
        Person office = new Person(settings.text(Setting.MAIL_FROM), Texts.get(language, "calendar.feed.organizer"));
        return appointments.identity(meeting.id()).map(identity -> {
            String place = where(meeting);
            var event = new Event(identity.uid(), identity.revision(), MeetingParties.slot(meeting), SupportLetters.word(meeting.kind(), language) + " " + about.caseNo(),
                page, NOTHING.equals(place) ? null : place, page, clock.instant());
            return effect == Effect.ENTER ? ICalendar.request(event, office, reader) : ICalendar.cancel(event, office, reader);
        }).orElse(null);
    }

    private void write(String kind, CaseAtHand about, SupportRecord meeting, Person to, Locale language, String calendar, String key, Object... words) {
        outbox.add(new Letter("support-" + kind + "-" + meeting.id() + "-" + clock.instant().toEpochMilli(), to.email(), Texts.get(language, key + ".subject", about.caseNo()),
            Texts.get(language, key + ".body", words), about.id(), calendar));
    }

    private String where(SupportRecord meeting) {
        Place place = appointments.place(meeting.id());
        String words = MeetingPlace.words(place.room(), meeting.place());
        if (place.link() != null) {
            return words == null ? place.link() : words + " " + place.link();
        }
        return words == null ? NOTHING : words;
    }

    private static String when(SupportRecord meeting, Locale language) {
        String day = SupportLetters.day(meeting, language);
        if (meeting.startTime() == null) {
            return day;
        }
        return day + " " + meeting.startTime() + (meeting.endTime() == null ? "" : Texts.get(language, "support.until") + meeting.endTime());
    }

    private String link(String path) {
        return settings.text(Setting.BASE_URL) + path;
    }
}
