package org.banso.exchange;

/** A code of a list, to be written as its word, itself or both. */
record Coded(String list, String code) {
}
