package org.banso.matching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of asking in turn share: a case that needs an expert, and three who could be asked. */
abstract class AskingInTurnIT extends BansoIT {
    @Inject
    protected Fixture fixture;
    @Inject
    protected AskingRounds rounds;
    @Inject
    protected Matching matching;
    @Inject
    protected SupporterDesk desk;
    @Inject
    protected jakarta.enterprise.event.Event<Tick> ticks;
    @Inject
    protected Clock clock;

    protected Who staff;
    protected long caseId;
    protected List<SupporterMade> three;

    @BeforeEach
    void aCaseAndThree() {
        staff = fixture.person(Role.OFFICE_STAFF);
        caseId = caseNeeding();
        three = List.of(fixture.supporter("IP"), fixture.supporter("IP"), fixture.supporter("IP"));
    }

    protected long caseNeeding() {
        long id = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", id);
        return id;
    }

    protected CaseSeen seen() {
        return new CaseSeen(caseId, fixture.version(caseId));
    }

    protected AskingSheet sheet() {
        as(staff);
        return rounds.of(fixture.caseNo(caseId));
    }

    protected void lined(SupporterMade... who) {
        as(staff);
        rounds.line(seen(), List.of(who).stream().map(SupporterMade::id).toList(), SupportRole.LEAD, List.of());
    }

    protected void started(int wanted, SupporterMade... who) {
        lined(who);
        var sheet = sheet();
        rounds.start(sheet.id(), sheet.version(), wanted, 3);
    }

    protected void tick() {
        asSystem();
        ticks.fire(new Tick(clock.instant()));
    }

    protected long request(SupporterMade who) {
        return fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, who.id());
    }

    protected long version(long request) {
        return fixture.number("select version from assignment where id = ?", request);
    }

    protected void declines(SupporterMade who) {
        as(who.who());
        long request = request(who);
        desk.decline(request, version(request), "BUSY", "学会の準備で手が回りません①");
    }

    protected void accepts(SupporterMade who) {
        as(who.who());
        long request = request(who);
        desk.accept(request, version(request), Set.of(), true, null);
    }

    protected List<String> turns() {
        return sheet().turns().stream().map(turn -> turn.state().name()).toList();
    }
}
