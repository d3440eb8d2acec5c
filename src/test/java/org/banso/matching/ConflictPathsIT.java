package org.banso.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.Triage;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.Fixture.SupporterMade;
import org.banso.karte.CollaboratorForm;
import org.banso.karte.CollaboratorLine;
import org.banso.karte.CollaboratorQueries;
import org.banso.karte.Collaborators;
import org.banso.organization.ContactSheet;
import org.banso.organization.MergeOrder;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationMerge;
import org.banso.organization.OrganizationProfile;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.shared.CorporateNumber;
import org.banso.shared.Names;
import org.banso.supporter.ConflictReason;
import org.banso.supporter.TieForm;
import org.junit.jupiter.api.Test;

/** Acceptance 28, 30 and 31: whichever way a conflict comes, and whoever comes first, nobody works beside it. */
class ConflictPathsIT extends MatchingHand {
    @Inject
    private Triage triage;
    @Inject
    private Collaborators collaborators;
    @Inject
    private CollaboratorQueries lines;
    @Inject
    private OrganizationProfile profile;
    @Inject
    private OrganizationMerge merges;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private UserTransaction transaction;

    private void belongs(SupporterMade supporter, String body, String number) {
        fixture.update("update supporter_affiliation set organization_name = ?, name_key = ?, corporate_number = ? where supporter_id = ?", body,
            Names.organizationKey(body), number, supporter.id());
    }

    private void correct(Who who, long caseId, Consumer<Content> change) {
        as(who);
        Content filed = cases.view(caseId).content();
        Content mine = ContentMerge.FILED.copy(filed);
        change.accept(mine);
        triage.correct(caseId, filed, mine, "確認済み");
    }

    private void compete(Who who, long caseId, String text) {
        correct(who, caseId, mine -> mine.product().setCompetitors(text));
    }

    @Test
    void a28_theDatabaseItselfKeepsWhoeverIsNotCleared() {
        long caseId = caseNeeding("IP");
        var never = fixture.supporter("IP");
        var blocked = fixture.supporter("IP");
        var working = fixture.supporter("IP");
        long request = accepted(caseId, blocked);
        accepted(caseId, working);
        as(reviewer);
        var declared = new TieForm();
        declared.setReason(ConflictReason.COI_OFFICER);
        declared.setCounterpart(APPLICANT);
        register.changeTies(blocked.id(), 0, new ArrayList<>(List.of(declared)));
        assertEquals(0, verdict(caseId, blocked));
        assertEquals(1, verdict(caseId, working));
        assertThrows(IllegalStateException.class, () -> fixture.update("update assignment set state = 'ACCEPTED', coi_status = 'CLEAR' where id = ?", request),
            "a clear check written by hand does not help");
        assertThrows(IllegalStateException.class, () -> fixture.update("update conflict_verdict set clear = 0 where case_id = ? and supporter_id = ?", caseId, working.id()),
            "nor is a verdict turned beside work that goes on");
        assertThrows(IllegalStateException.class, () -> fixture.update("delete from conflict_verdict where case_id = ? and supporter_id = ?", caseId, working.id()));
        String work = "insert into assignment (case_id, supporter_id, role, state, expertise, coi_status) values (?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR')";
        assertThrows(IllegalStateException.class, () -> fixture.update(work, caseId, blocked.id()), "there is one row for the two");
        assertThrows(IllegalStateException.class, () -> fixture.update(work, caseId, never.id()), "whoever was never judged does not begin");
        long open = asked(caseId, never);
        assertThrows(IllegalStateException.class, () -> fixture.update("update assignment set state = 'ACCEPTED', coi_status = 'CLEAR' where id = ?", open),
            "nor does a request become work by hand");
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }

    private long verdict(long caseId, SupporterMade of) {
        return fixture.number("select clear from conflict_verdict where case_id = ? and supporter_id = ?", caseId, of.id());
    }

