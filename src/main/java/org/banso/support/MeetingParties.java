package org.banso.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.calendar.Appointments;
import org.banso.calendar.Booked;
import org.banso.calendar.Booked.Kind;
import org.banso.calendar.Busy;
import org.banso.calendar.Same;
import org.banso.calendar.Slot;
import org.banso.identity.People;
import org.banso.matching.AssignmentFacts;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/** Who sits in a meeting and where: what a form says of it, proven, and booked together with the record. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MeetingParties {
    /** Somebody who attends, with the page under which he finds a case. */
    record Guest(Booked who, String name, String email, String page) {
    }

    @Inject
    private Appointments appointments;
    @Inject
    private SupportRepository records;
    @Inject
    private AssignmentFacts assignments;
    @Inject
    private People people;

    /** Everybody the form names, proven and held until the transaction ends. */
    Set<Booked> hold(long caseId, RecordForm form) {
        Set<Booked> all = of(caseId, form);
        appointments.hold(all);
        return all;
    }

    /**
     * Books those who are held.
     *
     * @param movedFrom the planned record that this one takes the place of; null for none
     */
    void book(Set<Booked> held, SupportRecord meeting, RecordForm form, Long movedFrom) {
        appointments.book(meeting.id(), slot(meeting), held, new Appointments.Where(form.getRoomId(), form.getLink()), movedFrom);
    }

    void free(SupportRecord meeting) {
        appointments.cancel(meeting.id());
    }

    /** One of the others does not attend any more; the meeting stays. */
    boolean leave(SupportRecord meeting, long supporterId) {
        return appointments.leave(meeting.id(), Booked.supporter(supporterId));
    }

    /** Who left his place and who took it. */
    record Change(Booked gone, Booked come) {
    }

    /**
     * Somebody of the office attends in another's place; the meeting stays as it is. The case is held already.
     *
     * @param booked what is booked for it, with the times offered instead of the one at which it is set
     * @throws NotFound          when the one who leaves does not attend, or it is his meeting
     * @throws BusinessException calendar.taken, support.supporter.notOfCase
     */
    Change substitute(SupportRecord meeting, Same booked, long from, long account) {
        Booked leaving = leaving(appointments.people(meeting.id()), meeting.supporterId(), from);
        Booked coming = coming(meeting.caseId(), account);
        appointments.hold(all(from, coming));
        appointments.substitute(booked, slot(meeting), leaving, coming);
        return new Change(leaving, coming);
    }

    /**
     * Why this person could not take another's place, by record; of a meeting in which he could, or which he attends anyway and may, there is nothing.
     *
     * @param booked by record, as of {@link #substitute(SupportRecord, Same, long, long)}
     */
    Map<Long, Hindrance> hindrances(List<SupportRecord> meetings, Map<Long, Same> booked, long account) {
        Booked coming = who(account);
        Busy busy = appointments.busy(coming, meetings.stream().map(SupportRecord::performedOn).collect(Collectors.toSet()));
        Set<Long> cases = meetings.stream().map(SupportRecord::caseId).collect(Collectors.toSet());
        Set<Long> open = coming.kind() == Kind.SUPPORTER ? assignments.mayAdvise(cases, coming.id()) : cases;
        var found = new HashMap<Long, Hindrance>();
        for (SupportRecord meeting : meetings) {
            if (!open.contains(meeting.caseId())) {
                found.put(meeting.id(), Hindrance.NOT_OF_CASE);
            } else if (!busy.attends(meeting.id())) {
                busy.clash(slot(meeting), booked.get(meeting.id())).map(Hindrance::at).ifPresent(why -> found.put(meeting.id(), why));
            }
        }
        return found;
    }

    /**
     * Somebody of the office would attend in another's place, whichever of the offered times is chosen. The case is held already.
     *
     * @param times by their ids
     * @throws NotFound          when the one who leaves would not attend, or it is his meeting
     * @throws BusinessException as {@link #substitute}
     */
    void substitute(MeetingOffer offer, Map<Long, Slot> times, long from, long account) {
        Booked leaving = leaving(appointments.reserved(times.keySet()), offer.supporterId(), from);
        Booked coming = coming(offer.caseId(), account);
        appointments.hold(all(from, coming));
        appointments.substituteReserved(times, offer.movesRecordId(), leaving, coming);
    }

    /** He attends as the supporter he is or as somebody of the office; a supporter's own meeting has no place that another could take. */
    private Booked leaving(Collection<Booked> booked, Long holder, long from) {
        return both(from).filter(one -> booked.contains(one) && !(one.kind() == Kind.SUPPORTER && Objects.equals(holder, one.id()))).findFirst().orElseThrow(NotFound::new);
    }

    private Stream<Booked> both(long account) {
        return Stream.concat(records.supporterOf(account).map(Booked::supporter).stream(), Stream.of(Booked.account(account)));
    }

    /** Whichever way the leaver is booked from one meeting to the next, the same rows are held in the same order. */
    private Set<Booked> all(long from, Booked coming) {
        return Stream.concat(both(from), Stream.of(coming)).collect(Collectors.toSet());
    }

    private Booked who(long account) {
        return both(account).findFirst().orElseThrow();
    }

    private Booked coming(long caseId, long account) {
        Booked coming = who(account);
        if (coming.kind() == Kind.SUPPORTER) {
            check(caseId, coming);
        }
        return coming;
    }

    /** Everybody who attends beside the applicant, as far as one can write to him. */
    List<Guest> guests(SupportRecord meeting) {
        var all = new LinkedHashSet<Booked>();
        if (meeting.supporterId() != null) {
            all.add(Booked.supporter(meeting.supporterId()));
        }
        all.addAll(appointments.people(meeting.id()));
        return all.stream().map(this::guest).filter(guest -> guest != null && !Text.isBlank(guest.email())).toList();
    }

    /** The same, without supporters who have lost the case since they were invited, as who was suspended or whose pledge ran out: it is not theirs to hear of. */
    List<Guest> guestsStillOf(SupportRecord meeting) {
        return guests(meeting).stream().filter(guest -> guest.who().kind() != Kind.SUPPORTER || assignments.mayAdvise(meeting.caseId(), guest.who().id())).toList();
    }

    Guest guest(Booked one) {
        if (one.kind() == Kind.SUPPORTER) {
            return records.supporter(one.id()).map(found -> new Guest(one, found.name(), found.email(), "/desk/cases/")).orElse(null);
        }
        return people.officer(one.id()).map(found -> new Guest(one, found.name(), found.email(), "/office/cases/")).orElse(null);
    }

    /** Day and hours of a meeting that has a beginning; one over midnight ends with the day. */
    static Slot slot(SupportRecord meeting) {
        return Slot.of(meeting.performedOn(), meeting.startTime(), meeting.endTime());
    }

    /** Nobody past the conflict check, nobody who is not of the office. */
    private Set<Booked> of(long caseId, RecordForm form) {
        var all = new LinkedHashSet<Booked>();
        all.add(Booked.ofCase(caseId));
        if (form.getSupporterId() != null) {
            all.add(Booked.supporter(form.getSupporterId()));
        }
        for (String key : form.getPeople() == null ? List.<String>of() : form.getPeople()) {
            Booked one = Booked.person(key).orElseThrow(() -> BusinessException.at("people", "common.choosePlease"));
            if (all.add(one)) {
                check(caseId, one);
            }
        }
        if (form.getRoomId() != null) {
            all.add(Booked.room(form.getRoomId()));
        }
        return all;
    }

    private void check(long caseId, Booked one) {
        if (one.kind() == Kind.SUPPORTER && !assignments.mayAdvise(caseId, one.id())) {
            throw BusinessException.at("people", "support.supporter.notOfCase");
        }
        if (one.kind() == Kind.ACCOUNT && (people.officer(one.id()).isEmpty() || appointments.isBookedAsSupporter(one.id()))) {
            throw BusinessException.at("people", "common.choosePlease");
        }
    }
}
