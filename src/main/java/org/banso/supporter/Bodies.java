package org.banso.supporter;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.organization.IdentityQueries.Identity;
import org.banso.organization.IdentityQueries.Known;
import org.banso.organization.SearchKeys;
import org.banso.supporter.PoolMember.Also;

/** Under what else the bodies around supporters are known, out of what the register of organizations says. */
final class Bodies {
    private final Known known;

    Bodies(Known known) {
        this.known = known;
    }

    /**
     * By the number, which tells bodies apart; by the name where there is none or the register does not know it. A registered body
     * with another number is another body.
     */
    Also also(String nameKey, String number) {
        List<Identity> found = known.numbered(number);
        if (found.isEmpty()) {
            found = known.named(nameKey).stream().filter(one -> number == null || one.numbers().isEmpty()).toList();
        }
        return joined(nameKey, found);
    }

    /** The body whose address it is; a domain that several have says nothing. */
    Also mailHouse(String domain) {
        List<Identity> found = known.at(domain);
        return found.size() == 1 ? joined(null, found) : null;
    }

    private static Also joined(String nameKey, List<Identity> found) {
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        found.forEach(one -> {
            names.addAll(one.names());
            numbers.addAll(one.numbers());
        });
        Set<String> spellings = new HashSet<>(Stream.concat(Stream.of(nameKey), names.stream()).filter(Objects::nonNull).filter(name -> !name.isEmpty())
            .map(SearchKeys::name).toList());
        return new Also(Set.copyOf(names), Set.copyOf(numbers), Set.copyOf(spellings), found.size() <= 1);
    }
}
