package org.banso.consultation;

import java.io.Serializable;
import java.util.List;

/** A step the actor may take on a case, and what is still missing for it. */
public record NextStep(OfficeStep step, List<Missing> missing) implements Serializable {

    /** What is missing: a message with its words, and the tab and field of the karte where it is mended (both may be null). */
    public record Missing(String key, List<Serializable> args, String tab, String field) implements Serializable {
    }

    public boolean ready() {
        return missing.isEmpty();
    }
}
