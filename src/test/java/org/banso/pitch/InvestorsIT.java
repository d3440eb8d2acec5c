package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.organization.MergeOrder;
import org.banso.organization.OrganizationMerge;
import org.banso.organization.OrganizationQueries;
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
    private OrganizationMerge merges;
    @Inject
    private OrganizationQueries organizations;
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
    void aLongNameOfEarlierDaysMayStay() {
        String name = "投".repeat(150) + "𠮷";
        investors.add(room, named("短い名の投資家" + System.nanoTime()));
        fixture.update("update pitch_investor set name = ?, organization_id = null where pitch_id = ?", name, room);
        InvestorLine line = queries.investors(hand.room(room)).get(0);
        line.form().setState(InvestorState.MET);
        investors.change(line.seen(), line.form());
        InvestorLine met = queries.investors(hand.room(room)).get(0);
        assertEquals(InvestorState.MET, met.form().getState());
        assertEquals(name, met.form().getName());
        met.form().setName(name + "改");
        assertEquals("name", assertThrows(BusinessException.class, () -> investors.change(met.seen(), met.form())).field());
    }

    /** Nothing in the words links the two: the register knows that the fund was renamed, the supporter's entry has only its number. */
    @Test
    void a31_anInvestorIsKnownByItsNumberWhateverItIsCalled() {
        long fund = fixture.organization();
        String number = "9" + String.format("%012d", System.nanoTime() % 1_000_000_000_000L);
        fixture.update("update organization set applicant_type = 'INVESTOR', corporate_number = ? where id = ?", number, fund);
        Who tied = hand.accepted(running, "LEAD");
        employ(tied, "旧社名しか知らない会社");
        fixture.update("update supporter_affiliation set corporate_number = ? where name_key = ? and supporter_id = (select s.id from supporter s where s.account_id = ?)", number,
            Names.organizationKey("旧社名しか知らない会社"), tied.accountId());
        Who staff = fixture.person(Role.OFFICE_STAFF);
        as(staff);
        InvestorForm form = named(fixture.text("select name from organization where id = ?", fund));
        form.setOrganizationId(fund);
        investors.add(room, form);
        as(tied);
        assertThrows(NotFound.class, () -> hand.room(room));
    }

    @Test
    void aNewNameBecomesAnOrganizationOnce() {
        String name = "㈱髙橋ﾍﾞﾝﾁｬｰｽﾞ" + System.nanoTime();
        as(applicant);
        investors.add(room, named(name));
        Long entered = queries.investors(hand.room(room)).get(0).organizationId();
        assertEquals("INVESTOR", fixture.text("select applicant_type from organization where id = ?", entered));
        assertEquals(name, fixture.text("select name from organization where id = ?", entered));
        long elsewhere = fixture.organization();
        long other = fixture.caseIn(CaseStatus.IN_SUPPORT, elsewhere);
        as(fixture.applicantOf(elsewhere));
        long otherRoom = hand.open(other);
        investors.add(otherRoom, named(name.replace("㈱", "株式会社")));
        assertEquals(entered, queries.investors(hand.room(otherRoom)).get(0).organizationId());
    }

    @Test
    void theOfficeSaysWhichOfSeveralItIsAndAMergeMovesIt() {
        String name = "双子キャピタル" + System.nanoTime();
        long first = fixture.organization();
        long second = fixture.organization();
        for (long twin : List.of(first, second)) {
            fixture.update("update organization set name = ?, name_key = ? where id = ?", name, Names.organizationKey(name), twin);
        }
        as(applicant);
        investors.add(room, named(name));
        assertNull(queries.investors(hand.room(room)).get(0).organizationId(), "the applicant is told nothing of the register");
        as(fixture.person(Role.OFFICE_MANAGER));
        InvestorLine line = queries.investors(hand.room(room)).get(0);
        assertEquals("pitch.investor.which", assertThrows(BusinessException.class, () -> investors.change(line.seen(), line.form())).key());
        line.form().setOrganizationId(fixture.organization());
        assertEquals("pitch.investor.which", assertThrows(BusinessException.class, () -> investors.change(line.seen(), line.form())).key(), "that one is called otherwise");
        line.form().setOrganizationId(second);
        investors.change(line.seen(), line.form());
        assertEquals(second, queries.investors(hand.room(room)).get(0).organizationId());
        merges.merge(new MergeOrder(first, organizations.seen(first).orElseThrow().version(), second, organizations.seen(second).orElseThrow().version(), Map.of()));
        assertEquals(first, queries.investors(hand.room(room)).get(0).organizationId());
    }

    @Test
    void anApplicantCannotLinkToAnEntryHeDoesNotKnow() {
        long secret = fixture.organization();
        as(applicant);
        InvestorForm forged = named("まったく別の投資家" + System.nanoTime());
        forged.setOrganizationId(secret);
        investors.add(room, forged);
        assertNotEquals(secret, queries.investors(hand.room(room)).get(0).organizationId());
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
