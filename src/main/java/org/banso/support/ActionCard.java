package org.banso.support;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A next step as shown with its record. */
public record ActionCard(long id, String what, ActionOwner who, LocalDate dueOn, Instant doneAt) implements Serializable {

    public boolean done() {
        return doneAt != null;
    }
}
