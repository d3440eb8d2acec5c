package org.banso.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.platform.Who;
import org.banso.platform.check.CheckQueries;
import org.banso.platform.check.Checks;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.junit.jupiter.api.Test;

/** What somebody leaves behind goes to a successor in one step, and what belongs to nobody any more is found. */
class HandoversIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Handovers handovers;
    @Inject
    private HandoverQueries queries;
    @Inject
    private CheckQueries results;
    @Inject
    private Checks checks;

    @Test
    void everythingOpenGoesToTheSuccessorWithOneLetter() {
        long organization = fixture.organization();
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        Who successor = fixture.person(Role.OFFICE_STAFF);
        long screening = owned(CaseStatus.SCREENING, organization, leaver);
        long running = owned(CaseStatus.IN_SUPPORT, organization, leaver);
        long ended = owned(CaseStatus.CLOSED, organization, leaver);
        as(fixture.person(Role.OFFICE_MANAGER));
        assertEquals(List.of(screening, running), queries.of(leaver.accountId()).stream().map(HandoverQueries.Row::id).sorted().toList());
        assertEquals("common.choosePlease", refused(() -> handovers.hand(leaver.accountId(), null, List.of(running), null)));
        assertEquals("handover.same", refused(() -> handovers.hand(leaver.accountId(), leaver.accountId(), List.of(running), null)));
        assertEquals("identity.notOffice", refused(() -> handovers.hand(leaver.accountId(), fixture.person(Role.APPLICANT).accountId(), List.of(running), null)));
        assertEquals("handover.nothing", refused(() -> handovers.hand(leaver.accountId(), successor.accountId(), List.of(ended), null)));
        long id = handovers.hand(leaver.accountId(), successor.accountId(), List.of(screening, running, ended), "期限の近いものから㈱𠮷");
        assertEquals(List.of(), queries.of(leaver.accountId()));
        assertEquals(leaver.accountId(), fixture.number("select owner_account_id from consultation_case where id = ?", ended), "what has ended stays");
        assertEquals(1, fixture.number("select count(*) from outbox_letter where recipient = ?", successor.email()), "one letter for all");
        as(successor);
        HandoverQueries.Given given = queries.given(id);
        assertEquals("期限の近いものから㈱𠮷", given.briefing());
        assertEquals(2, given.cases().size());
        as(fixture.person(Role.OFFICE_STAFF));
        assertThrows(NotFound.class, () -> queries.given(id), "not for others");
        assertThrows(NotAllowed.class, () -> handovers.hand(successor.accountId(), leaver.accountId(), List.of(running), null));
    }

    @Test
    void whoIsGoneLeavesOrphansThatTheChecksFind() {
        Who leaver = fixture.person(Role.OFFICE_STAFF);
        long running = owned(CaseStatus.IN_SUPPORT, fixture.organization(), leaver);
        int before = orphans();
        fixture.update("update account set disabled_at = '2026-10-01 00:00:00' where id = ?", leaver.accountId());
        assertEquals(before + 1, orphans());
        as(fixture.person(Role.OFFICE_MANAGER));
        assertTrue(queries.owners().stream().anyMatch(owner -> owner.accountId() == leaver.accountId() && owner.gone()));
        handovers.hand(leaver.accountId(), fixture.person(Role.OFFICE_STAFF).accountId(), List.of(running), null);
        assertEquals(before, orphans());
    }

    private int orphans() {
        as(fixture.person(Role.SYS_ADMIN));
        checks.look();
        return results.all().stream().filter(row -> row.key().equals("orphan")).findFirst().orElseThrow().breaches();
    }

    private long owned(CaseStatus status, long organization, Who owner) {
        long id = fixture.caseIn(status, organization);
        fixture.update("update consultation_case set owner_account_id = ?, version = version + 1 where id = ?", owner.accountId(), id);
        return id;
    }

    private static String refused(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                if (at instanceof BusinessException refusal) {
                    return refusal.key();
                }
            }
            throw e;
        }
        return "no refusal";
    }
}
