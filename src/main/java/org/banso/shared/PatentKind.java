package org.banso.shared;

/** What a {@link PatentNumber} numbers. Source: domain.md §6. */
public enum PatentKind {
    /** 特願: an application in Japan. */
    APPLICATION,
    /** 特開: an application in Japan as laid open. */
    PUBLICATION,
    /** 特表: the Japanese translation of an international application as laid open. */
    TRANSLATION,
    /** 特許第…号: a granted patent. */
    GRANT,
    /** PCT/JP…: an international application. */
    PCT,
    /** WO…: an international application as laid open. */
    WO
}
