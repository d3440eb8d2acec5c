package org.banso.shared;

import java.io.Serializable;
import java.util.UUID;

/** A form that makes something new. It carries a key of its own, by which it makes it once, however often it is sent. */
public abstract class KeyedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String formKey = UUID.randomUUID().toString();

    /** 36 characters. */
    public String formKey() {
        return formKey;
    }
}
