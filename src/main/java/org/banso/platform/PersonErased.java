package org.banso.platform;

import java.util.List;

/** Fired in the transaction that ends an erasure: whoever keeps text in a form of its own takes these spellings out of it. */
public record PersonErased(List<String> spellings) {
    /** Copies the list. */
    public PersonErased {
        spellings = List.copyOf(spellings);
    }
}
