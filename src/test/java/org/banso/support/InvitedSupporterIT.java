package org.banso.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Invitations;
import org.banso.identity.Role;
import org.banso.identity.TokenUse;
import org.banso.it.Fixture.SupporterMade;
import org.banso.platform.Who;
import org.junit.jupiter.api.Test;

/** A supporter who was in the register before he had an account works like any other. */
class InvitedSupporterIT extends SupportIT {
    private static final Pattern KEY = Pattern.compile("/token/([A-Za-z0-9_-]{43})");

    @Inject
    private Invitations invitations;
    @Inject
    private TokenUse tokens;
    @Inject
    private WorkQueries work;

    @Test
    void enteredFirstAndInvitedAfterwardsHeWritesAndSeesHisHours() {
        SupporterMade made = fixture.supporter("REG_REGEN");
        String mail = "s71-" + System.nanoTime() + "@it.example";
        fixture.update("update supporter set account_id = null, email = ? where id = ?", mail, made.id());
        as(fixture.person(Role.OFFICE_MANAGER));
        invitations.invite(mail, "䑓 直子", Set.of(Role.PART_TIME_SUPPORTER), Locale.JAPANESE);
        asNobody();
        var key = KEY.matcher(fixture.text("select body from outbox_letter where recipient = ? order by id desc", mail));
        assertTrue(key.find());
        tokens.complete(key.group(1), "䑓 直子", "川辺で読む本と温かい紅茶");

        long account = fixture.number("select id from account where email = ?", mail);
        var invited = new SupporterMade(made.id(), made.code(), new Who(account, "䑓 直子", mail, Role.PART_TIME_SUPPORTER.rights(), Locale.JAPANESE));
        long caseId = caseIn(CaseStatus.IN_SUPPORT);
        accept(caseId, invited);
        as(invited.who());
        records.write(caseId, written(RecordKind.HANDS_ON, made.id()), null);
        boolean lastMonth = today().getDayOfMonth() == 1;
        assertEquals(lastMonth ? 0 : 60, work.thisMonth().orElseThrow().minutes());
    }

    @Test
    void whoHasAnAccountAlreadyIsFoundWhenHeAccepts() {
        Who known = fixture.person(Role.APPLICANT);
        SupporterMade made = fixture.supporter("REG_REGEN");
        fixture.update("update supporter set account_id = null, email = ? where id = ?", known.email(), made.id());
        fixture.withPassword(known);
        as(fixture.person(Role.OFFICE_MANAGER));
        invitations.invite(known.email(), null, Set.of(Role.PART_TIME_SUPPORTER), Locale.JAPANESE);
        as(known);
        var key = KEY.matcher(fixture.text("select body from outbox_letter where recipient = ? order by id desc", known.email()));
        assertTrue(key.find());
        tokens.accept(key.group(1));
        assertEquals(known.accountId(), fixture.number("select account_id from supporter where id = ?", made.id()));
    }
}
