package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import org.banso.identity.People;
import org.banso.platform.Letter;
import org.banso.platform.Outbox;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.text.Texts;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Letters to supporters about their working time; a case is named by its number only. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WorkLetters {
    @Inject
    private WorkRepository logs;
    @Inject
    private Outbox outbox;
    @Inject
    private People people;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void sentBack(WorkLog log) {
        Object[] about = logs.addressOf(log);
        String to = (String) about[2];
        if (Text.isBlank(to)) {
            return;
        }
        Locale language = people.languageOf(to);
        outbox.add(new Letter("work-back-" + log.id() + "-" + clock.instant().toEpochMilli(), to, Texts.get(language, "honorarium.letter.back.subject", about[0]),
            Texts.get(language, "honorarium.letter.back.body", about[1], about[0], Jst.inWords(log.workedOn(), language), log.minutes(), log.returnedWords(),
                settings.text(Setting.BASE_URL) + "/desk/work/" + log.id()), log.caseId()));
    }
}
