package org.banso.support;

import java.io.Serializable;
import java.time.LocalDate;

/** An open step in a list over several cases. */
public record ActionRow(long id, String caseNo, String title, String what, ActionOwner who, LocalDate dueOn, boolean overdue) implements Serializable {
}
