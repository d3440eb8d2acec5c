package org.banso.consultation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The office's own note on a case and how urgent it is. */
public record OfficeNote(String memo, Priority priority) implements Serializable {
    public static final int MEMO_MAX = ConsultationCase.MEMO_MAX;

    /** What it changes when it takes the place of {@code before}, for the history. */
    List<FieldChange> changedFrom(OfficeNote before) {
        var changes = new ArrayList<FieldChange>();
        String was = Objects.requireNonNullElse(before.memo, "");
        String now = Objects.requireNonNullElse(memo, "");
        if (!was.equals(now)) {
            changes.add(new FieldChange(KarteField.OFFICE_MEMO, was, now));
        }
        if (before.priority != priority) {
            changes.add(new FieldChange(KarteField.PRIORITY, before.priority.name(), priority.name()));
        }
        return changes;
    }
}