    @Test
    void a31_aPatentOwnerAVendorAndATrialSponsorAreFoundInTheSameTransaction() {
        long caseId = caseNeeding("IP");
        var owner = fixture.supporter("IP");
        var vendor = fixture.supporter("IP");
        var sponsor = fixture.supporter("IP");
        String tag = owner.code();
        belongs(owner, "西都工科大学" + tag, null);
        belongs(vendor, "㈱知財調査ﾊﾝｶｸ" + tag, null);
        belongs(sponsor, "治験製薬" + tag + "株式会社", null);
        long first = accepted(caseId, owner);
        long second = accepted(caseId, vendor);
        long third = accepted(caseId, sponsor);
        var study = new CollaboratorLine();
        study.setRole("STUDY_VENDOR");
        study.setOrganization("株式会社知財調査ハンカク" + tag);
        var trial = new CollaboratorLine();
        trial.setRole("SPONSOR");
        trial.setOrganization("治験製薬" + tag);
        as(staff);
        collaborators.save(caseId, new CollaboratorForm(lines.ofCase(caseId)), new CollaboratorForm(List.of(study, trial)), null);
        assertEquals("COI_BLOCKED BLOCKED", state(second));
        assertEquals("COI_BLOCKED BLOCKED", state(third));
        long product = fixture.number("select id from case_product where case_id = ?", caseId);
        fixture.update("insert into case_product_patent (case_product_id, position, number, applicants) values (?, 0, '特願2025-1', ?)", product,
            "㈱𠮷田ﾊﾞｲｵ、国立大学法人西都工科大学" + tag);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        assertEquals("COI_BLOCKED BLOCKED", state(first));
    }

    @Test
    void a31_aMergedAndRenamedCompetitorIsKnownByItsFormerNameAndNumber() {
        long caseId = caseNeeding("IP");
        var byName = fixture.supporter("IP");
        var byNumber = fixture.supporter("IP");
        String tag = byName.code();
        as(fixture.person(Role.OFFICE_MANAGER));
        long now = profile.register("オリオン光学" + tag + "㈱", "VENTURE", "13", null);
        long former = profile.register("北星精機" + tag + "株式会社", "VENTURE", "13", null);
        String number = number(tag);
        fixture.update("update organization set corporate_number = ?, key_rule = 0 where id = ?", number, former);
        asSystem();
        ticks.fire(new Tick(clock.instant()));
        belongs(byName, "(株)北星精機" + tag, null);
        belongs(byNumber, "別の書き方" + tag, number);
        long first = accepted(caseId, byName);
        long second = accepted(caseId, byNumber);
        compete(staff, caseId, "競合はオリオン光学" + tag + "の内視鏡です");
        assertEquals("ACCEPTED CLEAR", state(first), "two bodies as yet");
        as(fixture.person(Role.OFFICE_MANAGER));
        merges.merge(order(now, former));
        assertEquals("COI_BLOCKED BLOCKED", state(first), "by the name of the entry that was merged");
        assertEquals("COI_BLOCKED BLOCKED", state(second), "and by its number");
    }

    /** A number with a right check digit, made of a tag. */
    private static String number(String tag) {
        String base = String.format("%012d", 400000000000L + Long.parseLong(tag.replaceAll("[^0-9]", "")));
        return CorporateNumber.checkDigit(base) + base;
    }

    private MergeOrder order(long survivor, long absorbed) {
        return new MergeOrder(survivor, version("organization", survivor), absorbed, version("organization", absorbed), Map.of());
    }

    private long version(String table, long id) {
        return fixture.number("select version from " + table + " where id = ?", id);
    }

    @Test
    void a30_acceptingAndACompetitorNamedAtTheSameMomentNeverLeaveHimAtWork() throws Exception {
        for (int round = 0; round < 6; round++) {
            long caseId = caseNeeding("IP");
            var supporter = fixture.supporter("IP");
            long request = asked(caseId, supporter);
            long version = version(request);
            var start = new CyclicBarrier(2);
            var accepts = together(start, supporter.who(), () -> desk.accept(request, version, NOTHING, true, null));
            var names = together(start, staff, () -> compete(actor.who(), caseId, "試験大学" + supporter.code()));
            accepts.get(30, TimeUnit.SECONDS);
            String named = names.get(30, TimeUnit.SECONDS);
            if (!named.equals("done")) {
                compete(staff, caseId, "試験大学" + supporter.code());
            }
            assertNotEquals("ACCEPTED CLEAR", state(request), "round " + round + " " + named);
            assertFalse(opensCaseTo(supporter.who(), caseId));
        }
    }

