package org.banso.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.PortalQueries;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.organization.MergeOrder.Choice;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two entries of one organization become one with all that belongs to them, and two again as if it had never been. */
class OrganizationMergeIT extends BansoIT {
    @Inject
    private OrganizationMerge merges;
    @Inject
    private MergeQueries previews;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private OrganizationFile file;
    @Inject
    private OrganizationSearchQueries search;
    @Inject
    private PortalQueries portal;
    @Inject
    private Fixture fixture;
    @Inject
    private AtOnce atOnce;

    private Who manager;

    @BeforeEach
    void theManagerActs() {
        manager = fixture.person(Role.OFFICE_MANAGER);
        as(manager);
    }

    private MergeOrder order(long survivor, long absorbed, Map<String, Choice> choices) {
        return new MergeOrder(survivor, organizations.seen(survivor).orElseThrow().version(), absorbed, organizations.seen(absorbed).orElseThrow().version(), choices);
    }

    private String name(String core) {
        return core + System.nanoTime();
    }

    /** Every row that says whose something is, and whom it counts for. */
    private List<String> state(long... ids) {
        var state = new ArrayList<String>();
        for (long id : ids) {
            state.addAll(fixture.texts("select concat('case ', id, ' ', organization_id, ' ', counted_as) from consultation_case where organization_id = ? order by id", id));
            state.addAll(fixture.texts("select concat('member ', account_id, ' ', organization_id, ' ', joined_by) from membership where organization_id = ? order by account_id", id));
            state.addAll(fixture.texts("select concat('product ', id, ' ', organization_id) from product where organization_id = ? order by id", id));
            state.addAll(fixture.texts("select concat('key ', organization_id, ' ', kind, ' ', key_value) from organization_key where organization_id = ? and kind <> 'PART' order by kind, key_value", id));
            state.add(fixture.text("select concat('sheet ', id, ' ', name, ' ', coalesce(corporate_number, '-'), ' ', coalesce(city, '-'), ' ', coalesce(merged_into, 0)) from organization where id = ?", id));
        }
        return state;
    }

    @Test
    void casesMembersProductsAndCountsGoOver() {
        long survivor = profile.register(name("株式会社残る𠮷野"), "VENTURE", "13", null);
        long absorbed = profile.register(name("㈱統合ﾊﾞｲｵ"), "VENTURE", "27", null);
        Who hers = fixture.applicantOf(survivor);
        Who his = fixture.applicantOf(absorbed);
        long case1 = fixture.caseIn(CaseStatus.RECEIVED, survivor);
        long case2 = fixture.caseIn(CaseStatus.IN_SUPPORT, absorbed);
        long draft = fixture.caseIn(CaseStatus.DRAFT, absorbed);
        long product = fixture.insert("insert into product (organization_id, name, name_key, created_at) select ?, '細胞シート', '細胞シート', created_at from organization where id = ?", absorbed, absorbed);
        as(hers);
        assertThrows(NotFound.class, () -> portal.byNumber(fixture.caseNo(case2)), "not before the merge");
        as(manager);
        merges.merge(order(survivor, absorbed, Map.of("prefecture", Choice.ABSORBED)));
        for (long id : new long[] {case1, case2, draft}) {
            assertEquals(survivor, fixture.number("select organization_id from consultation_case where id = ?", id));
        }
        assertEquals(survivor, fixture.number("select counted_as from consultation_case where id = ?", case2));
        assertEquals(survivor, fixture.number("select organization_id from product where id = ?", product));
        assertEquals("27", organizations.seen(survivor).orElseThrow().details().sheet().getPrefecture());
        assertEquals(survivor, organizations.mergedInto(absorbed).orElseThrow());
        as(hers);
        assertEquals(fixture.caseNo(case2), portal.byNumber(fixture.caseNo(case2)).caseNo());
        as(his);
        assertEquals(fixture.caseNo(case1), portal.byNumber(fixture.caseNo(case1)).caseNo());
    }

