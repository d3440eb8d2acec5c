package org.banso.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;

/**
 * Keeps what each agency wants to know of a referral. Drafts are asked as the agency asks today; what was answered before keeps
 * the words it was asked in.
 */
@ApplicationScoped
@Transactional
@Requires(Right.ARRANGE_SUPPORT)
public class AgencyQuestions {
    @Inject
    private AgencyRepository agencies;
    @Inject
    private AuditTrail audit;

    /**
     * Asks one more thing, in the last place; the same form asks it once, however often it is sent.
     *
     * @throws BusinessException at the fields, or when the agency asks as much as it may already
     */
    public void add(String agency, QuestionForm form) {
        agencies.held(agency);
        List<KeptQuestion> known = agencies.questions(agency);
        if (known.stream().anyMatch(one -> one.code().equals(form.formKey()))) {
            return;
        }
        QuestionForm tidy = QuestionRules.tidy(form.isSeveral(), form);
        roomFor(known);
        var made = new KeptQuestion(agency, form.formKey(), form.isSeveral(), known.size() + 1);
        made.write(tidy);
        agencies.add(made);
        audit.note("AGENCY_QUESTION_CHANGED", agency, tidy.getWordsJa());
    }

    /** Other words, other ticks; a tick left empty is taken away. */
    public void rewrite(QuestionSeen seen, QuestionForm form) {
        KeptQuestion found = agencies.question(seen);
        found.write(QuestionRules.tidy(found.isTicks(), form));
        changed(seen, found);
    }

    /** No longer asks it. */
    public void retire(QuestionSeen seen) {
        KeptQuestion found = agencies.question(seen);
        found.retire(true);
        changed(seen, found);
    }

    /** Asks again what was no longer asked. */
    public void bringBack(QuestionSeen seen) {
        agencies.held(seen.agency());
        KeptQuestion found = agencies.question(seen);
        if (found.isRetired()) {
            roomFor(agencies.questions(seen.agency()));
        }
        found.retire(false);
        changed(seen, found);
    }

    /**
     * One place up or down among those that are asked.
     *
     * @param by -1 up, 1 down; past either end nothing happens
     */
    public void move(String agency, String question, int by) {
        agencies.held(agency);
        List<KeptQuestion> asked = agencies.questions(agency).stream().filter(one -> !one.isRetired()).collect(Collectors.toList());
        for (int place = 0; place < asked.size(); place++) {
            int to = place + by;
            if (asked.get(place).code().equals(question) && to >= 0 && to < asked.size()) {
                Collections.swap(asked, place, to);
                break;
            }
        }
        for (int place = 0; place < asked.size(); place++) {
            asked.get(place).place(place + 1);
        }
    }

    private static void roomFor(List<KeptQuestion> known) {
        BusinessException.unless(known.stream().filter(one -> !one.isRetired()).count() < QuestionRules.MOST, "referral.question.tooMany", QuestionRules.MOST);
    }

    private void changed(QuestionSeen seen, KeptQuestion found) {
        agencies.flush();
        audit.note("AGENCY_QUESTION_CHANGED", seen.agency(), found.asked().wordsJa());
    }
}
