/**
 * Demo data: an invented office with its applicants, supporters and cases, written by plain JDBC into an empty migrated database.
 * {@link org.banso.demo.DemoData} is the door; {@code Cast} are the people, {@code StoryBook} what they ask, {@code Chronicle} with
 * {@code Intake}, {@code Asking} and {@code Advising} what happens to a case, {@code CaseWriter} and {@code Store} put it down. The
 * texts are in {@code src/main/resources/demo}. Neither is part of the WAR.
 */
package org.banso.demo;