    @Test
    void undoGivesBackExactlyWhatMovedAndLeavesWhatCameLater() {
        String number = OrganizationIT.number();
        long survivor = profile.register(name("残る㈱"), "VENTURE", "13", null);
        long absorbed = profile.register(name("統合される㈱"), "VENTURE", "27", number);
        fixture.applicantOf(survivor);
        Who his = fixture.applicantOf(absorbed);
        Who both = fixture.applicantOf(absorbed);
        fixture.update("insert into membership (account_id, organization_id, since) select ?, ?, created_at from account where id = ?", both.accountId(), survivor, both.accountId());
        fixture.caseIn(CaseStatus.RECEIVED, survivor);
        long moved = fixture.caseIn(CaseStatus.IN_SUPPORT, absorbed);
        fixture.insert("insert into product (organization_id, name, name_key, created_at) select ?, 'P', 'p', created_at from organization where id = ?", absorbed, absorbed);
        fixture.update("update consultation_case set corporate_number = ? where organization_id = ?", number, absorbed);
        List<String> before = state(survivor, absorbed);
        long merge = merges.merge(order(survivor, absorbed, Map.of("corporateNumber", Choice.ABSORBED)));
        assertEquals(number, fixture.text("select counted_as from consultation_case where id = ?", moved));
        merges.undo(merge);
        assertEquals(before, state(survivor, absorbed), "as if it had never been");

        long again = merges.merge(order(survivor, absorbed, Map.of("corporateNumber", Choice.ABSORBED)));
        long later = fixture.caseIn(CaseStatus.RECEIVED, survivor);
        Who newcomer = fixture.applicantOf(survivor);
        var seen = organizations.seen(survivor).orElseThrow();
        OrganizationDetails edited = seen.details().copy();
        edited.sheet().setCity("港区");
        file.edit(survivor, seen.version(), edited);
        merges.undo(again);
        assertEquals(survivor, fixture.number("select organization_id from consultation_case where id = ?", later));
        assertEquals(survivor, fixture.number("select organization_id from membership where account_id = ?", newcomer.accountId()));
        assertEquals("港区", organizations.seen(survivor).orElseThrow().details().sheet().getCity(), "what was edited since stays");
        assertEquals(null, organizations.seen(survivor).orElseThrow().details().sheet().getCorporateNumber(), "what the merge brought goes");
        assertEquals(absorbed, fixture.number("select organization_id from consultation_case where id = ?", moved));
        as(his);
        assertThrows(NotFound.class, () -> portal.byNumber(fixture.caseNo(later)));
        as(manager);
        assertEquals("org.merge.undone.already", assertThrows(BusinessException.class, () -> merges.undo(again)).key());
    }

    @Test
    void thePreviewFollowsTheNumberThatIsToStay() {
        String number = Long.toString(1_000_000_000_000L + System.nanoTime() % 1_000_000_000_000L);
        String taken = Long.toString(Long.parseLong(number) + 1_000_000_000_000L);
        long survivor = numbered(name("番号あり㈱"), number);
        long absorbed = numbered(name("番号違い㈱"), taken);
        long third = numbered(name("番号違いの支店㈱"), null);
        countedAs(number, fixture.caseIn(CaseStatus.RECEIVED, survivor));
        countedAs(taken, fixture.caseIn(CaseStatus.RECEIVED, absorbed));
        long same = fixture.caseIn(CaseStatus.RECEIVED, third);
        countedAs(taken, same);
        int year = (int) fixture.number("select received_fy from consultation_case where id = ?", same);
        var preview = previews.preview(survivor, absorbed);
        assertEquals(List.of(), previews.counts(preview, order(survivor, absorbed, Map.of())), "a third one stays behind under the number that goes");
        assertEquals(List.of(new CountChange(year, -1, 1)),
            previews.counts(preview, order(survivor, absorbed, Map.of("corporateNumber", Choice.ABSORBED))), "all three are one under the number that is taken");
    }

    private void countedAs(String number, long caseId) {
        fixture.update("update consultation_case set corporate_number = ? where id = ?", Long.parseLong(number), caseId);
    }