    @Test
    void a30_aCompetitorBeingNamedIsSeenByWhoAcceptsBeforeItIsCommitted() throws Exception {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        long version = version(request);
        Future<String> accepts = during(() -> compete(staff, caseId, "試験大学" + supporter.code()), supporter.who(),
            () -> desk.accept(request, version, NOTHING, true, null));
        assertNotEquals("done", accepts.get(30, TimeUnit.SECONDS), "the request he answers is another by now");
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }

    @Test
    void a30_anAcceptanceNotYetCommittedIsSeenByWhoNamesTheCompetitor() throws Exception {
        long caseId = caseNeeding("IP");
        var supporter = fixture.supporter("IP");
        long request = asked(caseId, supporter);
        Future<String> names = during(() -> {
            as(supporter.who());
            desk.accept(request, version(request), NOTHING, true, null);
        }, staff, () -> compete(actor.who(), caseId, "試験大学" + supporter.code()));
        if (!names.get(30, TimeUnit.SECONDS).equals("done")) {
            compete(staff, caseId, "試験大学" + supporter.code());
        }
        assertEquals("COI_BLOCKED BLOCKED", state(request));
    }

    @Test
    void a30_aTieBeingDeclaredIsSeenByWhoAcceptsAndTheOtherWayRound() throws Exception {
        var declared = new TieForm();
        declared.setReason(ConflictReason.COI_INVESTOR);
        declared.setCounterpart("株式会社𠮷田バイオ");
        long one = caseNeeding("IP");
        var tied = fixture.supporter("IP");
        long first = asked(one, tied);
        long version = version(first);
        Future<String> accepts = during(() -> {
            as(reviewer);
            register.changeTies(tied.id(), 0, new ArrayList<>(List.of(declared)));
        }, tied.who(), () -> desk.accept(first, version, NOTHING, true, null));
        accepts.get(30, TimeUnit.SECONDS);
        assertEquals("COI_BLOCKED BLOCKED", state(first));

        long other = caseNeeding("IP");
        var late = fixture.supporter("IP");
        long second = asked(other, late);
        Future<String> declares = during(() -> {
            as(late.who());
            desk.accept(second, version(second), NOTHING, true, null);
        }, reviewer, () -> register.changeTies(late.id(), 0, new ArrayList<>(List.of(declared))));
        assertEquals("done", declares.get(30, TimeUnit.SECONDS), "the declaration is never lost");
        assertEquals("COI_BLOCKED BLOCKED", state(second));
    }

    /** Does the first in a transaction that stays open until the second has begun and had time to run into its locks. */
    private Future<String> during(AtOnce.Work first, Who who, AtOnce.Work second) throws Exception {
        var begun = new CountDownLatch(1);
        transaction.begin();
        Future<String> running;
        try {
            first.run();
            running = together(new CyclicBarrier(1), who, () -> {
                begun.countDown();
                second.run();
            });
            assertTrue(begun.await(20, TimeUnit.SECONDS));
        } catch (Exception | AssertionError e) {
            transaction.rollback();
            throw e;
        }
        transaction.commit();
        return running;
    }

    @Test
    void whatAnApplicantChangesInHisOwnEntryIsJudgedAtOnceAndTellsHimNothing() {
        var sheet = new OrganizationSheet();
        sheet.setName("㈱𠮷田投資先" + fixture.supporter("IP").code());
        sheet.setApplicantType("VENTURE");
        sheet.setPrefecture("13");
        sheet.setFundingStage("SEED");
        Who applicant = fixture.person(Role.APPLICANT);
        as(applicant);
        var details = OrganizationDetails.of(sheet, new ContactSheet());
        long organization = profile.create(details).id();
        long caseId = fixture.caseIn(CaseStatus.MATCHING, organization);
        fixture.update("insert into case_expertise (case_id, code) values (?, 'IP')", caseId);
        var supporter = fixture.supporter("IP");
        long request = accepted(caseId, supporter);
        as(applicant);
        var seen = organizations.own(organization).orElseThrow();
        seen.details().sheet().setInvestors("ベンチャーズ東、試験大学" + supporter.code());
        profile.update(organization, seen.version(), seen.details());
        assertEquals("COI_BLOCKED BLOCKED", state(request));
        assertFalse(opensCaseTo(supporter.who(), caseId));
    }
}
