package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.consultation.Audience;
import org.banso.consultation.CaseScope;
import org.banso.consultation.KarteField;
import org.banso.platform.Actor;
import org.banso.platform.Requires;
import org.banso.platform.Right;

/** To what the applicant of a case has consented. */
@ApplicationScoped
@Requires(Right.VIEW_ALL_CASES)
public class ConsentQueries {
    private static final String LINES = "select new org.banso.karte.ConsentLine(s.id, s.agency, s.scope, s.givenOn, s.withdrawnOn) from CaseConsent s"
        + " join ConsultationCase c on c.id = s.caseId where s.caseId = :id and ";
    private static final Given NOTHING = new Given(null, List.of());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CaseScope scope;
    @Inject
    private Actor actor;

    /**
     * The consents of a case.
     *
     * @param privacyAt when the privacy notice was accepted; null where the office registered the case
     * @param lines     the newest first, those withdrawn among them
     */
    public record Given(Instant privacyAt, List<ConsentLine> lines) implements Serializable {
    }

    /** For the office; nothing for who may not read consents or not see the case. */
    public Given ofCase(long caseId) {
        return KarteField.CONSENTS.readableBy(Audience.of(actor)) ? given(caseId, scope.predicate()) : NOTHING;
    }

    /** For the applicant whose case it is. */
    @Requires(Right.VIEW_OWN_CASES)
    public Given ofOwnCase(long caseId) {
        return given(caseId, scope.own());
    }

    private Given given(long caseId, String allowed) {
        List<Instant> privacy = scope.bind(em.createQuery("select c.consentPrivacyAt from ConsultationCase c where c.id = :id and " + allowed, Instant.class))
            .setParameter("id", caseId).getResultList();
        if (privacy.isEmpty()) {
            return NOTHING;
        }
        return new Given(privacy.get(0), scope.bind(em.createQuery(LINES + allowed + " order by s.id desc", ConsentLine.class))
            .setParameter("id", caseId).getResultList());
    }
}