    private long numbered(String name, String number) {
        long id = profile.register(name, "VENTURE", "13", null);
        fixture.update("update organization set corporate_number = ? where id = ?", number, id);
        return id;
    }

    @Test
    void thePreviewSaysWhatTheFiguresWillSay() {
        long survivor = profile.register(name("年度㈱"), "VENTURE", "13", null);
        long absorbed = profile.register(name("年度その2㈱"), "VENTURE", "13", null);
        long early = fixture.caseIn(CaseStatus.CLOSED, survivor);
        fixture.update("update consultation_case set received_fy = 2023 where id = ?", early);
        fixture.caseIn(CaseStatus.RECEIVED, survivor);
        fixture.caseIn(CaseStatus.RECEIVED, absorbed);
        int year = (int) fixture.number("select max(received_fy) from consultation_case where organization_id = ?", absorbed);
        var preview = previews.preview(survivor, absorbed);
        assertEquals(1, preview.cases());
        assertEquals(List.of(new CountChange(year, -1, 1)), previews.counts(preview, order(survivor, absorbed, Map.of())));
        String distinct = "select count(distinct counted_as) from consultation_case where counted = true and received_fy = " + year + " and organization_id in (?, ?)";
        long before = fixture.number(distinct, survivor, absorbed);
        merges.merge(order(survivor, absorbed, Map.of()));
        assertEquals(before - 1, fixture.number(distinct, survivor, absorbed));
    }

    @Test
    void aFormerNameAndTheAbsorbedNameStillLeadToTheEntry() {
        String old = name("旧称𠮷野㈱");
        String gone = name("消える㈱");
        long survivor = profile.register(old, "VENTURE", "13", null);
        long absorbed = profile.register(gone, "VENTURE", "13", null);
        merges.merge(order(survivor, absorbed, Map.of()));
        var seen = organizations.seen(survivor).orElseThrow();
        OrganizationDetails renamed = seen.details().copy();
        renamed.sheet().setName(name("新しい名前㈱"));
        file.edit(survivor, seen.version(), renamed);
        assertEquals(List.of(survivor), search.suggest(old).stream().map(Suggestion::id).toList());
        assertEquals(List.of(survivor), search.suggest(gone.replace("㈱", "株式会社")).stream().map(Suggestion::id).toList());
    }

    @Test
    void a27_whatIsNotThereOrNotOnesOwnIsNotMerged() {
        long one = profile.register(name("甲"), "VENTURE", "13", null);
        long other = profile.register(name("乙"), "VENTURE", "13", null);
        long third = profile.register(name("丙"), "VENTURE", "13", null);
        MergeOrder wanted = order(one, other, Map.of());
        assertThrows(NotFound.class, () -> merges.merge(new MergeOrder(one, 0, 999_999_999L, 0, Map.of())));
        assertThrows(NotFound.class, () -> previews.preview(one, 999_999_999L));
        assertThrows(NotFound.class, () -> previews.preview(one, one));
        assertThrows(NotFound.class, () -> merges.undo(999_999_999L));
        assertEquals("org.merge.same", assertThrows(BusinessException.class, () -> merges.merge(new MergeOrder(one, 0, one, 0, Map.of()))).key());
        for (Who who : List.of(fixture.person(Role.OFFICE_STAFF), fixture.person(Role.FULL_TIME_SUPPORTER), fixture.applicantOf(one), fixture.person(Role.SYS_ADMIN))) {
            as(who);
            assertThrows(NotAllowed.class, () -> merges.merge(wanted), who.rights().toString());
            assertThrows(NotAllowed.class, () -> previews.preview(one, other));
            assertThrows(NotAllowed.class, () -> merges.undo(1));
        }
        as(fixture.applicantOf(one));
        assertThrows(NotFound.class, () -> profile.update(other, 0, OrganizationDetails.blank()), "an applicant of one does not reach the other");
        assertTrue(organizations.own(other).isEmpty());
        assertEquals(List.of(), organizations.colleagues(other));
        as(manager);
        merges.merge(wanted);
        assertEquals("org.merge.already", assertThrows(BusinessException.class, () -> merges.merge(new MergeOrder(third, 0, other, 0, Map.of()))).key());
        assertThrows(NotFound.class, () -> file.edit(other, 0, OrganizationDetails.blank()), "what was merged is edited no more");
        assertThrows(NotFound.class, () -> previews.preview(third, other));
    }

