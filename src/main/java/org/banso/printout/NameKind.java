package org.banso.printout;

/** What a masked word was; its words are {@code printout.mask.<name>}. */
enum NameKind {
    ORGANIZATION, PRODUCT, PERSON, CONTACT
}
