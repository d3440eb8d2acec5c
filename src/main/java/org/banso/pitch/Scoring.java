package org.banso.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banso.codelist.Codes;
import org.banso.platform.Actor;
import org.banso.platform.AuditTrail;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Choice;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;

/** Scoring a deck in rounds, by the office and the supporters of the case; never by whose deck it is. */
@ApplicationScoped
@Transactional
@Requires({Right.TRIAGE_CASES, Right.VIEW_ASSIGNED_CASES})
public class Scoring {
    public static final int WEIGHT_MAX = 10;
    static final String LIST = "pitchCriterion";

    @Inject
    private PitchRepository pitches;
    @Inject
    private ScoringRepository rounds;
    @Inject
    private Authors authors;
    @Inject
    private Codes codes;
    @Inject
    private AuditTrail audit;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * Opens a round on the newest version, with the criteria and weights of today.
     *
     * @throws BusinessException pitch.round.running, pitch.round.noDeck
     */
    public void open(long pitchId) {
        Pitch pitch = reviewed(pitchId);
        pitches.lockCase(pitch.caseId());
        List<ScoringRound> before = rounds.of(pitchId);
        BusinessException.unless(before.stream().noneMatch(ScoringRound::isOpen), "pitch.round.running");
        int newest = pitches.newest(pitch.documentId());
        BusinessException.unless(newest > 0, "pitch.round.noDeck");
        Map<String, Integer> weights = rounds.weights();
        List<RoundCriterion> criteria = codes.choices(LIST, Locale.JAPANESE).stream().map(Choice::value)
            .map(code -> new RoundCriterion(code, weights.getOrDefault(code, CriterionWeight.USUAL))).toList();
        BusinessException.unless(!criteria.isEmpty(), "pitch.round.noCriteria");
        pitches.add(new ScoringRound(pitchId, before.size() + 1, newest, criteria, actor.who().name(), clock.instant()));
    }

    /** Ends a round; who has not handed in is not counted. */
    public void close(PitchSeen seen) {
        ScoringRound round = pitches.row(ScoringRound.class, seen.id());
        reviewed(round.pitchId());
        StaleVersion.unlessNewest(round.version(), seen.version());
        round.close(clock.instant());
        pitches.flush();
    }

    /**
     * Keeps the actor's marks.
     *
     * @param handIn they are his last word, and he reads the others' from now on
     * @throws BusinessException pitch.sheet.handedIn, pitch.sheet.incomplete, pitch.round.closed, pitch.sheet.range
     */
    public void mark(long roundId, List<MarkGiven> given, boolean handIn) {
        ScoringRound round = pitches.row(ScoringRound.class, roundId);
        Pitch pitch = reviewed(round.pitchId());
        pitches.lockCase(pitch.caseId());
        round.mustBeOpen();
        ScoringSheet sheet = rounds.sheet(roundId, actor.accountId()).orElseGet(() -> new ScoringSheet(roundId, authors.of(pitch.caseId())));
        sheet.write(checked(round, given));
        if (handIn) {
            sheet.handIn(clock.instant());
        }
        pitches.add(sheet);
    }

    /** What the criteria of the rubric weigh in rounds opened from now on. */
    @Requires(Right.MANAGE_CODES)
    public void weigh(Map<String, Integer> weights) {
        weights.forEach((code, weight) -> {
            BusinessException.unless(codes.exists(LIST, code) && weight != null && weight >= 1 && weight <= WEIGHT_MAX, "pitch.rubric.range", WEIGHT_MAX);
            rounds.weigh(code, weight);
        });
        audit.note("PITCH_RUBRIC", "weights", weights.toString());
    }

    private static List<MarkGiven> checked(ScoringRound round, List<MarkGiven> given) {
        var marks = new ArrayList<MarkGiven>();
        for (RoundCriterion criterion : round.criteria()) {
            MarkGiven typed = given.stream().filter(one -> criterion.code().equals(one.getCode())).findFirst().orElse(new MarkGiven(criterion.code(), null, null));
            BusinessException.unless(typed.getMark() == null || typed.getMark() >= MarkGiven.LOWEST && typed.getMark() <= MarkGiven.HIGHEST, "pitch.sheet.range");
            marks.add(new MarkGiven(criterion.code(), typed.getMark(), PitchRules.optional("remark", typed.getRemark(), MarkGiven.REMARK_MAX)));
        }
        return marks;
    }

    /** @throws NotFound for the applicant, who does not mark his own deck */
    private Pitch reviewed(long pitchId) {
        Pitch pitch = pitches.open(pitchId);
        if (authors.of(pitch.caseId()).side() == PitchSide.APPLICANT) {
            throw new NotFound();
        }
        return pitch;
    }
}
