package org.banso.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.referral.ReferralForm;
import org.banso.referral.ReferralQueries;
import org.banso.referral.ReferralRow;
import org.banso.referral.Referrals;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.junit.jupiter.api.Test;

/** On his desk a supporter reads where his case was referred and what of it is studied, and of no other case. */
class SupporterReadsIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Studies studies;
    @Inject
    private StudyQueries studyQueries;
    @Inject
    private Referrals referrals;
    @Inject
    private ReferralQueries referralQueries;
    @Inject
    private Clock clock;

    @Test
    void a18_ofTheCasesHeWorksOnAsLongAsHeDoes() {
        long organization = fixture.organization();
        long caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        String no = fixture.caseNo(caseId);
        var staff = fixture.person(Role.OFFICE_STAFF);
        as(staff);
        long referral = referrals.draft(caseId, "NEDO", new ReferralForm(List.of(), "助成の相談のためです。𠮷", Map.of()));
        var form = new StudyForm();
        form.setKind(StudyKind.IP);
        form.setQuestion("先行技術はありますか。㈱");
        form.setBudgetYen(1_000_000L);
        long study = studies.propose(caseId, form);

        var adviser = fixture.supporter("IP");
        as(adviser.who());
        assertEquals(List.of(), referralQueries.ofCase(no), "not before he works on it");
        assertEquals(List.of(), studyQueries.ofCase(no));
        fixture.cleared(caseId, adviser.id());
        fixture.insert("insert into assignment (case_id, supporter_id, account_id, role, state, expertise, coi_status, start_on) values (?, ?, ?, 'LEAD', 'ACCEPTED', 'IP', 'CLEAR', ?)",
            caseId, adviser.id(), adviser.who().accountId(), Jst.today(clock));
        assertEquals(List.of(referral), referralQueries.ofCase(no).stream().map(ReferralRow::id).toList());
        assertEquals(List.of(study), studyQueries.ofCase(no).stream().map(StudyLine::id).toList());
        assertThrows(NotAllowed.class, () -> referralQueries.card(no, referral, Locale.JAPANESE), "the sheet is the office's");
        assertThrows(NotAllowed.class, () -> studyQueries.card(no, study), "and so is the money");
        String name = "㈱調査𠮷" + System.nanoTime();
        long vendor = fixture.insert("insert into study_vendor (name, name_key, contact_name, email, ip, market) values (?, ?, '担当', 'study@vendor.example', true, false)", name, name);
        fixture.update("update feasibility_study set vendor_id = ?, halted_at = current_timestamp where id = ?", vendor, study);
        assertFalse(studyQueries.ofCase(no).get(0).isHalted(), "a tie of the vendor is not for him");
        assertNull(studyQueries.ofCase(no).get(0).vendor());
        as(staff);
        assertTrue(studyQueries.ofCase(no).get(0).isHalted());
        assertEquals(name, studyQueries.ofCase(no).get(0).vendor());

        as(fixture.applicantOf(organization));
        assertThrows(NotAllowed.class, () -> referralQueries.ofCase(no));
        assertThrows(NotAllowed.class, () -> studyQueries.ofCase(no));

        fixture.update("update assignment set state = 'COI_BLOCKED', coi_status = 'BLOCKED' where case_id = ?", caseId);
        as(adviser.who());
        assertEquals(List.of(), referralQueries.ofCase(no));
        assertEquals(List.of(), studyQueries.ofCase(no));
    }
}
