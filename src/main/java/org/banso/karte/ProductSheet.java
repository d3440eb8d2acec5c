package org.banso.karte;

import java.io.Serializable;

/**
 * One product of a case as it is read.
 *
 * @param id        of its row; null for a primary product of which only the key facts are known
 * @param main      the one the case is counted by
 * @param productId the product of the organization that this one is, or null
 */
public record ProductSheet(Long id, boolean main, Long productId, ProductForm form) implements Serializable {
}
