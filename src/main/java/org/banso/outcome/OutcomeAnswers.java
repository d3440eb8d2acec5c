package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.banso.codelist.Codes;
import org.banso.platform.Requires;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.NotFound;

/** An applicant's answer to the question what became of his case, by the link of the letter, without signing in. */
@ApplicationScoped
@Transactional
@Requires(open = true)
public class OutcomeAnswers {
    /** More are told by mail. */
    public static final int MOST = 5;

    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Codes codes;
    @Inject
    private Clock clock;

    /** What is shown behind the link: the reader's own case number and nothing the office knows. */
    public record Shown(String caseNo, boolean answered) implements Serializable {
    }

    /** @throws NotFound when no link of ours reads so */
    public Shown open(String token) {
        OutcomeAsk ask = outcomes.by(token);
        return new Shown(outcomes.caseNo(ask.caseId()), ask.isAnswered());
    }

    /** Takes the outcomes told, those left blank left out; a second answer is refused. */
    public void answer(String token, List<OutcomeForm> told) {
        OutcomeAsk ask = outcomes.by(token);
        List<OutcomeForm> filled = told.stream().filter(form -> !form.isBlank()).limit(MOST).toList();
        if (filled.isEmpty()) {
            throw new BusinessException("outcome.ask.nothing");
        }
        IntStream.range(0, told.size()).filter(i -> !told.get(i).isBlank()).forEach(i -> told.get(i).check(Jst.today(clock), codes::exists, "told:" + i + ":"));
        ask.answer(filled.size(), clock.instant());
        for (int i = 0; i < filled.size(); i++) {
            outcomes.add(Outcome.reported(ask.caseId(), filled.get(i), "ask-" + ask.id() + "-" + i, clock.instant()));
        }
    }

    /** Nothing has come of it so far, which is worth knowing too. */
    public void none(String token) {
        outcomes.by(token).answer(0, clock.instant());
        outcomes.flush();
    }
}
