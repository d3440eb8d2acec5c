package org.banso.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two people edit one form: what only one of them touched is joined, what both changed differently is told, so that the second
 * to save sees both texts and decides (acceptance 76). It knows a form as a list of named parts; a part is an attribute, a set
 * of codes or a whole list of rows. Nothing and an empty text are the same, as they are on a page.
 *
 * @param <T> the form object; it is read and written through its parts alone
 */
public final class ThreeWay<T> {
    /**
     * One part of a form.
     *
     * @param key   the stable name of the part; for fields of the karte the key of the field
     * @param read  gives the value, which compares by {@code equals}
     * @param write puts a value that {@code read} gave into another form
     * @param told  the value as text for history and comparison; codes stay codes
     */
    public record Part<T>(String key, Function<T, Object> read, BiConsumer<T, Object> write, Function<Object, String> told) {
        /** A part told as it stands: collections joined by commas. */
        public Part(String key, Function<T, Object> read, BiConsumer<T, Object> write) {
            this(key, read, write, ThreeWay::asText);
        }
    }

    /** A part that differs between two forms; texts as stored, empty for nothing. */
    public record Change(String key, String before, String after) implements Serializable {
    }

    /** A part that both changed, each his own way; texts as stored, empty for nothing. */
    public record Conflict(String key, String mine, String theirs) implements Serializable {
    }

    private final Supplier<T> fresh;
    private final List<Part<T>> parts;
    private final Set<String> considered;

    /**
     * All parts of a form.
     *
     * @param fresh an empty form
     */
    public ThreeWay(Supplier<T> fresh, List<Part<T>> parts) {
        this(fresh, parts, parts.stream().map(Part::key).collect(Collectors.toUnmodifiableSet()));
    }

    private ThreeWay(Supplier<T> fresh, List<Part<T>> parts, Set<String> considered) {
        this.fresh = fresh;
        this.parts = List.copyOf(parts);
        this.considered = considered;
    }

    /** A part that is one text. */
    public static <T> Part<T> text(String key, Function<T, String> read, BiConsumer<T, String> write) {
        return new Part<>(key, read::apply, (form, value) -> write.accept(form, (String) value));
    }

    /** A part of any one type. */
    public static <T, V> Part<T> part(String key, Class<V> type, Function<T, V> read, BiConsumer<T, V> write) {
        return new Part<>(key, read::apply, (form, value) -> write.accept(form, type.cast(value)));
    }

    /** An empty form. */
    public T fresh() {
        return fresh.get();
    }

    /** The same form of which only these parts are edited: the others are never changed and always as the other left them. */
    public ThreeWay<T> only(Collection<String> keys) {
        return new ThreeWay<>(fresh, parts, Set.copyOf(keys));
    }

    /** The names of the parts that are edited, in their order. */
    public List<String> keys() {
        return edited().map(Part::key).toList();
    }

    /** The parts that differ, in their order. */
    public List<Change> changed(T before, T after) {
        return edited().filter(part -> differ(part, before, after)).map(part -> new Change(part.key(), told(part, before), told(part, after))).toList();
    }

    /** The parts that both changed, each its own way, since {@code before}. */
    public List<Conflict> conflicts(T before, T mine, T theirs) {
        return edited().filter(part -> differ(part, before, mine) && differ(part, before, theirs) && differ(part, mine, theirs))
            .map(part -> new Conflict(part.key(), told(part, mine), told(part, theirs))).toList();
    }

    /** A new form: what I changed as I have it, everything else as the other left it. */
    public T joined(T before, T mine, T theirs) {
        T result = fresh.get();
        for (Part<T> part : parts) {
            T from = considered.contains(part.key()) && differ(part, before, mine) ? mine : theirs;
            part.write().accept(result, part.read().apply(from));
        }
        return result;
    }

    /** The same values in an object of its own. */
    public T copy(T form) {
        return joined(form, form, form);
    }

    private Stream<Part<T>> edited() {
        return parts.stream().filter(part -> considered.contains(part.key()));
    }

    private boolean differ(Part<T> part, T one, T other) {
        return !Objects.equals(given(part.read().apply(one)), given(part.read().apply(other)));
    }

    private String told(Part<T> part, T form) {
        Object value = given(part.read().apply(form));
        return value == null ? "" : part.told().apply(value);
    }

    private static Object given(Object value) {
        return "".equals(value) || value instanceof Collection<?> several && several.isEmpty() ? null : value;
    }

    private static String asText(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(String::valueOf).collect(Collectors.joining(",")) : value.toString();
    }
}
