package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.banso.calendar.Booked;
import org.banso.calendar.Slot;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.AtOnce;
import org.banso.it.AtOnce.Work;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.pitch.Comments.Place;
import org.banso.platform.Who;
import org.banso.referral.AgencyQuestions;
import org.banso.referral.ReferralForm;
import org.banso.referral.Referrals;
import org.banso.shared.Jst;
import org.banso.study.Studies;
import org.banso.study.StudyForm;
import org.banso.study.StudyKind;
import org.banso.study.VendorForm;
import org.banso.study.Vendors;
import org.banso.support.Meetings;
import org.banso.support.RecordForm;
import org.banso.support.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** a77: a form that is sent twice, one after the other or at the same moment, makes one. */
class SentOnceIT extends BansoIT {
    @Inject
    private Pitches pitches;
    @Inject
    private Questions questions;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Investors investors;
    @Inject
    private Comments comments;
    @Inject
    private Bank bank;
    @Inject
    private Studies studies;
    @Inject
    private Referrals referrals;
    @Inject
    private AgencyQuestions agencyQuestions;
    @Inject
    private Vendors vendors;
    @Inject
    private Meetings meetings;
    @Inject
    private Clock clock;
    @Inject
    private RoomHand hand;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Fixture fixture;

    private Who staff;
    private long running;
    private long room;

    @BeforeEach
    void aRoom() {
        staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        running = fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization());
        as(staff);
        room = hand.open(running);
    }

    private static PitchForm occasion() {
        var form = new PitchForm();
        form.setAudience("㈱𠮷田キャピタル①");
        return form;
    }

    /** Three times: twice at the same moment, and once more from a page that is still open. */
    private void once(String table, String where, Work press) throws Exception {
        long before = fixture.number("select count(*) from " + table + " where " + where);
        var start = new CyclicBarrier(2);
        var one = atOnce.start(start, staff, press);
        var two = atOnce.start(start, staff, press);
        assertEquals(List.of("done", "done"), List.of(one.get(30, TimeUnit.SECONDS), two.get(30, TimeUnit.SECONDS)), table);
        press.run();
        assertEquals(before + 1, fixture.number("select count(*) from " + table + " where " + where), table);
    }

    @Test
    void a77_whateverIsWrittenInAPitchRoomIsWrittenOnce() throws Exception {
        var pitch = occasion();
        once("pitch", "case_id = " + running, () -> pitches.open(running, pitch));
        var question = new QuestionForm();
        question.setQuestion("市場は小さくないですか。𠮷");
        once("pitch_question", "pitch_id = " + room, () -> questions.add(room, question));
        var rehearsal = new RehearsalForm();
        rehearsal.setHeldOn(LocalDate.of(2020, 6, 1));
        rehearsal.setActualMinutes(9);
        once("pitch_rehearsal", "pitch_id = " + room, () -> rehearsals.add(room, rehearsal));
        var investor = new InvestorForm();
        investor.setName("一度きり㈱" + System.nanoTime());
        once("pitch_investor", "pitch_id = " + room, () -> investors.add(room, investor));
        hand.bring(room, "v1.pdf", SampleDecks.pdf("Problem"));
        hand.drawn(room);
        String key = occasion().formKey();
        once("pitch_comment", "pitch_id = " + room, () -> comments.write(room, new Place(1, 1, null, null), "表紙に日付を。", key));
        var banked = new BankForm();
        banked.setQuestion("製造を自社で持つ理由は。" + System.nanoTime());
        banked.setAnswer("工程が半分になります。");
        once("question_bank", "question = '" + banked.getQuestion() + "'", () -> bank.add(banked));
    }

    @Test
    void a77_oneProposalIsOneStudyAndOneDraftOneReferral() throws Exception {
        var study = new StudyForm();
        study.setKind(StudyKind.values()[0]);
        study.setQuestion("先行技術はありますか。㈱");
        study.setBudgetYen(500_000L);
        once("feasibility_study", "case_id = " + running, () -> studies.propose(running, study));
        var referral = new ReferralForm(List.of(), "助成の相談のためです。𠮷", Map.of());
        once("referral", "case_id = " + running, () -> referrals.draft(running, "NEDO", referral));
    }

    @Test
    void a77_aVendorIsRegisteredOnceAndAnAgencyAsksOnce() throws Exception {
        var vendor = new VendorForm();
        vendor.setName("一度きりの受託者㈱𠮷" + System.nanoTime());
        vendor.setContactName("担当 花子");
        vendor.setEmail("once@vendor.example");
        once("study_vendor", "email = 'once@vendor.example' and name = '" + vendor.getName() + "'", () -> vendors.add(vendor));
        String agency = "T" + UUID.randomUUID();
        fixture.update("insert into partner_agency (code, takes_ja, takes_en, brings) values (?, '試験', 'Trial', 'IP')", agency);
        var question = new org.banso.referral.QuestionForm();
        question.setWordsJa("関係する権利①");
        question.setWordsEn("Rights in question");
        once("agency_question", "agency = '" + agency + "'", () -> agencyQuestions.add(agency, question));
    }

    @Test
    void a77_whoIsBookedForTheCaseWhileHeSendsAFormIsNotHeldUp() throws Exception {
        Who colleague = fixture.person(Role.OFFICE_STAFF);
        for (int round = 0; round < 4; round++) {
            var meeting = new RecordForm();
            meeting.setKind(RecordKind.FOLLOW_UP);
            meeting.at(new Slot(Jst.today(clock).plusDays(10 + round), LocalTime.of(10, 0), LocalTime.of(11, 0)));
            meeting.setPeople(new ArrayList<>(List.of(Booked.account(staff.accountId()).key())));
            var study = new StudyForm();
            study.setKind(StudyKind.IP);
            study.setQuestion("同じ瞬間の先行技術調査。𠮷" + round);
            study.setBudgetYen(500_000L);
            var referral = new ReferralForm(List.of(), "同じ瞬間の相談です。㈱", Map.of());
            boolean even = round % 2 == 0;
            var start = new CyclicBarrier(2);
            var sending = atOnce.start(start, staff, () -> {
                if (even) {
                    studies.propose(running, study);
                } else {
                    referrals.draft(running, "NEDO", referral);
                }
            });
            var planning = atOnce.start(start, colleague, () -> meetings.plan(running, meeting, null));
            assertEquals(List.of("done", "done"), List.of(sending.get(60, TimeUnit.SECONDS), planning.get(60, TimeUnit.SECONDS)));
        }
    }

    @Test
    void a77_theBackButtonOpensTheSameRoomAndANewPageAnother() {
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        String address = "/office/cases/" + fixture.caseNo(running) + "/pitches/new";
        String page = visit.get(address).body();
        Map<String, String> typed = Visit.form(page, "pitch", "pitch:audience", "二度押し㈱", "pitch:occasion", "VC_MEETING", "pitch:save", "");
        String first = visit.post(address, typed).headers().firstValue("Location").orElseThrow();
        assertEquals(first, visit.post(address, typed).headers().firstValue("Location").orElseThrow());
        String again = visit.post(address, Visit.form(visit.get(address).body(), "pitch", "pitch:audience", "二度押し㈱", "pitch:occasion", "VC_MEETING", "pitch:save", ""))
            .headers().firstValue("Location").orElseThrow();
        assertNotEquals(first, again);
        assertEquals(2, fixture.number("select count(*) from pitch where case_id = ? and audience = '二度押し㈱'", running));
    }
}