    @Test
    void a76_whoChangedOneSinceThePreviewIsNotOverwritten() {
        long one = profile.register(name("版甲"), "VENTURE", "13", null);
        long other = profile.register(name("版乙"), "VENTURE", "13", null);
        MergeOrder seen = order(one, other, Map.of());
        OrganizationDetails edited = organizations.seen(other).orElseThrow().details().copy();
        edited.sheet().setCity("港区");
        file.edit(other, seen.absorbedVersion(), edited);
        assertThrows(StaleVersion.class, () -> merges.merge(seen));
    }

    @Test
    void twoMergesOfOneEntryAtOnceAndOneStands() throws Exception {
        long one = profile.register(name("競合甲"), "VENTURE", "13", null);
        long other = profile.register(name("競合乙"), "VENTURE", "13", null);
        long third = profile.register(name("競合丙"), "VENTURE", "13", null);
        long caseId = fixture.caseIn(CaseStatus.RECEIVED, other);
        MergeOrder first = order(one, other, Map.of());
        MergeOrder second = order(third, other, Map.of());
        var start = new CyclicBarrier(2);
        Future<String> mine = atOnce.start(start, manager, () -> merges.merge(first));
        Future<String> hers = atOnce.start(start, manager, () -> merges.merge(second));
        var outcomes = new ArrayList<>(List.of(mine.get(40, TimeUnit.SECONDS), hers.get(40, TimeUnit.SECONDS)));
        outcomes.sort(null);
        assertEquals(List.of("done", "org.merge.already"), outcomes);
        long whose = fixture.number("select organization_id from consultation_case where id = ?", caseId);
        assertEquals(whose, fixture.number("select merged_into from organization where id = ?", other));
    }

    @Test
    void whoWorksForEitherIsJudgedByWhoseTheCasesAreNow() {
        var supporter = fixture.supporter("IP");
        String firm = name("株式会社利益相反");
        fixture.update("update supporter_affiliation set organization_name = ?, name_key = ? where supporter_id = ?", firm, org.banso.shared.Names.organizationKey(firm), supporter.id());
        long survivor = profile.register(firm, "VENTURE", "13", null);
        long absorbed = profile.register(name("別名㈱"), "VENTURE", "13", null);
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, absorbed);
        fixture.cleared(caseId, supporter.id());
        fixture.update("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) select ?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR',"
            + " term_from from supporter where id = ?", caseId, supporter.id(), supporter.who().accountId(), supporter.id());
        merges.merge(order(survivor, absorbed, Map.of()));
        String state = fixture.text("select concat(state, ' ', coi_status) from assignment where case_id = ?", caseId);
        assertFalse(state.equals("ACCEPTED CLEAR"), state);
    }

    @Test
    void theOfficeConfirmsAndRemovesMembers() {
        long one = fixture.organization();
        Who member = fixture.applicantOf(one);
        long caseId = fixture.caseIn(CaseStatus.RECEIVED, one);
        long membership = fixture.number("select id from membership where account_id = ?", member.accountId());
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotFound.class, () -> file.removeMember(fixture.organization(), membership), "an id from another page");
        file.confirm(one, membership);
        assertEquals(1, fixture.number("select count(*) from membership where id = ? and confirmed_at is not null", membership));
        file.removeMember(one, membership);
        as(member);
        assertThrows(NotFound.class, () -> portal.byNumber(fixture.caseNo(caseId)));
        assertEquals(1, fixture.number("select count(*) from audit_event where kind = 'MEMBER_REMOVED' and subject = ?", Long.toString(one)));
    }
}
