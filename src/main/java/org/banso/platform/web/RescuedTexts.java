package org.banso.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that wait for their owners: one for each account, for an hour, and altogether no more than memory can spare. */
final class RescuedTexts {
    /** One page of a person. */
    static final int MOST_CHARACTERS = 400_000;
    /** Of everybody; the oldest make room. */
    static final int MOST_ALTOGETHER = 8_000_000;
    static final Duration LIFE = Duration.ofHours(1);

    private record Kept(String address, Map<String, String[]> values, int size, Instant since) {
    }

    private final Map<Long, Kept> byAccount = new LinkedHashMap<>();
    private int characters;

    synchronized void keep(long accountId, String address, Map<String, String[]> values, Instant now) {
        int size = values.values().stream().flatMap(Stream::of).mapToInt(String::length).sum();
        if (values.isEmpty() || size > MOST_CHARACTERS) {
            return;
        }
        remove(accountId);
        characters += size;
        byAccount.put(accountId, new Kept(address, Map.copyOf(values), size, now));
        var oldest = byAccount.entrySet().iterator();
        while (oldest.hasNext()) {
            Kept kept = oldest.next().getValue();
            if (characters <= MOST_ALTOGETHER && !isOver(kept, now)) {
                break;
            }
            characters -= kept.size();
            oldest.remove();
        }
    }

    /** What this person typed at this address, once. */
    synchronized Optional<Map<String, String[]>> take(long accountId, String address, Instant now) {
        Kept kept = byAccount.get(accountId);
        if (kept == null || !kept.address().equals(address)) {
            return Optional.empty();
        }
        remove(accountId);
        return isOver(kept, now) ? Optional.empty() : Optional.of(kept.values());
    }

    /** Whether anything this person typed at this address has a name that begins so; it waits on. */
    synchronized boolean has(long accountId, String address, String beginning, Instant now) {
        Kept kept = byAccount.get(accountId);
        return kept != null && kept.address().equals(address) && !isOver(kept, now) && kept.values().keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    private void remove(long accountId) {
        Kept kept = byAccount.remove(accountId);
        characters -= kept == null ? 0 : kept.size();
    }

    private static boolean isOver(Kept kept, Instant now) {
        return now.isAfter(kept.since().plus(LIFE));
    }
}
