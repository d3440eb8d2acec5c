package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.matching.ScorePart.Kind;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/**
 * Other weights for the ranking: tried on the past first, then switched on, and taken back. Conflicts, capacity, terms and pledges are no
 * weights; no figure here lets anybody be asked who may not be.
 */
@ApplicationScoped
@Transactional
@Requires(Right.STUDY_MATCHING)
public class RankingTuning {
    public static final int WEIGHT_MAX = 100;
    public static final int WHY_MAX = 500;
    /** So many askings are looked at, the latest. */
    public static final int PAST_MOST = 200;
    private static final int SHOWN = 10;

    @Inject
    private WeightRepository weights;
    @Inject
    private PastAskingRepository past;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** What somebody set, or went back to; {@code ofOperator} when that was the operator's settings. */
    public record Change(long id, Instant at, String by, String why, RankingWeights weights, boolean ofOperator) implements Serializable {
    }

    /**
     * How things stand.
     *
     * @param newest     the row that counts, 0 when the office never set anything
     * @param ofOperator what the settings of the operator say
     * @param goesBack   whether there is something to go back from
     * @param changes    the latest, the newest first
     */
    public record State(long newest, RankingWeights inForce, RankingWeights ofOperator, boolean goesBack, List<Change> changes) implements Serializable {
    }

    public State state() {
        RankingWeights operator = weights.ofOperator();
        List<WeightVersion> newest = weights.newest(SHOWN);
        boolean own = !newest.isEmpty() && newest.get(0).weights() != null;
        return new State(newest.isEmpty() ? 0 : newest.get(0).id(), own ? newest.get(0).weights() : operator, operator, own,
            newest.stream().map(version -> version.change(operator)).toList());
    }

    /** What these weights would have done to the latest {@link #PAST_MOST} askings. Changes nothing. */
    public WeightTrial tryOut(Map<Kind, Integer> wanted) {
        return WeightTrial.of(past.latest(PAST_MOST), weights.inForce(), checked(wanted));
    }

    /**
     * Ranks by these weights from now on.
     *
     * @param seen {@link State#newest()} of what the user saw
     * @param why  at most {@link #WHY_MAX} characters
     */
    @Requires(Right.WEIGH_MATCHING)
    public void switchTo(long seen, Map<Kind, Integer> wanted, String why) {
        RankingWeights chosen = checked(wanted);
        String reason = reason("why", why);
        WeightVersion newest = unchangedSince(seen);
        RankingWeights from = weights.inForce();
        if (chosen.equals(from)) {
            throw new BusinessException("learning.weights.same");
        }
        weights.add(WeightVersion.set(newest, chosen, reason, actor.who(), clock.instant()));
        audit.note("RANKING_WEIGHTS_SET", "ranking", told(from, chosen, reason));
    }

    /** Ranks again by what counted before the last change that still holds. */
    @Requires(Right.WEIGH_MATCHING)
    public void goBack(long seen, String why) {
        String reason = reason("whyBack", why);
        WeightVersion newest = unchangedSince(seen);
        if (newest == null || newest.weights() == null) {
            throw new BusinessException("learning.weights.nothingBefore");
        }
        WeightVersion back = newest.back(weights.at(newest.beforeId()), reason, actor.who(), clock.instant());
        weights.add(back);
        audit.note("RANKING_WEIGHTS_BACK", "ranking", told(newest.weights(), Optional.ofNullable(back.weights()).orElseGet(weights::ofOperator), reason));
    }

    private WeightVersion unchangedSince(long seen) {
        WeightVersion newest = weights.newest().orElse(null);
        if ((newest == null ? 0 : newest.id()) != seen) {
            throw new StaleVersion();
        }
        return newest;
    }

    private static String told(RankingWeights from, RankingWeights to, String why) {
        return from.written() + " -> " + to.written() + " : " + why;
    }

    private static String reason(String field, String why) {
        if (Text.isBlank(why)) {
            throw BusinessException.at(field, "common.fillPlease");
        }
        String reason = why.strip();
        if (Text.length(reason) > WHY_MAX) {
            throw BusinessException.at(field, "matching.tooLong", WHY_MAX, Text.length(reason));
        }
        return reason;
    }

    private static RankingWeights checked(Map<Kind, Integer> wanted) {
        for (Kind kind : Kind.values()) {
            Integer weight = wanted.get(kind);
            if (weight == null || weight < 0 || weight > WEIGHT_MAX) {
                throw BusinessException.at(kind.name(), "learning.weights.range", WEIGHT_MAX);
            }
        }
        if (wanted.get(Kind.COVERAGE) + wanted.get(Kind.LEVEL) == 0) {
            throw BusinessException.at(Kind.COVERAGE.name(), "learning.weights.leading");
        }
        return new RankingWeights(wanted);
    }
}
