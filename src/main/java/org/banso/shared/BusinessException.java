package org.banso.shared;

import java.util.List;

/**
 * Something the person in front of the screen can mend: a missing field, a rule of the office, a race lost.
 * Carries a key of the message bundles, never a finished text, so that it is told in the reader's language.
 * It rolls the transaction back because it is unchecked.
 */
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object[] args;
    private final String key;
    private final String field;

    public BusinessException(String key, Object... args) {
        this(null, key, args);
    }

    private BusinessException(String field, String key, Object[] args) {
        super(key);
        this.field = field;
        this.key = key;
        this.args = args.clone();
    }

    /** Refuses what the office's rules do not allow. */
    public static void unless(boolean allowed, String key, Object... args) {
        if (!allowed) {
            throw new BusinessException(key, args);
        }
    }

    /** The same, told at the input whose id is {@code field}. */
    public static BusinessException at(String field, String key, Object... args) {
        return new BusinessException(field, key, args);
    }

    /** Several faults found in one look, so that a form need not be sent once for each. */
    public static BusinessException all(List<Fault> faults) {
        return new Many(faults);
    }

    public String key() {
        return key;
    }

    /** The id of the input at fault, or null when the fault belongs to no single input. */
    public String field() {
        return field;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }

    /** Every fault carried; one for the ordinary exception. */
    public List<Fault> faults() {
        return List.of(new Fault(field, key, List.of(args())));
    }

    /** One fault: where ({@code field}, may be null), what ({@code key}) and the words to put in. */
    public record Fault(String field, String key, List<Object> args) {
        public Fault(String field, String key, Object... args) {
            this(field, key, List.of(args));
        }
    }

    private static final class Many extends BusinessException {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        Many(List<Fault> faults) {
            super(faults.get(0).field(), faults.get(0).key(), faults.get(0).args().toArray());
            this.faults = List.copyOf(faults);
        }

        @Override
        public List<Fault> faults() {
            return faults;
        }
    }
}
