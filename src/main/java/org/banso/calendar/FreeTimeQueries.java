package org.banso.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.banso.calendar.Booked.Kind;
import org.banso.calendar.Spans.Span;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.shared.BusinessCalendar;
import org.banso.shared.Jst;
import org.banso.supporter.LeaveQueries;
import org.banso.supporter.LeaveRow;

/** When people and rooms are free, in five statements however many they are. */
@ApplicationScoped
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES, Right.TRIAGE_CASES})
public class FreeTimeQueries {
    /** How far ahead common times are looked for. */
    public static final int WEEKS = 8;
    /** Nobody comes within the hour. */
    private static final int HOURS_AHEAD = 2;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private LeaveQueries leaves;
    @Inject
    private BusinessCalendar business;
    @Inject
    private Settings settings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * What is looked for.
     *
     * @param parties who must all be free
     * @param minutes how long the meeting is
     * @param from    the first day, today when it is earlier or null
     * @param aDay    most times of one day
     * @param most    most times of all
     * @param except  a planned record whose own bookings do not count, because it is about to be moved; null for none
     */
    public record Asked(Collection<Booked> parties, int minutes, LocalDate from, int aDay, int most, Long except) {
    }

    private record Told(String name, boolean told, int buffer, Map<DayOfWeek, List<Span>> week) {
    }

    private record Exceptions(Map<LocalDate, Spans> extra, Map<LocalDate, Spans> blocked) {
    }

    /** The next times at which all are free, within eight weeks. */
    public FreeTime common(Asked asked) {
        LocalDateTime soon = Jst.now(clock).toLocalDateTime().plusHours(HOURS_AHEAD);
        LocalDateTime first = asked.from() == null || !asked.from().isAfter(soon.toLocalDate()) ? soon : asked.from().atStartOfDay();
        LocalDate last = first.toLocalDate().plusWeeks(WEEKS).minusDays(1);
        var parties = new TreeSet<>(asked.parties());
        Map<Long, Told> told = told(idsOf(parties, Kind.SUPPORTER));
        Map<Booked, Diary> diaries = diaries(parties, told, first.toLocalDate(), last, asked.except());
        List<Slot> slots = FreeSlots.common(List.copyOf(diaries.values()), closed(), new FreeSlots.Wish(first, last, asked.minutes(), asked.aDay(), asked.most()));
        return new FreeTime(slots, told.values().stream().filter(one -> !one.told()).map(Told::name).sorted().toList());
    }

    /**
     * When each of these supporters alone could meet next for so many minutes, however many they are in four statements. Who has told no
     * hours is missing, for the office's hours would be a guess about him; so is who has no time within eight weeks.
     */
    public Map<Long, Slot> nextOf(Collection<Long> supporterIds, int minutes) {
        Map<Long, Told> told = told(new TreeSet<>(supporterIds));
        told.values().removeIf(one -> !one.told());
        LocalDateTime first = Jst.now(clock).toLocalDateTime().plusHours(HOURS_AHEAD);
        LocalDate last = first.toLocalDate().plusWeeks(WEEKS).minusDays(1);
        var found = new HashMap<Long, Slot>();
        diaries(told.keySet().stream().map(Booked::supporter).toList(), told, first.toLocalDate(), last, null).forEach((who, diary) ->
            FreeSlots.common(List.of(diary), closed(), new FreeSlots.Wish(first, last, minutes, 1, 1)).stream().findFirst().ifPresent(slot -> found.put(who.id(), slot)));
        return found;
    }

    /** Where somebody is still free on these days, for a calendar. */
    public Map<LocalDate, Spans> freeOf(Booked who, LocalDate first, LocalDate last) {
        return ofOne(who, first, last);
    }

    /** Where the reader himself is still free, as the supporter he is. */
    @Requires(Right.ANSWER_REQUESTS)
    public Map<LocalDate, Spans> mine(LocalDate first, LocalDate last) {
        return em.createQuery("select s.id from Supporter s where s.accountId = :me", Long.class).setParameter("me", actor.accountId()).getResultStream().findFirst()
            .map(id -> ofOne(Booked.supporter(id), first, last)).orElse(Map.of());
    }

    private Map<LocalDate, Spans> ofOne(Booked who, LocalDate first, LocalDate last) {
        List<Booked> one = List.of(who);
        Diary diary = diaries(one, told(idsOf(one, Kind.SUPPORTER)), first, last, null).get(who);
        var found = new HashMap<LocalDate, Spans>();
        first.datesUntil(last.plusDays(1)).forEach(day -> found.put(day, diary.free(day, closed().test(day))));
        return found;
    }

    private Predicate<LocalDate> closed() {
        return day -> !business.isBusinessDay(day);
    }

    private Map<Booked, Diary> diaries(Collection<Booked> parties, Map<Long, Told> told, LocalDate first, LocalDate last, Long except) {
        Set<Long> supporters = idsOf(parties, Kind.SUPPORTER);
        Map<Long, Exceptions> exceptions = exceptions(supporters, first, last);
        Map<Long, Predicate<LocalDate>> away = away(supporters);
        Map<Booked, Map<LocalDate, List<Span>>> booked = bookings(parties, first, last, except);
        var found = new HashMap<Booked, Diary>();
        for (Booked one : parties) {
            Told hours = one.kind() == Kind.SUPPORTER ? told.get(one.id()) : null;
            found.put(one, diary(one, hours, exceptions.get(one.id()), away.get(one.id()), booked.getOrDefault(one, Map.of())));
        }
        return found;
    }

