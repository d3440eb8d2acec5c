package org.banso.codelist;

import java.util.List;

/** A feature's columns that hold codes. Each feature with such columns has one bean of this type; a test reads the schema for more. */
public interface CodeUses {

    /** The columns. */
    List<CodeUse> uses();
}
