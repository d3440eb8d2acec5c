package org.banso.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Refusal;
import org.banso.it.Visit;
import org.banso.karte.Consents;
import org.banso.platform.Keys;
import org.banso.platform.Tick;
import org.banso.platform.Who;
import org.banso.platform.guest.GuestLinkQueries;
import org.banso.platform.guest.GuestPurpose;
import org.banso.reporting.ReferralCountQueries;
import org.banso.shared.FiscalYear;
import org.banso.shared.Jst;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft over the applicant's consent to the agency and back. */
class ReferralIT extends BansoIT {
    @Inject
    private Fixture fixture;
    @Inject
    private Referrals referrals;
    @Inject
    private OwnReferrals own;
    @Inject
    private ReferralReplies replies;
    @Inject
    private ReferralQueries queries;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Agencies master;
    @Inject
    private GuestLinkQueries keys;
    @Inject
    private ReferralReminders reminders;
    @Inject
    private ReferralCountQueries counts;
    @Inject
    private Consents consents;
    @Inject
    private Clock clock;

    private long organization;
    private long caseId;
    private String no;
    private Who staff;
    private Who applicant;

    @BeforeEach
    void aCase() {
        organization = fixture.organization();
        caseId = fixture.caseIn(CaseStatus.IN_SUPPORT, organization);
        no = fixture.caseNo(caseId);
        staff = fixture.person(Role.OFFICE_STAFF);
        applicant = fixture.applicantOf(organization);
        fixture.update("update partner_agency set email = concat(lower(code), '@agency.example') where code in ('PMDA_SAMD', 'INPIT', 'NEDO')");
        as(staff);
    }

    @Test
    void aReferralGoesOutWithConsentAndComesBackWithAResult() {
        long id = draft("PMDA_SAMD", List.of("QUALIFICATION", "REIMBURSEMENT"));
        ReferralCard draft = queries.card(no, id, Locale.JAPANESE);
        assertEquals(Waits.OFFICE_ASK, draft.waits());
        assertEquals("医療機器プログラムへの該当性、医療保険", draft.answers().get(0).words());
        assertEquals("Qualification as a medical device, Reimbursement", queries.card(no, id, Locale.ENGLISH).answers().get(0).words());
        assertEquals("referral.noConsent", Refusal.key(() -> referrals.send(seen(id))), "nothing leaves without consent");
        referrals.ask(seen(id));
        assertEquals("referral.notNow", Refusal.key(() -> referrals.rewrite(seen(id), form("PMDA_SAMD", List.of("DEVELOPMENT")))), "what the applicant reads does not change under him");

        as(applicant);
        assertEquals(List.of(id), queries.waitingForMe().stream().map(ReferralRow::id).toList());
        assertEquals(draft.sheet(), queries.ownCard(no, id, Locale.JAPANESE).sheet(), "he reads what the agency will read");
        own.consent(no, id);
        assertEquals(List.of(), queries.waitingForMe());
        assertEquals(1, fixture.number("select count(*) from case_consent where case_id = ? and agency = 'PMDA_SAMD' and withdrawn_on is null", caseId));

        as(staff);
        referrals.send(seen(id));
        assertEquals(1, fixture.number("select count(*) from support_record where case_id = ? and kind = 'REFERRAL' and status = 'HELD'", caseId));
        String key = key("PMDA_SAMD");
        assertEquals(0, fixture.number("select count(*) from guest_link where key_hash = ?", key), "the key itself is stored nowhere");
        assertEquals(1, fixture.number("select count(*) from guest_link where key_hash = ?", Keys.fingerprint(key)));

        asNobody();
        assertEquals(draft.sheet(), replies.open(key, Locale.JAPANESE).orElseThrow().card().sheet());
        assertEquals(1, fixture.number("select count(*) from access_event where case_id = ? and kind = 'LINK'", caseId));
        assertEquals("words", Refusal.field(() -> replies.reply(key, false, " ", "佐藤 𠮷子")), "a no needs a reason");
        assertEquals("by", Refusal.field(() -> replies.reply(key, true, null, " ")));
        replies.reply(key, true, "事前面談をご案内します①", "佐藤 𠮷子");
        assertEquals("referral.notNow", Refusal.key(() -> replies.reply(key, false, "やはり見送ります", "佐藤")), "answered once");
        replies.result(key, "該当すると整理しました。㈱ﾊﾝｶｸ", "佐藤 𠮷子");

        as(staff);
        ReferralCard back = queries.card(no, id, Locale.JAPANESE);
        assertEquals(Waits.OFFICE_SETTLE, back.waits());
        assertEquals("佐藤 𠮷子", back.said().repliedBy());
        assertTrue(keys.to(GuestPurpose.REFERRAL, id).get(0).openings() >= 1);
        referrals.settle(seen(id), "対面助言へ");
        assertEquals(List.of("REFERRAL_SENT", "REFERRAL_ACCEPTED", "REFERRAL_RESULT", "REFERRAL_SETTLED"),
            fixture.texts("select kind from case_event where case_id = ? and kind like 'REFERRAL%' order by id", caseId));
        assertEquals("佐藤 𠮷子", fixture.text("select actor_name from case_event where case_id = ? and kind = 'REFERRAL_RESULT'", caseId));
        asNobody();
        assertTrue(replies.open(key, Locale.JAPANESE).isEmpty(), "the loop is closed and so is the door");

        as(fixture.person(Role.COMMISSIONER));
        var line = counts.sent(FiscalYear.current(clock), null).stream().filter(one -> one.agency().equals("PMDA_SAMD")).findFirst().orElseThrow();
        assertTrue(line.sent() >= 1 && line.accepted() >= 1 && line.results() >= 1 && line.days() != null);
    }

