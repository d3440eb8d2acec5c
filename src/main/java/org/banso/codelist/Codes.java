package org.banso.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banso.platform.CodeLabels;
import org.banso.platform.Requires;
import org.banso.platform.text.Texts;
import org.banso.shared.Choice;
import org.banso.shared.Jst;

/**
 * The code lists (domain.md §4.7): words, groups and roll-ups of the codes that cases, organizations and supporters hold.
 *
 * <p>All lists are read at once and kept; a page full of labels costs no SQL. One thread reads them anew after a minute or after
 * {@link #invalidate}, the others go on with what there is, and so do all when the database does not answer. The labels are
 * open: a public form shows them too.
 */
@ApplicationScoped
@Requires(open = true)
public class Codes implements CodeLabels {

    private static final Logger LOG = Logger.getLogger(Codes.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String GROUP = "Group";

    private record Kept(CodeTable table, Instant until) {
    }

    private final ReentrantLock reading = new ReentrantLock();
    private final Supplier<CodeTable> source;
    private final Clock clock;
    private volatile Kept kept;

    /** For the container's proxy only. */
    protected Codes() {
        this((Supplier<CodeTable>) null, null);
    }

    /** Reads from the database. */
    @Inject
    Codes(CodeLoader loader, Clock clock) {
        this(loader::load, clock);
    }

    Codes(Supplier<CodeTable> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The word for a code today, of one no longer offered too; the code itself when the list does not have it, empty for null. */
    @Override
    public String label(String list, String code, Locale reader) {
        return label(list, code, reader, Jst.today(clock));
    }

    @Override
    public String label(String list, String code, Locale reader, LocalDate day) {
        CodeTable table = table();
        return table.find(list, code).map(c -> table.label(c, reader, day)).orElse(code == null ? "" : code);
    }

    /**
     * What may be chosen today, in the order of the list.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    @Override
    public List<Choice> choices(String list, Locale reader) {
        return choices(list, reader, Set.of());
    }

    @Override
    public List<Choice> choices(String list, Locale reader, Collection<String> held) {
        LocalDate today = Jst.today(clock);
        return choices(list, reader, code -> code.validOn(today) || held.contains(code.value()));
    }

    @Override
    public List<Choice> searchChoices(String list, Locale reader) {
        LocalDate today = Jst.today(clock);
        return choices(list, reader, code -> code.validOn(today) || code.isOver(today));
    }

    private List<Choice> choices(String list, Locale reader, Predicate<Code> which) {
        LocalDate today = Jst.today(clock);
        CodeTable table = table();
        return table.existing(list).stream().filter(which).map(code -> {
            String word = table.label(code, reader, today);
            return new Choice(code.value(), code.isOver(today) ? Texts.get(reader, "codelist.retired.choice", word) : word);
        }).toList();
    }

    /**
     * What may be chosen today, by group ({@code expertise}, {@code priorityInfection}); groups without any code are left out.
     *
     * @throws IllegalArgumentException when there is no such list or it has no groups
     */
    public List<CodeGroup> groups(String list, Locale reader) {
        LocalDate today = Jst.today(clock);
        CodeTable table = table();
        return table.existing(list + GROUP).stream().map(group -> new CodeGroup(new Choice(group.value(), table.label(group, reader, today)),
                        table.existing(list).stream().filter(c -> group.value().equals(c.parent()) && c.validOn(today))
                                .map(c -> new Choice(c.value(), table.label(c, reader, today))).toList()))
                .filter(group -> !group.leaves().isEmpty()).toList();
    }

    /** All codes of the list in its order, those no longer offered too, for the rows of a report; none when there is no such list. */
    public List<String> values(String list) {
        return table().list(list).stream().map(Code::value).toList();
    }

    /** The class under which the code is published, a code of {@code list + "Rollup"}; the code itself when it has no class. */
    public String rollup(String list, String code) {
        return table().find(list, code).map(Code::rollup).orElse(code);
    }

    /** The group of the code, a code of {@code list + "Group"}. */
    public Optional<String> parent(String list, String code) {
        return table().find(list, code).map(Code::parent);
    }

    /** Whether the list has the code, be it still offered or not. */
    public boolean exists(String list, String code) {
        return table().find(list, code).isPresent();
    }

    /** Whether the code may be chosen today. */
    public boolean selectable(String list, String code) {
        return table().find(list, code).filter(c -> c.validOn(Jst.today(clock))).isPresent();
    }

    /** All codes of a list in its order, as they are kept; none when there is no such list. */
    List<Code> all(String list) {
        return List.copyOf(table().list(list));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodesChanged change) {
        invalidate();
    }

    /** Makes the next reader read anew; to be called after a change is committed. Other nodes follow within a minute. */
    public void invalidate() {
        Kept old = kept;
        if (old != null) {
            kept = new Kept(old.table(), Instant.MIN);
        }
    }

    private CodeTable table() {
        Kept seen = kept;
        if (seen != null && clock.instant().isBefore(seen.until())) {
            return seen.table();
        }
        if (seen == null) {
            reading.lock(); // nothing to show yet: wait for the first reader
        } else if (!reading.tryLock()) {
            return seen.table();
        }
        try {
            if (kept != seen) {
                return kept.table();
            }
            Kept fresh = read(seen);
            if (kept == seen) { // else a change was committed while this was read, and the next reader reads again
                kept = fresh;
            }
            return fresh.table();
        } finally {
            reading.unlock();
        }
    }

    private Kept read(Kept old) {
        Instant until = clock.instant().plus(FRESH);
        try {
            return new Kept(source.get(), until);
        } catch (RuntimeException e) {
            if (old == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "Code lists could not be read anew, the old ones stay in use: {0}", e.toString());
            return new Kept(old.table(), until);
        }
    }
}
