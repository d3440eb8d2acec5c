package org.banso.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the keys of organizations as their sheets are, and the pairs that may be one. Whoever writes a sheet calls it in the same
 * transaction.
 */
@ApplicationScoped
class Keying {
    static final int AT_ONCE = 100;

    @Inject
    private KeyRepository keys;
    @Inject
    private OrganizationRepository organizations;

    /** The organization's keys and pairs as its details are now. */
    void renew(Organization of, OrganizationDetails details) {
        Set<SearchKeys.Key> now = of.mergedInto() == null ? SearchKeys.of(details) : new HashSet<>();
        if (of.mergedInto() == null) {
            List<String> former = keys.otherNames(of.id());
            former.forEach(name -> now.addAll(SearchKeys.parts(SearchKeys.name(name))));
            OrganizationSheet sheet = details.sheet();
            now.addAll(SearchKeys.identity(told(former, sheet.getName(), sheet.getNameEn()), told(keys.otherNumbers(of.id()), sheet.getCorporateNumber())));
        }
        keys.replace(of.id(), now);
        keys.made(of.id(), SearchKeys.order(details.sheet().getName(), details.sheet().getNameKana()));
        if (of.mergedInto() == null) {
            pairs(of.id(), now.stream().filter(key -> KeyKind.TELLING.contains(key.kind())).toList());
        }
    }

    private static List<String> told(List<String> former, String... now) {
        return Stream.concat(Stream.of(now).filter(Objects::nonNull), former.stream()).toList();
    }

    private void pairs(long id, List<SearchKeys.Key> telling) {
        Map<Long, Set<KeyKind>> likely = keys.sharing(telling, id);
        likely.values().removeIf(shared -> OrganizationPair.score(shared) < KeyKind.ENOUGH);
        Map<Long, OrganizationPair> known = keys.pairs(id);
        known.forEach((other, pair) -> {
            Set<KeyKind> shared = likely.remove(other);
            if (shared != null) {
                pair.share(shared);
            } else if (!pair.dismissed()) {
                keys.remove(pair);
            }
        });
        likely.forEach((other, shared) -> keys.propose(id, other, shared));
    }

    /** How many were behind, at most a part. */
    @Transactional(TxType.REQUIRES_NEW)
    int catchUp() {
        List<Organization> behind = keys.outdated(AT_ONCE);
        behind.forEach(one -> renew(one, organizations.details(one)));
        return behind.size();
    }
}
