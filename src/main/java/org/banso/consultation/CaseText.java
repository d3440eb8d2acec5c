package org.banso.consultation;

import java.io.Serializable;

/**
 * One text of a case as it stands now.
 *
 * @param readers  who may read it
 * @param sourceId see {@link Readership}; 0 where it says nothing
 * @param source   message key of what it is: of a field, a record, a message, a file
 * @param name     which of several, for example the name of the file; null where there is one
 */
public record CaseText(long caseId, Readership readers, long sourceId, String source, String name, String text) implements Serializable {
}
