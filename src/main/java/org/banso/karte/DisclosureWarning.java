package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.banso.consultation.KarteView;

/** A publication planned before the patent is filed takes its novelty from the invention (domain.md 4.1): worth a warning, not a refusal. */
@ApplicationScoped
public class DisclosureWarning {
    static final String INVENTION = "UNPUBLISHED_INVENTION";

    @Inject
    @Any
    private Instance<PatentFilings> filings;

    public boolean of(KarteView karte) {
        LocalDate day = karte.matter().getDisclosureOn();
        return day != null && INVENTION.equals(karte.matter().getConfidentiality())
            && filings.stream().noneMatch(kept -> kept.filedBy(karte.id(), day));
    }
}
