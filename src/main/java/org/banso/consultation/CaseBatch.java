package org.banso.consultation;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows of a filtered and sorted list, whole, as the reader may see them.
 *
 * @param rows in the order of the list
 * @param next where the next batch begins; null when this was the last one
 */
public record CaseBatch(List<KarteView> rows, CasePosition next) implements Serializable {
}