    @Test
    void threeTicksOfWhichOneIsNeeded() {
        assertEquals(3, agencies.questions("PMDA_SAMD").get(0).choices().size());
        assertEquals("answer0", Refusal.field(() -> referrals.draft(caseId, "PMDA_SAMD", form("PMDA_SAMD", List.of()))));
        assertEquals("answer0", Refusal.field(() -> referrals.draft(caseId, "PMDA_SAMD", form("PMDA_SAMD", List.of("NO_SUCH_TICK")))));
        assertTrue(draft("PMDA_SAMD", List.of("DEVELOPMENT")) > 0);
    }

    @Test
    void aConsentTakenBackClosesTheDoorAtOnce() {
        for (boolean byOffice : new boolean[] {false, true}) {
            as(staff);
            long id = sent("INPIT");
            String key = key("INPIT");
            if (byOffice) {
                consents.withdraw(caseId, fixture.number("select consent_id from referral where id = ?", id), "電話で申し出");
            } else {
                as(applicant);
                own.takeBack(no, id);
            }
            asNobody();
            assertTrue(replies.open(key, Locale.JAPANESE).isEmpty());
            assertEquals("guest.closed", Refusal.key(() -> replies.reply(key, true, null, "誰か")));
            assertEquals("WITHDRAWN", fixture.text("select state from referral where id = ?", id));
        }
    }

    @Test
    void aRefusalSendsNothing() {
        long id = draft("INPIT", List.of("FILING"));
        referrals.ask(seen(id));
        as(applicant);
        own.refuse(no, id, null);
        as(staff);
        assertEquals("referral.noConsent", Refusal.key(() -> referrals.send(seen(id))));
        assertEquals(0, fixture.number("select count(*) from guest_link where subject_id = ? and purpose = 'REFERRAL'", id));
    }

    @Test
    void theDatabaseItselfLetsNothingOutWithoutConsent() {
        long id = draft("INPIT", List.of("FILING"));
        assertThrows(RuntimeException.class, () -> fixture.update("update referral set state = 'SENT', sent_at = created_at where id = ?", id));
    }

