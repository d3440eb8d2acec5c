package org.banso.consultation.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.CaseListQueries;
import org.banso.platform.Actor;

/** How many cases a search finds for whoever asks: counted no further than {@link #MOST} and kept for a minute. */
@ApplicationScoped
public class SearchCounts {
    /** Beyond it the figure is only "more". */
    public static final int MOST = 999;
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int ROOM = 2000;

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /** People see different cases: each counts for himself. */
    private record Asked(long account, String address) {
    }

    private record Told(int count, Instant until) {
    }

    private final Map<Asked, Told> kept = new ConcurrentHashMap<>();

    /** As shown: a number, or 999+. */
    public String shown(String address) {
        int count = count(address);
        return count > MOST ? MOST + "+" : Integer.toString(count);
    }

    private int count(String address) {
        var search = addresses.read(address);
        var asked = new Asked(actor.accountId(), search.query());
        Told told = kept.get(asked);
        Instant now = clock.instant();
        if (told != null && now.isBefore(told.until())) {
            return told.count();
        }
        int count = lists.count(search.filter(), MOST + 1);
        if (kept.size() >= ROOM) {
            kept.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (kept.size() < ROOM) {
            kept.put(asked, new Told(count, now.plus(FRESH)));
        }
        return count;
    }
}
