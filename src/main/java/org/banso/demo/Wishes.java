package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.demo.Cast.Applicant;
import org.banso.shared.FiscalYear;

/** States that a visitor of the demo shall find for sure, whatever chance brings: for each role something to do. */
final class Wishes {

    /** So many days ago somebody came with a matter that now stands in this state; supporter: the demo supporter takes part. */
    record Wish(double daysAgo, Applicant applicant, String status, boolean supporter) {

        boolean isReview() {
            return status.equals(REVIEW);
        }

        boolean waits() {
            return status.equals(WAITING);
        }

        boolean granted(CaseFile file, Cast cast) {
            if (waits()) {
                return file.status.equals("MATCHING") && file.requests.isEmpty();
            }
            if (isReview()) {
                return file.requests.stream().anyMatch(r -> r.state.equals("ASKED") && r.declaredAt != null);
            }
            String wantedState = status.equals("MATCHING") ? "ASKED" : "ACCEPTED";
            return file.status.equals(status) && (!supporter || file.requests.stream()
                    .anyMatch(r -> r.adviser == cast.demoSupporter && r.state.equals(wantedState)));
        }
    }

    /** A supporter has declared a relation and the reviewer has not spoken yet. */
    private static final String REVIEW = "REVIEW";

    /** Supporters are to be found, and nobody has asked any yet. */
    private static final String WAITING = "WAITING";
    private static final int WAITING_CASES = 14;

    private final List<Wish> wishes = new ArrayList<>();

    /** Nothing is wished for where the data is only to be measured. */
    static Wishes none() {
        return new Wishes();
    }

    static Wishes forVisitors(List<Applicant> demo, List<Applicant> regulars) {
        Wishes all = new Wishes();
        Applicant first = demo.get(0);
        all.add(229, first, "CLOSED", false).add(96, first, "IN_SUPPORT", false).add(26, first, "MEETING_SET", false)
                .add(12, first, "AWAITING_APPLICANT", false).add(2.2, first, "RECEIVED", false);
        all.add(171, demo.get(1), "FOLLOW_UP", false).add(78, demo.get(1), "IN_SUPPORT", true).add(17, demo.get(1), "MATCHING", true);
        all.add(120, demo.get(2), "CLOSED", false).add(11, demo.get(2), "KARTE_OPEN", false).add(4.5, demo.get(2), "SCREENING", false);
        all.add(14, null, REVIEW, false).add(16, null, REVIEW, false).add(19, null, REVIEW, false);
        String[] states = {"RECEIVED", "SCREENING", "AWAITING_APPLICANT", "KARTE_OPEN", "MATCHING", "MEETING_SET", "IN_SUPPORT", "FOLLOW_UP"};
        double[] ages = {1.7, 5, 9, 12, 18, 25, 80, 150};
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < states.length; i++) {
                boolean supporter = round < 2 && (states[i].equals("MATCHING") || states[i].equals("IN_SUPPORT")) || round == 0 && states[i].equals("MEETING_SET");
                all.add(ages[i] + round * (0.6 + ages[i] / 14), supporter ? regulars.get((round * 3 + i) % regulars.size()) : null, states[i], supporter);
            }
        }
        for (int i = 0; i < WAITING_CASES; i++) {
            all.add(13 + i * 3.7, null, WAITING, false);
        }
        return all;
    }

    private Wishes add(double daysAgo, Applicant applicant, String status, boolean supporter) {
        wishes.add(new Wish(daysAgo, applicant, status, supporter));
        return this;
    }

    /** Gives each wish of that fiscal year the free moment that lies nearest to its age. */
    Wish[] spread(long[] moments, int year, Instant now) {
        Wish[] spread = new Wish[moments.length];
        for (Wish wish : wishes) {
            Instant day = now.minus(Duration.ofMinutes((long) (wish.daysAgo() * 1440)));
            long wanted = day.toEpochMilli();
            int best = -1;
            for (int i = 0; i < moments.length && FiscalYear.of(day).year() == year; i++) {
                if (spread[i] == null && (best < 0 || Math.abs(moments[i] - wanted) < Math.abs(moments[best] - wanted))) {
                    best = i;
                }
            }
            if (best >= 0) {
                spread[best] = wish;
            }
        }
        return spread;
    }
}
