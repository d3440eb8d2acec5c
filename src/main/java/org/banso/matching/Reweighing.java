package org.banso.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.supporter.PoolMember;

/** What becomes of a request or of running work when everything known today is weighed anew. Touches nothing but the assignment. */
final class Reweighing {
    /** As it was; closed for good; or at rest until a reviewer has spoken. */
    enum Outcome { GOES_ON, CLOSED, RESTS }

    private Reweighing() {
    }

    /** Closes what a conflict blocks, and lets rest what a reviewer has to weigh: news, and what two of them had called a false hit until lately. */
    static Outcome weigh(Assignment running, PoolMember member, CaseParties parties, LocalDate today, Instant now) {
        List<Finding> findings = ConflictRules.findings(member, parties, today);
        return switch (running.weigh(findings)) {
            case OPEN -> Outcome.GOES_ON;
            case REVIEW -> rest(running, now);
            case CLOSE -> {
                boolean lapsed = findings.stream().filter(Finding::blocks).allMatch(found -> parties.dismissed().stream().anyMatch(d -> d.means(member.id(), found)));
                if (lapsed && running.state() == AssignmentState.ACCEPTED) {
                    yield rest(running, now);
                }
                if (lapsed && running.awaitsReview()) {
                    yield Outcome.GOES_ON;
                }
                running.block(today);
                yield Outcome.CLOSED;
            }
        };
    }

    private static Outcome rest(Assignment running, Instant now) {
        running.freeze(now);
        return Outcome.RESTS;
    }
}
