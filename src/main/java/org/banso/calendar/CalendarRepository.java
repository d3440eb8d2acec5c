package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CalendarRepository {
    @PersistenceContext
    private EntityManager em;

    /** Holds whom it is about until the transaction ends. Several are held in their order, or two people would wait for each other. */
    void hold(Booked one) {
        String table = switch (one.kind()) {
            case CASE -> "consultation_case";
            case SUPPORTER -> "supporter";
            case ACCOUNT -> "account";
            case ROOM -> "meeting_room";
        };
        if (em.createNativeQuery("select id from " + table + " where id = ? for update").setParameter(1, one.id()).getResultList().isEmpty()) {
            throw new NotFound();
        }
    }

    /** What lies on these days for one, who is held where something is booked upon it. */
    Busy busy(Booked one, Collection<LocalDate> days) {
        // A time of day is bound as a moment of 1970, with which no column of times compares as one would think: the few of a day are compared in memory.
        return new Busy(days.isEmpty() ? List.of() : em.createQuery("select b.day, b.from, b.to, b.recordId, b.timeId from Booking b where b.who = :who and b.whoId = :id"
                + " and b.day in :days order by b.day, b.from", Object[].class)
            .setParameter("who", one.kind()).setParameter("id", one.id()).setParameter("days", days).getResultStream()
            .map(row -> new Busy.Time(new Slot((LocalDate) row[0], (LocalTime) row[1], (LocalTime) row[2]), (Long) row[3], (Long) row[4])).toList());
    }

    /** Nobody is booked for the record any more. */
    void free(long recordId) {
        em.createQuery("delete from Booking b where b.recordId = :id").setParameter("id", recordId).executeUpdate();
    }

    boolean free(long recordId, Booked one) {
        return em.createQuery("delete from Booking b where b.recordId = :id and b.who = :who and b.whoId = :whoId").setParameter("id", recordId)
            .setParameter("who", one.kind()).setParameter("whoId", one.id()).executeUpdate() > 0;
    }

    /** What is booked for a time that is offered. */
    List<Booking> offered(long timeId) {
        return em.createQuery("select b from Booking b where b.timeId = :id order by b.id", Booking.class).setParameter("id", timeId).getResultList();
    }

    /** All who are booked for any of the times, in the order in which rows are held. */
    SortedSet<Booked> bookedFor(Collection<Long> timeIds) {
        return em.createQuery("select distinct b.who, b.whoId from Booking b where b.timeId in :ids", Object[].class).setParameter("ids", timeIds).getResultStream()
            .map(row -> new Booked((Booked.Kind) row[0], (Long) row[1])).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody is booked for the offered times any more. */
    void letGo(Collection<Long> timeIds) {
        em.createQuery("delete from Booking b where b.timeId in :ids").setParameter("ids", timeIds).executeUpdate();
    }

    void letGo(Collection<Long> timeIds, Booked one) {
        em.createQuery("delete from Booking b where b.timeId in :ids and b.who = :who and b.whoId = :whoId").setParameter("ids", timeIds)
            .setParameter("who", one.kind()).setParameter("whoId", one.id()).executeUpdate();
    }

    boolean letGo(long timeId, Booked one) {
        return em.createQuery("delete from Booking b where b.timeId = :id and b.who = :who and b.whoId = :whoId").setParameter("id", timeId)
            .setParameter("who", one.kind()).setParameter("whoId", one.id()).executeUpdate() > 0;
    }

    List<Booked> people(long recordId) {
        return em.createQuery("select b.who, b.whoId from Booking b where b.recordId = :id and b.who in :people order by b.who, b.whoId", Object[].class)
            .setParameter("id", recordId).setParameter("people", List.of(Booked.Kind.SUPPORTER, Booked.Kind.ACCOUNT)).getResultStream()
            .map(row -> new Booked((Booked.Kind) row[0], (Long) row[1])).toList();
    }

    Optional<Appointment> appointment(long recordId) {
        return Optional.ofNullable(em.find(Appointment.class, recordId));
    }

    String nameOf(Booked one) {
        String select = switch (one.kind()) {
            case SUPPORTER -> "select s.profile.name from Supporter s where s.id = :id";
            case ACCOUNT -> "select a.displayName from Account a where a.id = :id";
            case ROOM -> "select r.name from MeetingRoom r where r.id = :id";
            case CASE -> "select c.caseNo from ConsultationCase c where c.id = :id";
        };
        return em.createQuery(select, String.class).setParameter("id", one.id()).getSingleResult();
    }

    /** Whether somebody of the office is in the register too: then he is booked as the supporter he is. */
    boolean isAnySupporter(long accountId) {
        return !em.createQuery("select s.id from Supporter s where s.accountId = :account", Long.class).setParameter("account", accountId)
            .getResultList().isEmpty();
    }

    boolean isSupporter(long supporterId, long accountId) {
        return !em.createQuery("select s.id from Supporter s where s.id = :id and s.accountId = :account", Long.class).setParameter("id", supporterId)
            .setParameter("account", accountId).getResultList().isEmpty();
    }

    String supporterCode(long supporterId) {
        return em.createQuery("select s.code from Supporter s where s.id = :id", String.class).setParameter("id", supporterId).getSingleResult();
    }

    /** The hours of a held supporter; begun when he has told none. */
    Availability availability(long supporterId) {
        Availability known = em.find(Availability.class, supporterId);
        if (known == null) {
            known = new Availability(supporterId);
            add(known);
        }
        return known;
    }

    Spans spansOf(long supporterId, DayOfWeek weekday) {
        return Spans.of(em.createQuery("select s.from, s.to from AvailabilitySpan s where s.supporterId = :id and s.weekday = :day", Object[].class)
            .setParameter("id", supporterId).setParameter("day", weekday.getValue()).getResultStream()
            .map(row -> new Spans.Span((LocalTime) row[0], (LocalTime) row[1])).toList());
    }

    void replaceSpans(long supporterId, DayOfWeek weekday, Spans spans) {
        em.createQuery("delete from AvailabilitySpan s where s.supporterId = :id and s.weekday = :day").setParameter("id", supporterId)
            .setParameter("day", weekday.getValue()).executeUpdate();
        spans.list().forEach(span -> em.persist(new AvailabilitySpan(supporterId, weekday, span)));
        em.flush();
    }

    /** Gone already is as good as removed: two presses of one button. */
    void removeSpan(long supporterId, long id) {
        em.createQuery("delete from AvailabilitySpan s where s.id = :id and s.supporterId = :supporter").setParameter("id", id)
            .setParameter("supporter", supporterId).executeUpdate();
    }

    long exceptionsFrom(long supporterId, LocalDate day) {
        return em.createQuery("select count(e.id) from AvailabilityException e where e.supporterId = :id and e.day >= :day", Long.class)
            .setParameter("id", supporterId).setParameter("day", day).getSingleResult();
    }

    void removeException(long supporterId, long id) {
        em.createQuery("delete from AvailabilityException e where e.id = :id and e.supporterId = :supporter").setParameter("id", id)
            .setParameter("supporter", supporterId).executeUpdate();
    }

    List<RoomRow> rooms() {
        return em.createQuery("select r.id, r.version, r.name, r.location, r.seats, r.closed from MeetingRoom r order by r.closed, r.name, r.id", Object[].class)
            .getResultStream().map(row -> new RoomRow((Long) row[0], (Long) row[1], (String) row[2], (String) row[3], (Integer) row[4], (Boolean) row[5])).toList();
    }

    MeetingRoom room(long id, long seenVersion) {
        MeetingRoom found = room(id).orElseThrow(NotFound::new);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    Optional<MeetingRoom> room(long id) {
        return Optional.ofNullable(em.find(MeetingRoom.class, id));
    }

    void add(Object made) {
        em.persist(made);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
