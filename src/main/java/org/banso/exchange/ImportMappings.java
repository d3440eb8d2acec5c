package org.banso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.shared.Text;

/**
 * What the columns of a kind of list become, kept under a name: for an office that gets the same list every month, or whose lists
 * use one heading for different things. Everybody who imports shares them.
 */
@ApplicationScoped
@Transactional
@Requires(Right.IMPORT_CASES)
public class ImportMappings {
    /** More kinds of lists than any office has. */
    public static final int MOST = 100;

    @Inject
    private ImportMappingRepository mappings;
    @Inject
    private ImportRepository files;
    @Inject
    private Imports imports;
    @Inject
    private Actor actor;
    @Inject
    private Clock clock;

    /**
     * One of them as a page shows it.
     *
     * @param columns how many columns it knows
     */
    public record Kept(long id, long version, String name, int columns, Instant changedAt) implements Serializable {
    }

    /** All, by name. */
    public List<Kept> all() {
        return mappings.all().stream().map(ImportMapping::kept).toList();
    }

    /**
     * Keeps what a file's columns were told to become. One of the same name becomes this.
     *
     * @param name 1 to 60 characters
     * @throws BusinessException at {@code name}
     */
    public void keep(long fileId, String name) {
        String told = name(name);
        ImportMapping mapping = mappings.named(told).orElseGet(() -> {
            BusinessException.unless(mappings.all().size() < MOST, "exchange.mapping.many", MOST);
            return new ImportMapping(told);
        });
        mapping.take(imports.one(fileId), actor.accountId(), clock.instant());
        mappings.add(mapping);
    }

    /**
     * A file's columns become what the mapping says of their headings; columns it does not know become nothing.
     *
     * @return how many columns were known
     * @throws org.banso.shared.NotFound when there is no such mapping, or the file is another's
     */
    public int use(long fileId, long mappingId) {
        ImportMapping mapping = mappings.at(mappingId);
        ImportFile file = files.own(fileId, actor.accountId());
        if (file.sheet().headRow() != mapping.headRow()) {
            imports.layOut(fileId, file.sheet().sheet(), mapping.headRow());
        }
        Map<Integer, ImportTarget> targets = mapping.targets(imports.one(fileId).columns());
        BusinessException.unless(!targets.isEmpty(), "exchange.mapping.fitsNot", mapping.name());
        files.columns(fileId, targets);
        file.settle(mapping.desk(), mapping.channel(), mapping.status());
        return targets.size();
    }

    /** @throws BusinessException at {@code name} when it is blank, too long or another's */
    public void rename(long id, long seenVersion, String name) {
        ImportMapping mapping = at(id, seenVersion);
        String told = name(name);
        if (mappings.named(told).filter(other -> !other.id().equals(id)).isPresent()) {
            throw BusinessException.at("name", "exchange.mapping.taken", told);
        }
        mapping.rename(told, actor.accountId(), clock.instant());
    }

    /** What was imported by it stays. */
    public void remove(long id, long seenVersion) {
        mappings.remove(at(id, seenVersion));
    }

    private ImportMapping at(long id, long seenVersion) {
        ImportMapping found = mappings.at(id);
        if (found.version() != seenVersion) {
            throw new StaleVersion();
        }
        return found;
    }

    private static String name(String typed) {
        String name = Text.singleLine(typed);
        if (name.isEmpty()) {
            throw BusinessException.at("name", "exchange.mapping.noName");
        }
        if (Text.length(name) > ImportMapping.NAME_MAX) {
            throw BusinessException.at("name", "exchange.mapping.longName", ImportMapping.NAME_MAX);
        }
        return name;
    }
}
