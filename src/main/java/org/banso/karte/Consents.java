package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import org.banso.shared.NotFound;
import org.banso.shared.Text;

/**
 * What the applicant consents to and what he takes back: written down by the office, each time with how it learnt of it, or by himself
 * on the portal.
 */
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
    private Event<ConsentWithdrawn> withdrawn;
    @Inject
    private Clock clock;

    /**
     * The applicant lets an agency know.
     *
     * @param agency code of the list {@code partnerAgency}
     * @param scope  what may be shared, in words
     * @param on     the day he said so; not in the future
     * @param why    how the office learnt of it
     * @return the id of the consent
     */
    public long give(long caseId, String agency, String scope, LocalDate on, String why) {
        access.require(caseId);
        if (!codes.selectable("partnerAgency", agency)) {
            throw BusinessException.at("consentAgency", "karte.rule.choose");
        }
        required("consentScope", scope, CaseConsent.SCOPE_MAX);
        if (on == null || on.isAfter(Jst.today(clock))) {
            throw BusinessException.at("consentOn", on == null ? "karte.rule.required" : "karte.rule.future");
        }
        required("consentWhy", why, CaseConsent.SCOPE_MAX);
        return add(caseId, agency, scope, on, why);
    }

    /**
     * The applicant himself lets an agency know, today, on the portal.
     *
     * @return the id of the consent
     * @throws NotFound when it is not a case of his own organization
     */
    @Requires(Right.FILE_CONSULTATION)
    public long giveOwn(long caseId, String agency, String scope) {
        own(caseId);
        return add(caseId, agency, scope, Jst.today(clock), null);
    }

    private long add(long caseId, String agency, String scope, LocalDate on, String why) {
        var given = new CaseConsent(caseId, agency, Text.clean(scope), on);
        karte.add(given);
        tell(caseId, "", told(agency, scope, on), why);
        return given.id();
    }

    /** The applicant takes a consent back, today, at any time of the case and after it. */
    public void withdraw(long caseId, long consentId, String why) {
        access.require(caseId);
        required("consentWhy", why, CaseConsent.SCOPE_MAX);
        end(caseId, consentId, why);
    }

    /** The applicant himself takes a consent back, on the portal. */
    @Requires(Right.FILE_CONSULTATION)
    public void withdrawOwn(long caseId, long consentId) {
        own(caseId);
        end(caseId, consentId, null);
    }

    private void end(long caseId, long consentId, String why) {
        CaseConsent found = karte.consent(caseId, consentId);
        found.withdraw(Jst.today(clock));
        karte.flush();
        tell(caseId, told(found.agency(), found.scope(), found.givenOn()), "", why);
        withdrawn.fire(new ConsentWithdrawn(caseId, consentId));
    }

    private void own(long caseId) {
        if (!access.require(caseId).own()) {
            throw new NotFound();
        }
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
