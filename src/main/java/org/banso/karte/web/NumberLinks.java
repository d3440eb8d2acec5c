package org.banso.karte.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.banso.karte.Patent;
import org.banso.karte.Trial;
import org.banso.platform.Setting;
import org.banso.platform.Settings;
import org.banso.platform.web.Visitor;
import org.banso.shared.BusinessException;
import org.banso.shared.PatentNumber;
import org.banso.shared.TrialId;

/** Public pages of numbers in the karte. Linked to, never read; null where there is none. */
@Named("productLinks")
@RequestScoped
public class NumberLinks {
    @Inject
    private Settings settings;
    @Inject
    private Visitor visitor;

    public String patent(Patent line) {
        try {
            return PatentNumber.optional(line.getNumber()).flatMap(number -> number.page(settings.text(Setting.JPLATPAT_URL), visitor.getLocale())).orElse(null);
        } catch (BusinessException abroad) {
            return null; // a number of another country, kept as it was typed
        }
    }

    public String trial(Trial line) {
        try {
            return TrialId.optional(line.getNumber()).flatMap(id -> id.page(settings.text(Setting.JRCT_URL), visitor.getLocale())).orElse(null);
        } catch (BusinessException elsewhere) {
            return null; // of a registry that we do not know, kept as it was typed
        }
    }
}
