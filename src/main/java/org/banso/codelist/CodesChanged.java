package org.banso.codelist;

/** Some list was changed in the running transaction. */
record CodesChanged(String list) {
}
