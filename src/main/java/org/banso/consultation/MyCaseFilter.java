package org.banso.consultation;

import java.io.Serializable;
import java.util.Arrays;
import org.banso.shared.Text;

/**
 * What a supporter narrows his cases to. Nothing here says more of a case than its supporters may read, and there is no other way
 * for them to ask. Null or blank means: does not matter.
 *
 * @param words            in the language of {@link org.banso.platform.search.TextQuery}, or the number of a case
 * @param fiscalYear       year of receipt
 * @param open             those that run, or those that have ended
 * @param consultationType code
 * @param productType      code
 * @param phase            code
 */
public record MyCaseFilter(String words, Integer fiscalYear, Boolean open, String consultationType, String productType, String phase) implements Serializable {

    /** Whether anything is left out. */
    public boolean narrowed() {
        return fiscalYear != null || open != null || !Text.isBlank(words) || !Text.isBlank(consultationType) || !Text.isBlank(productType) || !Text.isBlank(phase);
    }

    CaseFilter filter() {
        var with = CaseFilter.with().text(words).fiscalYear(fiscalYear).open(Boolean.TRUE.equals(open));
        if (Boolean.FALSE.equals(open)) {
            with.statuses(Arrays.stream(CaseStatus.values()).filter(status -> status != CaseStatus.DRAFT && !status.isOpen()).toList());
        }
        code(with, CaseCode.CONSULTATION_TYPE, consultationType);
        code(with, CaseCode.PRODUCT_TYPE, productType);
        code(with, CaseCode.PHASE, phase);
        return with.build();
    }

    private static void code(CaseFilter.Builder with, CaseCode field, String code) {
        if (!Text.isBlank(code)) {
            with.code(field, code);
        }
    }
}
