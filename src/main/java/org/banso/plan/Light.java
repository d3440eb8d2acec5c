package org.banso.plan;

/** How a month of an engagement went; always shown with its word, never by colour alone. */
public enum Light {
    GREEN, YELLOW, RED
}