    private Diary diary(Booked one, Told told, Exceptions exceptions, Predicate<LocalDate> away, Map<LocalDate, List<Span>> booked) {
        return switch (one.kind()) {
            case CASE, ROOM -> new Diary(null, day -> false, booked, 0);
            case ACCOUNT -> new Diary(office(), day -> false, booked, 0);
            case SUPPORTER -> {
                Map<DayOfWeek, Spans> week = new EnumMap<>(DayOfWeek.class);
                if (told == null || !told.told()) {
                    week.putAll(office().week());
                } else {
                    told.week().forEach((day, spans) -> week.put(day, Spans.of(spans)));
                }
                Exceptions single = exceptions == null ? new Exceptions(Map.of(), Map.of()) : exceptions;
                yield new Diary(new Hours(week, single.extra(), single.blocked()), away == null ? day -> false : away, booked, told == null ? 0 : told.buffer());
            }
        };
    }

    private Hours office() {
        return Hours.daily(settings.time(Setting.OFFICE_FROM), settings.time(Setting.OFFICE_TO));
    }

    private static Set<Long> idsOf(Collection<Booked> parties, Kind kind) {
        var ids = new TreeSet<Long>();
        parties.stream().filter(one -> one.kind() == kind).forEach(one -> ids.add(one.id()));
        return ids;
    }

    private Map<Long, Told> told(Set<Long> supporters) {
        var found = new HashMap<Long, Told>();
        if (supporters.isEmpty()) {
            return found;
        }
        em.createQuery("select s.id, s.profile.name, a.buffer, w.weekday, w.from, w.to from Supporter s left join Availability a on a.supporterId = s.id"
                + " left join AvailabilitySpan w on w.supporterId = a.supporterId where s.id in :ids", Object[].class)
            .setParameter("ids", supporters).getResultList().forEach(row -> {
                Told one = found.computeIfAbsent((Long) row[0], id -> new Told((String) row[1], row[2] != null, row[2] == null ? 0 : (Integer) row[2],
                    new EnumMap<>(DayOfWeek.class)));
                if (row[3] != null) {
                    one.week().computeIfAbsent(DayOfWeek.of((Integer) row[3]), day -> new ArrayList<>()).add(new Span((LocalTime) row[4], (LocalTime) row[5]));
                }
            });
        return found;
    }

    private Map<Long, Exceptions> exceptions(Set<Long> supporters, LocalDate first, LocalDate last) {
        var found = new HashMap<Long, Exceptions>();
        if (!supporters.isEmpty()) {
            em.createQuery("select e.supporterId, e.day, e.extra, e.from, e.to from AvailabilityException e where e.supporterId in :ids and e.day between :first and :last",
                    Object[].class)
                .setParameter("ids", supporters).setParameter("first", first).setParameter("last", last).getResultList().forEach(row -> {
                    Exceptions of = found.computeIfAbsent((Long) row[0], id -> new Exceptions(new HashMap<>(), new HashMap<>()));
                    ((Boolean) row[2] ? of.extra() : of.blocked()).merge((LocalDate) row[1], Spans.of((LocalTime) row[3], (LocalTime) row[4]), Spans::plus);
                });
        }
        return found;
    }

    private Map<Long, Predicate<LocalDate>> away(Set<Long> supporters) {
        var found = new HashMap<Long, Predicate<LocalDate>>();
        Map<Long, List<LeaveRow>> all = supporters.isEmpty() ? Map.of() : leaves.of(supporters);
        all.forEach((id, rows) -> found.put(id, day -> rows.stream().anyMatch(leave -> leave.lasts(day))));
        return found;
    }

    private Map<Booked, Map<LocalDate, List<Span>>> bookings(Collection<Booked> parties, LocalDate first, LocalDate last, Long except) {
        var found = new HashMap<Booked, Map<LocalDate, List<Span>>>();
        var ids = new EnumMap<Kind, Set<Long>>(Kind.class);
        parties.forEach(one -> ids.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(one.id()));
        if (ids.isEmpty()) {
            return found;
        }
        String whose = String.join(" or ", ids.keySet().stream().map(kind -> "(b.who = :who" + kind + " and b.whoId in :ids" + kind + ")").toList());
        var query = em.createQuery("select b.who, b.whoId, b.day, b.from, b.to from Booking b where b.day between :first and :last and (b.recordId is null or b.recordId <> :except) and ("
            + whose + ")", Object[].class).setParameter("first", first).setParameter("last", last).setParameter("except", except == null ? 0L : except);
        ids.forEach((kind, of) -> query.setParameter("who" + kind, kind).setParameter("ids" + kind, of));
        query.getResultList().forEach(row -> found.computeIfAbsent(new Booked((Kind) row[0], (Long) row[1]), one -> new HashMap<>())
            .computeIfAbsent((LocalDate) row[2], day -> new ArrayList<>()).add(new Span((LocalTime) row[3], (LocalTime) row[4])));
        return found;
    }
}
