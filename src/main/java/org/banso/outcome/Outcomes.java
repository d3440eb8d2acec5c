package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.Jst;

/** What the office does with outcomes: writes what it knows, checks what applicants told, and keeps one event one. */
@ApplicationScoped
@Transactional
@Requires(Right.WRITE_RECORDS)
public class Outcomes {
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Codes codes;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Writes an outcome of a case down.
     *
     * @param formKey mark of the form; the same form makes one
     */
    public void record(String caseNo, OutcomeForm form, String formKey) {
        long caseId = outcomes.visible(caseNo);
        if (outcomes.isMade(formKey)) {
            return;
        }
        form.check(Jst.today(clock), codes::exists, "");
        outcomes.add(Outcome.recorded(caseId, form, actor.accountId(), formKey, clock.instant()));
    }

    /** It was so, as it now stands in the form. */
    public void check(OutcomeSeen seen, OutcomeForm form) {
        Outcome found = outcomes.at(seen);
        form.check(Jst.today(clock), codes::exists, "");
        found.check(form, actor.accountId(), clock.instant());
        outcomes.flush();
    }

    /** It was not so; it stays to be seen and does not count. */
    public void refuse(OutcomeSeen seen) {
        outcomes.at(seen).refuse(actor.accountId(), clock.instant());
        outcomes.flush();
    }

    /** It is another one over again, which takes its cases. */
    public void same(OutcomeSeen seen, long otherId) {
        Outcome found = outcomes.at(seen);
        found.isSameAs(outcomes.one(otherId), actor.accountId(), clock.instant());
        outcomes.flush();
    }

    /** Another case of the organization led to it too. */
    public void alsoOf(OutcomeSeen seen, String caseNo) {
        Outcome found = outcomes.at(seen);
        found.alsoOf(outcomes.visible(caseNo));
        outcomes.flush();
    }
}
