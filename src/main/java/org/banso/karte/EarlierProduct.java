package org.banso.karte;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an earlier case of the same organization says of a product, so that it need not be asked again.
 *
 * @param id   of its row
 * @param same it is the very product of this case
 */
public record EarlierProduct(long id, String name, String phase, String caseNo, LocalDate on, boolean same) implements Serializable {
}
