package org.banso.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.banso.matching.PastRanking.Weighed;

/**
 * What other weights would have done to the rankings from which supporters were asked: the nearer to the top those stand who were asked
 * and accepted, the better. Conflicts, capacity and days are no weights: who could not be asked is in no ranking.
 *
 * @param askings how many were looked at
 * @param then    as it was, with the weights of each day
 * @param now     with the weights in force
 * @param tried   with the weights on trial
 * @param moved   those whose place changes most, the largest change first
 */
public record WeightTrial(int askings, Figures then, Figures now, Figures tried, List<Moved> moved) implements Serializable {
    static final int TOP = 3;
    static final int SHORT_LIST = 5;
    private static final int MOVED_MOST = 12;

    /**
     * Where those stood who were asked and accepted.
     *
     * @param accepted how many
     * @param mean     of their places; 0 when there is nobody
     * @param top      share among the first three, 0 to 1
     * @param listed   share among the first five, 0 to 1
     */
    public record Figures(int accepted, double mean, double top, double listed) implements Serializable {
        static Figures of(List<Moved> all, ToIntFunction<Moved> place) {
            return new Figures(all.size(), all.stream().mapToInt(place).average().orElse(0), share(all, place, TOP), share(all, place, SHORT_LIST));
        }

        private static double share(List<Moved> all, ToIntFunction<Moved> place, int within) {
            return all.stream().mapToInt(place).map(at -> at <= within ? 1 : 0).average().orElse(0);
        }
    }

    /** Somebody who accepted, where he stood, where he would stand today, and where he would under trial. */
    public record Moved(String caseNo, Instant askedAt, String code, int then, int now, int tried, Weighed before, Weighed after) implements Serializable {
        /** Places up; below 0 down. */
        public int up() {
            return then - tried;
        }
    }

    /** Weighs the past anew. */
    static WeightTrial of(List<PastAsking> past, RankingWeights inForce, RankingWeights onTrial) {
        var all = new ArrayList<Moved>();
        for (PastAsking asking : past) {
            List<Weighed> then = asking.ranking().weighed(asking.ranking().weights());
            List<Weighed> now = asking.ranking().weighed(inForce);
            List<Weighed> tried = asking.ranking().weighed(onTrial);
            asking.asked().stream().filter(PastAsking.Asked::accepted).filter(one -> place(then, one.code()) > 0)
                .forEach(one -> all.add(new Moved(asking.caseNo(), asking.askedAt(), one.code(), one.place(), place(now, one.code()), place(tried, one.code()),
                    at(then, one.code()), at(tried, one.code()))));
        }
        return new WeightTrial(past.size(), Figures.of(all, Moved::then), Figures.of(all, Moved::now), Figures.of(all, Moved::tried),
            all.stream().filter(one -> one.up() != 0).sorted(Comparator.comparingInt((Moved one) -> -Math.abs(one.up())).thenComparing(Moved::caseNo)
                .thenComparing(Moved::code)).limit(MOVED_MOST).toList());
    }

    /** 1 the first; 0 when he is not among them. */
    private static int place(List<Weighed> all, String code) {
        int at = 0;
        while (at < all.size() && !all.get(at).code().equals(code)) {
            at++;
        }
        return at < all.size() ? at + 1 : 0;
    }

    private static Weighed at(List<Weighed> all, String code) {
        return all.get(place(all, code) - 1);
    }
}
