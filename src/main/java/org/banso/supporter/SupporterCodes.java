package org.banso.supporter;

import static org.banso.codelist.CodeUse.one;
import static org.banso.codelist.CodeUse.several;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banso.codelist.CodeUse;
import org.banso.codelist.CodeUse.Subject;
import org.banso.codelist.CodeUses;

/** The codes that the register of specialists holds. */
@ApplicationScoped
class SupporterCodes implements CodeUses {

    @Override
    public List<CodeUse> uses() {
        return List.of(
            one("expertise", "supporter_expertise", "code", Subject.SUPPORTER),
            one("prefecture", "supporter", "prefecture", Subject.SUPPORTER),
            several("productType", "supporter", "product_types", Subject.SUPPORTER),
            several("phase", "supporter", "phases", Subject.SUPPORTER),
            several("diseaseArea", "supporter", "disease_areas", Subject.SUPPORTER),
            several("language", "supporter", "languages", Subject.SUPPORTER),
            one("excludeReason", "supporter_tie", "reason", Subject.SUPPORTER));
    }
}
