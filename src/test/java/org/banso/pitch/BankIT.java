package org.banso.pitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.consultation.CaseStatus;
import org.banso.identity.Role;
import org.banso.it.BansoIT;
import org.banso.it.Fixture;
import org.banso.it.Visit;
import org.banso.platform.Who;
import org.banso.shared.BusinessException;
import org.banso.shared.NotAllowed;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bank of investors' questions, kept by the office on a page of its own. */
class BankIT extends BansoIT {
    @Inject
    private Bank bank;
    @Inject
    private BankQueries queries;
    @Inject
    private Questions questions;
    @Inject
    private QuestionQueries asked;
    @Inject
    private RoomHand hand;
    @Inject
    private Fixture fixture;

    private Who staff;
    private String mark;

    @BeforeEach
    void someoneOfTheOffice() {
        staff = fixture.withPassword(fixture.person(Role.OFFICE_STAFF));
        as(staff);
        mark = "目印" + System.nanoTime();
    }

    private BankForm form(String question) {
        var form = new BankForm();
        form.setQuestion(question + mark);
        form.setAnswer("100%_回答です。𠮷 ﾊﾝｶｸ");
        form.setCriterion("MARKET");
        form.setOccasion("VC_MEETING");
        return form;
    }

    private List<BankLine> found(String words, String criterion, boolean retired) {
        return queries.page(new BankFilter(words, criterion, null, retired), 1).rows();
    }

    @Test
    void aQuestionIsWrittenFoundWrittenAnewTakenOutAndPutBack() {
        bank.add(form("市場は小さくないですか。"));
        BankLine line = found(mark, "MARKET", false).get(0);
        assertTrue(found(mark, "TEAM", false).isEmpty());
        assertEquals(1, found("100%_回答", null, false).stream().filter(one -> one.id() == line.id()).count());
        assertTrue(found("100x_回答", null, false).stream().noneMatch(one -> one.id() == line.id()), "wildcards are letters");
        BankForm better = line.form();
        better.setAnswer("よりよい回答");
        bank.change(line.seen(), better);
        assertThrows(StaleVersion.class, () -> bank.change(line.seen(), better));
        BankLine now = queries.one(line.id());
        assertEquals("よりよい回答", now.answer());
        bank.retire(now.seen());
        assertTrue(found(mark, null, false).isEmpty());
        assertEquals(1, found(mark, null, true).size());
        assertThrows(NotFound.class, () -> questions.take(room(), line.id()));
        bank.restore(queries.one(line.id()).seen());
        assertEquals(1, found(mark, null, false).size());
    }

    @Test
    void whatRoomsAnswerIsOfferedWithoutNames() {
        bank.add(form("製造を自社で持つ理由は。"));
        BankLine line = found(mark, null, false).get(0);
        long room = room();
        questions.take(room, line.id());
        assertTrue(queries.otherAnswers(queries.one(line.id())).isEmpty(), "it says the same");
        QuestionLine taken = asked.of(hand.room(room)).get(0);
        taken.form().setAnswer("𠮷田 花子様の細胞シートαは、工程が半分です。");
        questions.change(taken.seen(), taken.form());
        assertEquals(1, queries.one(line.id()).rooms());
        String answer = queries.otherAnswers(queries.one(line.id())).get(0).answer();
        assertFalse(answer.contains("花子") || answer.contains("細胞シートα"), answer);
        assertTrue(answer.contains("工程が半分"), answer);
    }

    private long room() {
        return hand.open(fixture.caseIn(CaseStatus.IN_SUPPORT, fixture.organization()));
    }

    @Test
    void whatIsWrittenIsCheckedAndOthersAreRefused() {
        BankForm wrong = form("");
        wrong.setQuestion("　");
        assertEquals("question", assertThrows(BusinessException.class, () -> bank.add(wrong)).field());
        BankForm unknown = form("問");
        unknown.setCriterion("NONE");
        assertEquals("criterion", assertThrows(BusinessException.class, () -> bank.add(unknown)).field());
        as(fixture.applicantOf(fixture.organization()));
        assertThrows(NotAllowed.class, () -> bank.add(form("問")));
        assertThrows(NotAllowed.class, () -> queries.one(1));
        assertTrue(found(mark, null, false).isEmpty());
        assertThrows(NotAllowed.class, () -> found(mark, null, true));
        var visit = new Visit(baseUrl());
        visit.signIn(staff.email());
        assertEquals(200, visit.get("/office/pitch-questions?q=%25&criterion=MARKET&page=-3").statusCode());
        var applicant = new Visit(baseUrl());
        applicant.signIn(fixture.withPassword(fixture.applicantOf(fixture.organization())).email());
        assertEquals(404, applicant.get("/office/pitch-questions").statusCode());
    }
}
