package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.calendar.Booked;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Refusal;
import org.banso.platform.StatementCounter;
import org.banso.platform.Who;
import org.banso.shared.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which of many meetings somebody could not take a colleague's place is looked up for all of them together. */
class SubstitutesIT extends OfferingIT {
    @Inject
    private Substitutes substitutes;

    private Who manager;
    private SupporterMade leaver;
    private SupporterMade colleague;

    @BeforeEach
    void ofTheOffice() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        leaver = fullTimer();
        colleague = fullTimer();
    }

    private RecordForm form(LocalDate on, SupporterMade... people) {
        RecordForm form = plan(RecordKind.PRE_INTERVIEW, null, on);
        form.setPeople(new ArrayList<>(Stream.of(people).map(one -> Booked.supporter(one.id()).key()).toList()));
        return form;
    }

    private long meeting(RecordForm form) {
        as(officer);
        return meetings.plan(caseIn(CaseStatus.IN_SUPPORT), form, null);
    }

    private int statements(List<Long> seats, long to) {
        StatementCounter.reset();
        assertEquals(Map.of(), substitutes.hindrances(seats, to));
        return StatementCounter.count();
    }

    @Test
    void manySeatsTakeAsManyStatementsAsTwo() {
        List<Long> seats = IntStream.range(0, 12).mapToObj(day -> meeting(form(today().plusDays(20 + day), leaver))).toList();
        as(manager);
        int officers = statements(seats.subList(0, 2), officer.accountId());
        assertTrue(officers <= 4, "statements " + officers);
        assertEquals(officers, statements(seats, officer.accountId()));
        int supporters = statements(seats.subList(0, 2), colleague.who().accountId());
        assertTrue(supporters <= 24, "statements " + supporters);
        assertEquals(supporters, statements(seats, colleague.who().accountId()), "what is known of twelve cases is read at once");
    }

    @Test
    void whatIsToldOfManyIsWhatIsToldOfEachAndWhatHappens() {
        LocalDate day = today().plusDays(20);
        long free = meeting(form(day, leaver));
        long taken = meeting(form(day.plusDays(1), leaver));
        RecordForm later = form(day.plusDays(1), colleague);
        later.setStartTime(LocalTime.of(13, 30));
        later.setEndTime(LocalTime.of(14, 30));
        meeting(later);
        long both = meeting(form(day.plusDays(2), leaver, colleague));
        long moving = meeting(form(day.plusDays(3), leaver));
        as(officer);
        offers.offerInstead(seen(moving), form(null, leaver, colleague), List.of(new Slot(day.plusDays(3), LocalTime.of(13, 30), LocalTime.of(14, 30)), slot(day.plusDays(4), 9)),
            today().plusDays(5), null);
        long offered = meeting(form(day.plusDays(5), leaver));
        offers.offer(caseIn(CaseStatus.IN_SUPPORT), form(null, colleague), List.of(slot(day.plusDays(5), 13), slot(day.plusDays(6), 9)), today().plusDays(5), null);
        long barred = meeting(form(day.plusDays(7), leaver));
        long sitsBarred = meeting(form(day.plusDays(8), leaver, colleague));
        String firm = "㈱髙𠮷ﾊﾝｶｸ" + barred;
        fixture.update("update consultation_case set organization_name = ? where id in (select case_id from support_record where id in (?, ?))", firm, barred, sitsBarred);
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) values (?, ?, ?, '顧問', ?, true)", colleague.id(), firm,
            Names.organizationKey(firm), today().minusYears(1));
        Map<Long, Hindrance> expected = Map.of(taken, new Hindrance(LocalTime.of(13, 30), LocalTime.of(14, 30)), offered, new Hindrance(LocalTime.of(13, 0), LocalTime.of(14, 0)),
            barred, Hindrance.NOT_OF_CASE, sitsBarred, Hindrance.NOT_OF_CASE);
        List<Long> all = List.of(free, taken, both, moving, offered, barred, sitsBarred);
        long to = colleague.who().accountId();
        as(manager);
        assertEquals(expected, substitutes.hindrances(all, to));
        assertEquals(Map.of(), substitutes.hindrances(List.of(), to));
        for (long one : all) {
            assertEquals(expected.containsKey(one) ? Map.of(one, expected.get(one)) : Map.of(), substitutes.hindrances(List.of(one), to));
        }
        long from = leaver.who().accountId();
        assertEquals("calendar.taken", Refusal.key(() -> substitutes.takeSeat(taken, from, to)));
        assertEquals("calendar.taken", Refusal.key(() -> substitutes.takeSeat(offered, from, to)));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> substitutes.takeSeat(barred, from, to)));
        assertEquals("support.supporter.notOfCase", Refusal.key(() -> substitutes.takeSeat(sitsBarred, from, to)), "who sits there already, too");
        Stream.of(free, both, moving).forEach(one -> substitutes.takeSeat(one, from, to));
    }
}