    @Test
    void whoHasNoPartInItFindsNothing() {
        long id = draft("INPIT", List.of("FILING"));
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotFound.class, () -> queries.ownCard(no, id, Locale.JAPANESE));
        assertThrows(NotFound.class, () -> own.consent(no, id));
        as(applicant);
        assertThrows(NotFound.class, () -> queries.ownCard(no, id, Locale.JAPANESE), "not before he is asked");
        assertThrows(NotAllowed.class, () -> referrals.send(seen(id)));
        for (Role role : List.of(Role.PART_TIME_SUPPORTER, Role.COI_REVIEWER, Role.COMMISSIONER, Role.SYS_ADMIN, Role.FULL_TIME_SUPPORTER)) {
            as(fixture.person(role));
            assertThrows(NotAllowed.class, () -> queries.card(no, id, Locale.JAPANESE), role.name());
        }
        asNobody();
        assertThrows(NotAllowed.class, () -> referrals.ask(seen(id)));
        assertTrue(replies.open("no-such-key-no-such-key", Locale.JAPANESE).isEmpty());
        assertTrue(replies.open(null, Locale.JAPANESE).isEmpty());
    }

    @Test
    void a76_twoEditorsOfOneReferral() {
        long id = draft("INPIT", List.of("FILING"));
        ReferralSeen seen = seen(id);
        referrals.ask(seen);
        assertThrows(StaleVersion.class, () -> referrals.giveUp(seen, "取りやめ"));
    }

    @Test
    void aSilentAgencyIsRemindedWithAFreshKey() {
        long id = sent("NEDO");
        String first = key("NEDO");
        LocalDateTime longAgo = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(20);
        fixture.update("update referral set since_at = ? where id = ?", longAgo, id);
        asSystem();
        reminders.onTick(new Tick(clock.instant()));
        reminders.onTick(new Tick(clock.instant()));
        assertEquals(1, fixture.number("select count(*) from outbox_letter where idempotency_key like ?", "referral-remindReply-" + id + "-%"), "once");
        String second = key("NEDO");
        assertNotEquals(first, second);
        asNobody();
        assertTrue(replies.open(first, Locale.ENGLISH).isPresent() && replies.open(second, Locale.ENGLISH).isPresent());
        fixture.update("update guest_link set expires_at = ?, created_at = ? where subject_id = ? and purpose = 'REFERRAL'", longAgo.plusDays(1), longAgo, id);
        assertTrue(replies.open(second, Locale.ENGLISH).isEmpty(), "a key does not live for ever");
    }

    @Test
    void onTheWireAKeyShowsOneCaseAndNoRefusalTellsWhy() {
        long id = sent("NEDO");
        String key = key("NEDO");
        var guest = new Visit(baseUrl());
        var page = guest.get("/guest/referrals/" + key + "?lang=ja");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("細胞シートα") && page.body().contains("㈱𠮷田ﾊﾞｲｵ"));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("same-origin", page.headers().firstValue("Referrer-Policy").orElse(""));
        var unknown = guest.get("/guest/referrals/" + Keys.forAddress() + "?lang=ja");
        assertTrue(unknown.body().contains("このリンクは使えません"));
        fixture.update("update guest_link set revoked_at = created_at where subject_id = ? and purpose = 'REFERRAL'", id);
        var revoked = guest.get("/guest/referrals/" + key + "?lang=en");
        assertEquals(unknown.statusCode(), revoked.statusCode());
        assertTrue(revoked.body().contains("This link does not open"));
        assertFalse(revoked.body().contains("細胞シートα"));
    }

    @Test
    void anAddressIsNeededAndKept() {
        var card = agencies.card("AMED");
        card.form().setEmail("だれか");
        assertEquals("email", Refusal.field(() -> master.edit("AMED", card.version(), card.form())));
        card.form().setEmail("ＡＭＥＤ@agency.example");
        master.edit("AMED", card.version(), card.form());
        assertEquals("amed@agency.example", agencies.card("AMED").form().getEmail());
        assertThrows(StaleVersion.class, () -> master.edit("AMED", card.version(), card.form()));
        fixture.update("update partner_agency set email = null where code = 'MEDIC'");
        long id = draft("MEDIC", List.of());
        referrals.recordConsent(seen(id), Jst.today(clock), "電話で");
        assertEquals("referral.noAddress", Refusal.key(() -> referrals.send(seen(id))));
    }

    private long sent(String agency) {
        long id = draft(agency, agency.equals("INPIT") ? List.of("FILING") : List.of());
        referrals.recordConsent(seen(id), Jst.today(clock), "電話で確認①");
        referrals.send(seen(id));
        return id;
    }

    private long draft(String agency, List<String> ticks) {
        return referrals.draft(caseId, agency, form(agency, ticks));
    }

    private ReferralForm form(String agency, List<String> ticks) {
        var form = new ReferralForm(agencies.questions(agency), "該当性の見解を伺いたいためです。𠮷野㈱", Map.of());
        form.getAnswers().forEach(answer -> {
            answer.setTicked(ticks);
            answer.setWords("画像から病変の候補を示す");
        });
        return form;
    }

    private ReferralSeen seen(long id) {
        return new ReferralSeen(id, fixture.number("select version from referral where id = ?", id));
    }

    /** Out of the last letter to the agency. */
    private String key(String agency) {
        String body = fixture.text("select body from outbox_letter where case_id = ? and recipient = ? order by id desc limit 1", caseId,
            agency.toLowerCase(Locale.ROOT) + "@agency.example");
        Matcher link = Pattern.compile("/guest/referrals/([A-Za-z0-9_-]+)").matcher(body);
        assertTrue(link.find(), body);
        return link.group(1);
    }
}
