package org.banso.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;

/** Who had an engagement before it kept that is told by the reports that were written. */
class EarlierHoldersIT extends BansoIT {
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);

    @Inject
    private Fixture fixture;

    @Test
    void whoReportedHadItAndThePresentOneHasItSinceThen() throws IOException {
        Who clerk = fixture.person(Role.OFFICE_STAFF);
        SupporterMade first = fixture.supporter("IP");
        SupporterMade second = fixture.supporter("IP");
        SupporterMade ofTheOffice = fixture.supporter("IP");
        fixture.update("update supporter set employment = 'FULL_TIME' where id = ?", ofTheOffice.id());
        long handedOn = engagement(second, clerk, true);
        report(handedOn, MAY, first.who().accountId(), "2019-06-03 20:00:00");
        report(handedOn, MAY.plusMonths(1), second.who().accountId(), "2019-07-02 00:00:00");
        long kept = engagement(first, clerk, true);
        report(kept, MAY.plusMonths(1), ofTheOffice.who().accountId(), "2019-07-02 00:00:00");
        report(kept, MAY.plusMonths(2), clerk.accountId(), "2019-08-02 00:00:00");
        long proposed = engagement(first, clerk, false);
        long before = fixture.number("select coalesce(max(id), 0) from hands_on_holder");
        fill();
        assertEquals(List.of(line(first, "2019-05-01 2019-06-04"), line(second, "2019-06-04 -")), holders(handedOn, before), "by the day in Japan");
        assertEquals(List.of(line(first, "2019-05-01 -")), holders(kept, before), "the office reports for others");
        assertEquals(List.of(), holders(proposed, before));
        fixture.update("delete from hands_on_holder where id > ? and engagement_id not in (?, ?)", before, handedOn, kept);
    }

    @Test
    void whoGaveItAwayAndGotItBackHasBothTimes() throws IOException {
        Who clerk = fixture.person(Role.OFFICE_STAFF);
        SupporterMade first = fixture.supporter("IP");
        SupporterMade second = fixture.supporter("IP");
        long gotBack = engagement(first, clerk, true);
        report(gotBack, MAY, first.who().accountId(), "2019-06-03 20:00:00");
        report(gotBack, MAY.plusMonths(1), second.who().accountId(), "2019-07-02 00:00:00");
        report(gotBack, MAY.plusMonths(2), first.who().accountId(), "2019-08-02 00:00:00");
        long silentSince = engagement(first, clerk, true);
        report(silentSince, MAY, first.who().accountId(), "2019-06-03 00:00:00");
        report(silentSince, MAY.plusMonths(1), clerk.accountId(), "2019-06-20 00:00:00");
        report(silentSince, MAY.plusMonths(2), second.who().accountId(), "2019-07-02 00:00:00");
        report(silentSince, MAY.plusMonths(3), second.who().accountId(), "2019-08-02 00:00:00");
        long filledIn = engagement(second, clerk, true);
        report(filledIn, MAY.plusMonths(1), first.who().accountId(), "2019-07-02 00:00:00");
        report(filledIn, MAY, second.who().accountId(), "2019-07-20 00:00:00");
        long early = engagement(first, clerk, true);
        report(early, MAY, second.who().accountId(), "2019-04-25 00:00:00");
        long before = fixture.number("select coalesce(max(id), 0) from hands_on_holder");
        fill();
        assertEquals(List.of(line(first, "2019-05-01 2019-06-04"), line(second, "2019-06-04 2019-07-02"), line(first, "2019-07-02 -")), holders(gotBack, before));
        assertEquals(List.of(line(first, "2019-05-01 2019-06-03"), line(second, "2019-06-03 2019-08-02"), line(first, "2019-08-02 -")), holders(silentSince, before));
        assertEquals(List.of(line(first, "2019-05-01 2019-07-02"), line(second, "2019-07-02 -")), holders(filledIn, before), "who fills in a month did not have it then");
        assertEquals(List.of(line(second, "2019-05-01 2019-05-01"), line(first, "2019-05-01 -")), holders(early, before), "never before the first month");
        fixture.update("delete from hands_on_holder where id > ? and engagement_id not in (?, ?, ?, ?)", before, gotBack, silentSince, filledIn, early);
    }

    /** The statements of the migration that fill the table. */
    private void fill() throws IOException {
        try (var in = EarlierHoldersIT.class.getResourceAsStream("/db/migration/V323__hands_on_holder.sql")) {
            Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "").split(";")).map(String::strip).filter(each -> each.startsWith("INSERT"))
                .forEach(each -> fixture.update(each));
        }
    }

    private long engagement(SupporterMade holder, Who proposer, boolean approved) {
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        return fixture.insert("insert into hands_on_engagement (case_id, supporter_id, theme, goal, from_month, to_month, planned_meetings, planned_hours, status, proposed_by, proposed_at,"
                + " approved_by, approved_at) values (?, ?, '届出㈱𠮷', '目標', ?, ?, 4, 20, ?, ?, '2019-04-20 00:00:00', ?, ?)", caseId, holder.id(), MAY, MAY.plusMonths(5),
            approved ? "ACTIVE" : "PROPOSED", proposer.accountId(), approved ? fixture.person(Role.OFFICE_MANAGER).accountId() : null, approved ? "2019-04-21 00:00:00" : null);
    }

    private void report(long engagement, LocalDate month, long writer, String at) {
        fixture.insert("insert into hands_on_progress (engagement_id, month_on, light, words, written_by, written_at) values (?, ?, 'GREEN', '順調', ?, ?)", engagement, month, writer, at);
    }

    private static String line(SupporterMade supporter, String days) {
        return supporter.id() + " " + days;
    }

    private List<String> holders(long engagement, long after) {
        return fixture.texts("select concat(supporter_id, ' ', from_on, ' ', case when until_on is null then '-' else concat(until_on, '') end) from hands_on_holder where engagement_id = ? and id > ? order by from_on, id",
            engagement, after);
    }
}
