package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.banso.consultation.CaseHistoryQueries;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Filing;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture.SupporterMade;
import org.banso.it.Fixture;
import org.banso.platform.StatementCounter;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Names;
import org.banso.shared.NotFound;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.SupporterQueries;
import org.banso.supporter.SupporterRegister;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of asking, answering and judging have in common: an office, a reviewer, and a case that wants somebody. */
abstract class MatchingHand extends BansoIT {
    /** The organization of every case that the fixture makes. */
    protected static final String APPLICANT = "㈱𠮷田ﾊﾞｲｵ";
    protected static final Set<ConflictReason> NOTHING = Set.of();

    @Inject
    protected Fixture fixture;
    @Inject
    protected Matching matching;
    @Inject
    protected SupporterDesk desk;
    @Inject
    protected ConflictReview review;
    @Inject
    protected AssignmentFacts facts;
    @Inject
    protected CaseProgress progress;
    @Inject
    protected CaseQueries cases;
    @Inject
    protected CaseHistoryQueries histories;
    @Inject
    protected Filing filing;
    @Inject
    protected SupporterRegister register;
    @Inject
    protected SupporterQueries entries;
    @Inject
    protected Event<Tick> ticks;
    @Inject
    private AtOnce atOnce;
    @Inject
    protected Clock clock;

    protected Who staff;
    protected Who reviewer;

    @BeforeEach
    void office() {
        staff = fixture.person(Role.OFFICE_STAFF);
        reviewer = fixture.person(Role.COI_REVIEWER);
    }

    protected long caseNeeding(String... codes) {
        long id = fixture.caseIn(CaseStatus.MATCHING, fixture.organization());
        for (String code : codes) {
            fixture.update("insert into case_expertise (case_id, code) values (?, ?)", id, code);
        }
        return id;
    }

    protected CaseSeen seen(long caseId) {
        return new CaseSeen(caseId, fixture.version(caseId));
    }

    protected long asked(long caseId, SupporterMade supporter) {
        as(staff);
        matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of());
        return fixture.number("select id from assignment where case_id = ? and supporter_id = ?", caseId, supporter.id());
    }

    /** Asks him, and accepts as he, who then stays the one who acts. */
    protected long accepted(long caseId, SupporterMade supporter) {
        long request = asked(caseId, supporter);
        as(supporter.who());
        desk.accept(request, version(request), NOTHING, true, null);
        return request;
    }

    protected long version(long request) {
        return fixture.number("select version from assignment where id = ?", request);
    }

    protected String state(long request) {
        return fixture.text("select concat(state, ' ', coi_status) from assignment where id = ?", request);
    }

    protected void tie(SupporterMade supporter, ConflictReason reason) {
        fixture.update("insert into supporter_tie (supporter_id, reason, counterpart_name, name_key, from_on) values (?, ?, ?, ?, ?)", supporter.id(),
            reason.name(), APPLICANT, Names.organizationKey(APPLICANT), LocalDate.of(2020, 4, 1));
    }

    protected boolean listed(long caseId, SupporterMade supporter) {
        as(staff);
        return matching.sheet(fixture.caseNo(caseId), List.of()).cards().stream().anyMatch(card -> card.supporterId() == supporter.id());
    }

    protected boolean opensCaseTo(Who who, long caseId) {
        as(who);
        try {
            facts.advisers(caseId);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    protected String refusal(long caseId, SupporterMade supporter) {
        var refused = assertThrows(BusinessException.class, () -> matching.ask(seen(caseId), List.of(supporter.id()), SupportRole.LEAD, List.of()));
        return refused.key() + List.of(refused.args());
    }

    protected static int statements(Runnable work) {
        StatementCounter.reset();
        work.run();
        return StatementCounter.count();
    }

    protected Future<String> together(CyclicBarrier start, Who who, AtOnce.Work work) {
        return atOnce.start(start, who, work);
    }
}
