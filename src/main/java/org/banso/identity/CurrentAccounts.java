package org.banso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.platform.Requires;
import org.banso.platform.Who;
import org.banso.platform.job.People;

/**
 * What each signed-in account may do right now, read at most every {@link #FRESH} seconds: a change of roles or password
 * and a disabled account reach every open session of every node within that time, without a query per request.
 */
@ApplicationScoped
@Requires(open = true)
public class CurrentAccounts implements People {
    static final Duration FRESH = Duration.ofSeconds(3);
    private static final int MOST = 5_000;

    /** The person and the epoch that a session must carry to be valid. */
    public record Current(Who who, int epoch) {
    }

    private record Read(Optional<Current> current, Instant at) {
    }

    @Inject
    private AccountRepository accounts;
    @Inject
    private Clock clock;
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    /** Empty when the account is disabled or gone. */
    @Transactional
    public Optional<Current> find(long accountId) {
        Read known = read.get(accountId);
        Instant now = clock.instant();
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            if (read.size() > MOST) {
                read.clear();
            }
            known = new Read(accounts.find(accountId).filter(account -> !account.isDisabled())
                .map(account -> new Current(account.who(), account.epoch())), now);
            read.put(accountId, known);
        }
        return known.current();
    }

    @Override
    @Transactional
    public Optional<Who> now(long accountId) {
        return find(accountId).map(Current::who);
    }

    /** Called after a change on this node, so that its author sees it at once. */
    public void forget(long accountId) {
        read.remove(accountId);
    }
}
