package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.Names;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is tied to an investor that is approached loses the case at that moment, and nobody else does. */
class InvestorsIT extends BansoIT {
    @Inject
    private Investors investors;
    @Inject
    private PitchQueries queries;
    @Inject
    private RoomHand hand;
    @Inject
    private Fixture fixture;

    private long running;
    private long room;
    private Who applicant;

    @BeforeEach
    void aRoom() {
        long organization = fixture.organization();
        applicant = fixture.applicantOf(organization);
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        as(applicant);
        room = hand.open(running);
    }

    private static InvestorForm named(String name) {
        var form = new InvestorForm();
        form.setName(name);
        return form;
    }

    private void employ(Who supporter, String body) {
        fixture.update("insert into supporter_affiliation (supporter_id, organization_name, name_key, post, from_on, paid) select s.id, ?, ?, '顧問', ?, true from supporter s"
            + " where s.account_id = ?", body, Names.organizationKey(body), LocalDate.of(2020, 4, 1), supporter.accountId());
    }

    @Test
    void a18_aSupporterTiedToAnInvestorIsFrozenAtOnceAndOthersStay() {
        Who tied = hand.accepted(running, "LEAD");
        Who other = hand.accepted(running, "MEMBER");
        employ(tied, "株式会社𠮷野ベンチャーズ");
        as(tied);
        assertEquals(1, queries.ofCase(running).size());

        as(applicant);
        investors.add(room, named("㈱𠮷野ﾍﾞﾝﾁｬｰｽﾞ"));

        as(tied);
        assertTrue(queries.ofCase(running).isEmpty());
        assertThrows(NotFound.class, () -> hand.room(room));
        assertThrows(NotFound.class, () -> investors.add(room, named("別の投資家")));
        as(other);
        assertEquals(1, queries.ofCase(running).size());
        assertEquals(List.of("㈱𠮷野ﾍﾞﾝﾁｬｰｽﾞ"), queries.investors(hand.room(room)).stream().map(line -> line.form().getName()).toList());
    }

    @Test
    void aChangedNameCountsToo() {
        Who tied = hand.accepted(running, "LEAD");
        employ(tied, "髙橋キャピタル合同会社");
        as(applicant);
        investors.add(room, named("まだ関係のない投資家"));
        as(tied);
        InvestorLine line = queries.investors(hand.room(room)).get(0);
        as(applicant);
        line.form().setName("髙橋キャピタル合同会社");
        investors.change(line.seen(), line.form());
        as(tied);
        assertThrows(NotFound.class, () -> hand.room(room));
    }

    @Test
    void whatIsWrittenIsChecked() {
        assertEquals("name", assertThrows(BusinessException.class, () -> investors.add(room, named("　"))).field());
        var passed = named("投資家①");
        passed.setState(InvestorState.PASSED);
        assertEquals("passReason", assertThrows(BusinessException.class, () -> investors.add(room, passed)).field());
        passed.setPassReason("TOO_EARLY");
        passed.setMetOn(LocalDate.of(2026, 5, 1));
        passed.setApproachedOn(LocalDate.of(2026, 5, 2));
        assertEquals("metOn", assertThrows(BusinessException.class, () -> investors.add(room, passed)).field());
        passed.setApproachedOn(LocalDate.of(2026, 4, 2));
        investors.add(room, passed);
        assertEquals("pitch.investor.twice", assertThrows(BusinessException.class, () -> investors.add(room, named("投資家①"))).key());
        InvestorLine line = queries.investors(hand.room(room)).get(0);
        investors.change(line.seen(), line.form());
        assertThrows(StaleVersion.class, () -> {
            investors.change(line.seen(), named("投資家②"));
            investors.remove(line.seen());
        });
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> investors.add(room, named("よその投資家")));
    }

    @Test
    void theOfficeSeesWhoIsInTheRegister() {
        long known = fixture.organization();
        String name = fixture.text("select name from organization where id = ?", known);
        as(fixture.person(Role.OFFICE_STAFF));
        investors.add(room, named(name));
        assertEquals(known, queries.investors(hand.room(room)).get(0).organizationId());
        assertFalse(queries.investors(hand.room(room)).get(0).writer().isEmpty());
    }
}
