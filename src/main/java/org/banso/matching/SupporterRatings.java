package org.banso.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.FiscalYear;
import org.banso.shared.NotFound;

/**
 * What applicants think of each supporter (domain.md 4.4, applicantRating): given by the applicant with the survey, read case by case
 * by those who arrange support, and by the supporter himself only as the mean of a year.
 */
@ApplicationScoped
@Transactional
@Requires(Right.VIEW_OWN_CASES)
public class SupporterRatings {
    public static final int WORST = 1;
    public static final int BEST = 5;
    /** A mean of fewer would tell the supporter who gave it. */
    static final int FEWEST = 3;

    @Inject
    private RatingRepository ratings;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** A supporter whom the applicant may rate. */
    public record Rateable(long assignmentId, String name) implements Serializable {
    }

    /** The mean of a supporter's ratings in one fiscal year that has ended. */
    public record YearMean(int fiscalYear, double mean, int ratings) implements Serializable {
    }

    /** Who worked on the actor's own case and is not rated yet, in the order asked; nobody for the case of others. */
    public List<Rateable> rateable(String caseNo) {
        return ratings.workedOn(caseNo);
    }

    /**
     * The one rating of a supporter's work on the actor's own case.
     *
     * @param rating from {@link #WORST} to {@link #BEST}
     * @throws NotFound when he did not work on it, or is rated already
     */
    public void rate(String caseNo, long assignmentId, int rating) {
        if (ratings.workedOn(caseNo).stream().noneMatch(one -> one.assignmentId() == assignmentId)) {
            throw new NotFound();
        }
        BusinessException.unless(rating >= WORST && rating <= BEST, "common.choosePlease");
        ratings.add(new AssignmentRating(assignmentId, rating, clock.instant()));
    }

    /** The ratings of a case by assignment. For those who ask supporters alone: a full-time supporter may be one of the rated. */
    @Requires(Right.ARRANGE_SUPPORT)
    public Map<Long, Integer> ofCase(long caseId) {
        return ratings.ofCase(caseId);
    }

    /**
     * The actor's own means, the latest year first. A year is told when it has ended and brought enough ratings, so that no single
     * one can be worked out, not even from how the mean moves.
     */
    @Requires(Right.ANSWER_REQUESTS)
    public List<YearMean> mine() {
        return ratings.ofAccount(actor.accountId(), FiscalYear.current(clock).startInstant()).stream()
            .collect(Collectors.groupingBy(given -> FiscalYear.of(given.at()).year())).entrySet().stream()
            .filter(year -> year.getValue().size() >= FEWEST)
            .map(year -> new YearMean(year.getKey(), year.getValue().stream().mapToInt(RatingRepository.Given::rating).average().orElseThrow(), year.getValue().size()))
            .sorted(Comparator.comparing(YearMean::fiscalYear).reversed()).toList();
    }
}
