package org.banso.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.consultation.CaseSeen;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.shared.Jst;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral that was taken on ends the case with it (T21), or neither ends. */
class ReferralClosingIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Referrals referrals;
    @Inject
    private ReferralQueries queries;
    @Inject
    private Clock clock;

    private long caseId;

    @BeforeEach
    void theOffice() {
        as(fixture.person(Role.OFFICE_STAFF));
        fixture.update("update partner_agency set email = concat(lower(code), '@agency.example') where code = 'NEDO'");
    }

    @Test
    void bothEndInOneStep() {
        for (CaseStatus from : List.of(CaseStatus.KARTE_OPEN, CaseStatus.IN_SUPPORT)) {
            long id = takenOn(from);
            ReferralCard card = card(id);
            assertTrue(card.isCaseClosable());
            referrals.settleAndClose(card.seen(), card.about(), "助成の申請に進む𠮷");
            assertEquals(CaseStatus.CLOSED, fixture.status(caseId));
            assertEquals("REFERRED", fixture.text("select close_reason from consultation_case where id = ?", caseId));
            assertEquals(1, fixture.number("select count(*) from consultation_case where id = ? and referred_at is not null and closed_at is not null", caseId));
            assertEquals("助成の申請に進む𠮷", fixture.text("select outcome from referral where id = ?", id));
            assertEquals(1, fixture.number("select count(*) from case_event where case_id = ? and kind = 'REFERRAL_SETTLED'", caseId));
        }
    }

    @Test
    void whereTheStateOfTheCaseDoesNotAllowNeitherEnds() {
        long id = takenOn(CaseStatus.IN_SUPPORT);
        fixture.update("update consultation_case set status = 'FOLLOW_UP' where id = ?", caseId);
        ReferralCard card = card(id);
        assertFalse(card.isCaseClosable());
        assertThrows(RuntimeException.class, () -> referrals.settleAndClose(card.seen(), card.about(), "終わり"));
        assertEquals(1, fixture.number("select count(*) from referral where id = ? and ended_at is null", id));
        referrals.settle(card.seen(), "紹介だけを終える");
        assertEquals(CaseStatus.FOLLOW_UP, fixture.status(caseId));
    }

    @Test
    void nobodyEndsACaseHeHasNotSeen() {
        long id = takenOn(CaseStatus.IN_SUPPORT);
        ReferralCard card = card(id);
        assertThrows(StaleVersion.class, () -> referrals.settleAndClose(card.seen(), new CaseSeen(caseId, card.about().version() - 1), "終わり"));
        fixture.update("update referral set state = 'REJECTED' where id = ?", id);
        assertEquals("referral.notNow", Refusal.key(() -> referrals.settleAndClose(card.seen(), card.about(), "見送りでは終われない")));
    }

    private ReferralCard card(long id) {
        return queries.card(fixture.caseNo(caseId), id, Locale.JAPANESE);
    }

    private long takenOn(CaseStatus status) {
        caseId = fixture.caseIn(status, fixture.organization());
        long id = referrals.draft(caseId, "NEDO", new ReferralForm(List.of(), "助成の相談のためです。", Map.of()));
        referrals.recordConsent(seen(id), Jst.today(clock), "電話で");
        referrals.send(seen(id));
        fixture.update("update referral set state = 'ACCEPTED', replied_at = sent_at, version = version + 1 where id = ?", id);
        return id;
    }

    private ReferralSeen seen(long id) {
        return new ReferralSeen(id, fixture.number("select version from referral where id = ?", id));
    }
}
