package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseAccess;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.FieldChange;
import org.banso.consultation.KarteField;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** The office writes down what the applicant consents to, and what he takes back, each time with how it learnt of it. */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class Consents {
    @Inject
    private KarteRepository karte;
    @Inject
    private CaseAccess access;
    @Inject
    private CaseProgress progress;
    @Inject
    private Codes codes;
    @Inject
    private Clock clock;

    /**
     * The applicant lets an agency know.
     *
     * @param agency code of the list {@code partnerAgency}
     * @param scope  what may be shared, in words
     * @param on     the day he said so; not in the future
     * @param why    how the office learnt of it
     */
    public void give(long caseId, String agency, String scope, LocalDate on, String why) {
        access.require(caseId);
        if (!codes.selectable("partnerAgency", agency)) {
            throw BusinessException.at("consentAgency", "karte.rule.choose");
        }
        required("consentScope", scope, CaseConsent.SCOPE_MAX);
        if (on == null || on.isAfter(Jst.today(clock))) {
            throw BusinessException.at("consentOn", on == null ? "karte.rule.required" : "karte.rule.future");
        }
        required("consentWhy", why, CaseConsent.SCOPE_MAX);
        karte.add(new CaseConsent(caseId, agency, Text.clean(scope), on));
        tell(caseId, "", told(agency, scope, on), why);
    }

    /** The applicant takes a consent back, today, at any time of the case and after it. */
    public void withdraw(long caseId, long consentId, String why) {
        access.require(caseId);
        required("consentWhy", why, CaseConsent.SCOPE_MAX);
        CaseConsent found = karte.consent(caseId, consentId);
        found.withdraw(Jst.today(clock));
        karte.flush();
        tell(caseId, told(found.agency(), found.scope(), found.givenOn()), "", why);
    }

    private void tell(long caseId, String before, String after, String why) {
        progress.changed(caseId, List.of(new FieldChange(KarteField.CONSENTS, before, after)), why);
    }

    private static void required(String field, String words, int max) {
        if (Text.isBlank(words)) {
            throw BusinessException.at(field, "karte.rule.required");
        }
        if (Text.length(words) > max) {
            throw BusinessException.at(field, "consultation.tooLong", max, Text.length(words));
        }
    }

    private String told(String agency, String scope, LocalDate on) {
        return codes.label("partnerAgency", agency, Locale.JAPANESE) + " / " + on + " / " + scope;
    }
}
