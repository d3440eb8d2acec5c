package org.banso.karte;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consent to share.
 *
 * @param agency      code of the list {@code partnerAgency}
 * @param scope       what may be shared, in words
 * @param withdrawnOn null while it holds
 */
public record ConsentLine(long id, String agency, String scope, LocalDate givenOn, LocalDate withdrawnOn) implements Serializable {
    public boolean isInForce() {
        return withdrawnOn == null;
    }
}
