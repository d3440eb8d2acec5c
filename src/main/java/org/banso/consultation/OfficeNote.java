package org.banso.consultation;

import java.io.Serializable;

/** The office's own note on a case and how urgent it is. */
public record OfficeNote(String memo, Priority priority) implements Serializable {
    public static final int MEMO_MAX = ConsultationCase.MEMO_MAX;
}
