package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.banso.matching.text.CaseReading;
import org.banso.platform.AccessKind;
import org.banso.platform.AccessLog;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/**
 * Reads a case for the person who decides on its fields of expertise. It only suggests: nothing is written until he saves, and then
 * both are kept, what was suggested and what he chose.
 */
@ApplicationScoped
@Transactional
@Requires({Right.ARRANGE_SUPPORT, Right.SCREEN_CASES})
public class CaseReadings {
    @Inject
    private CaseReadingRepository cases;
    @Inject
    private OfficeLexicon words;
    @Inject
    private AccessLog access;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** What the reading of a case suggests. It quotes the applicant, and is noted as a reading of the case. */
    public Suggestion of(String caseNo) {
        CaseReadingRepository.Read read = cases.visible(caseNo);
        access.read(AccessKind.KARTE, read.id(), read.caseNo(), null);
        return new Suggestion(read.id(), read.version(), read.caseNo(), read.status(), read.held(), CaseReading.of(read.text(), words.now()));
    }

    /** A person decided on the fields of a case in the running transaction: what would have been suggested is kept beside his choice. */
    @Transactional(Transactional.TxType.MANDATORY)
    void decided(long caseId, Collection<String> chosen) {
        CaseReading reading = CaseReading.of(cases.at(caseId).text(), words.now());
        cases.add(new ExpertiseSuggestion(caseId, reading, Suggestion.shown(reading), chosen, words.version(), actor.accountId(), clock.instant()));
    }
}
