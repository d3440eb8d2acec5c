package org.banso.karte;

import java.util.List;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;

/**
 * Whoever keeps fields of the karte says which of them are still to be filled. Every application-scoped bean of this type is
 * asked, once for each karte that is opened; so an answer costs a statement or two, or none.
 */
public interface FieldsMissing {
    /** Fields that have to be there by the end of screening and are not (domain.md 4, ● and ○). */
    List<KarteField> of(KarteView karte);
}
