package org.banso.support;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.calendar.CalendarQueries;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.matching.Matching;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of offered times share: an officer, a supporter, and three hours to offer. */
abstract class OfferingIT extends SupportIT {
    @Inject
    protected Offers offers;
    @Inject
    protected OfferChoice choice;
    @Inject
    protected OfferQueries queries;
    @Inject
    protected CalendarQueries calendar;
    @Inject
    protected AtOnce atOnce;
    @Inject
    protected Matching matching;

    protected long organization;
    protected Who officer;
    protected SupporterMade adviser;

    @BeforeEach
    void people() {
        organization = fixture.organization();
        officer = staff();
        adviser = fixture.supporter("REG_REGEN");
    }

    protected long aCase(CaseStatus status) {
        long caseId = caseIn(status, organization);
        fixture.update("update consultation_case set owner_account_id = ? where id = ?", officer.accountId(), caseId);
        accept(caseId, adviser);
        return caseId;
    }

    protected static Slot slot(LocalDate day, int hour) {
        return new Slot(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0));
    }

    protected List<Slot> three() {
        return List.of(slot(today().plusDays(10), 10), slot(today().plusDays(10), 14), slot(today().plusDays(11), 10));
    }

    protected long offer(long caseId, List<Slot> times) {
        as(officer);
        return offers.offer(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), null), times, today().plusDays(5), null);
    }

    protected List<Long> times(long offer) {
        return fixture.texts("select id from offered_time where offer_id = ? order by on_day, from_time", offer).stream().map(Long::valueOf).toList();
    }

    protected String state(long offer) {
        return fixture.text("select state from meeting_offer where id = ?", offer);
    }

    protected long held() {
        return fixture.number("select count(*) from booking where time_id is not null and who = 'SUPPORTER' and who_id = ?", adviser.id());
    }

    protected void past(long offer) {
        fixture.update("update meeting_offer set answer_by = ? where id = ?", today().minusDays(1), offer);
    }

    protected long planned(long caseId, int inDays) {
        as(officer);
        return meetings.plan(caseId, plan(RecordKind.SUPPORTER_MEETING, adviser.id(), today().plusDays(inDays)), null);
    }
}
