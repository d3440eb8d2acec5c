package org.banso.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.banso.identity.People;
import org.banso.platform.Keys;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;

/** Letters that ask for outcomes. The link is known to its reader alone: the database keeps its hash. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OutcomeLetters {
    @Inject
    private OutcomeRepository outcomes;
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Asks those whose cases ended between the two moments; question and letter come to be together or not at all. */
    void ask(int months, Instant from, Instant to, int most) {
        for (var asked : outcomes.toAsk(months, from, to, most)) {
            String token = Keys.forAddress();
            outcomes.add(new OutcomeAsk(asked.caseId(), months, Keys.fingerprint(token), clock.instant()));
            Locale language = people.languageOf(asked.email());
            outbox.add(new Letter("outcome-" + months + "-" + asked.caseId(), asked.email(), Texts.get(language, "outcome.letter.subject", asked.caseNo()),
                Texts.get(language, "outcome.letter.body", asked.name() == null ? "" : asked.name(), asked.caseNo(), asked.title() == null ? "" : asked.title(), months,
                    settings.text(Setting.BASE_URL) + "/outcome/" + token), asked.caseId()));
        }
    }
}
