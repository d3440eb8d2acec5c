package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.Content;
import org.banso.consultation.ContentMerge;
import org.banso.consultation.FieldChange;
import org.banso.consultation.KarteView;
import org.banso.consultation.Transition;
import org.banso.consultation.Triage;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.ThreeWay;

/** Keeps the organization of a case as it stood on its day, and takes today's entry over when the office says so. */
@ApplicationScoped
@Transactional
@Requires({Right.TRIAGE_CASES, Right.ARRANGE_SUPPORT})
public class CaseOrganizations {
    private static final Set<Transition> BEGINNINGS = Set.of(Transition.T02, Transition.T03);
    /** Kept with the case itself, which writes their history too. */
    private static final Set<OrganizationField> OF_THE_CASE = Set.of(OrganizationField.NAME, OrganizationField.APPLICANT_TYPE);

    @Inject
    private KarteRepository karte;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private CaseProgress progress;
    @Inject
    private Triage triage;
    @Inject
    private Clock clock;

    /** What is sent or registered is sent or registered by the organization of that day. Whoever may make the step may leave the copy. */
    @Requires(open = true)
    void begun(@Observes CaseMoved moved) {
        if (BEGINNINGS.contains(moved.step())) {
            Instant now = clock.instant();
            OrganizationDetails today = today(moved.caseId());
            karte.copyOf(moved.caseId()).ifPresentOrElse(kept -> kept.take(today, now), () -> karte.add(new CaseOrganization(moved.caseId(), today, now)));
        }
    }

    /** The case's copy becomes what the organization says today; the history of the case tells every field. */
    public void takeToday(KarteView of) {
        BusinessException.unless(of.status().isOpen(), "consultation.ended");
        karte.hold(of.id());
        OrganizationDetails today = today(of.id());
        CaseOrganization kept = karte.copyOf(of.id()).orElseGet(() -> karte.add(new CaseOrganization(of.id(), today, clock.instant())));
        List<ThreeWay.Change> changes = OrganizationField.all().changed(kept.details(today), today);
        kept.take(today, clock.instant());
        Content renamed = ContentMerge.FILED.copy(of.content());
        renamed.applicant().setOrganizationName(today.sheet().getName());
        renamed.applicant().setApplicantType(today.sheet().getApplicantType());
        if (!ContentMerge.FILED.changed(of.content(), renamed).isEmpty()) {
            triage.correct(of.id(), of.content(), renamed, null);
        }
        progress.changed(of.id(), changes.stream().filter(change -> !OF_THE_CASE.contains(OrganizationField.of(change.key()))).map(FieldChange::of).toList());
    }

    private OrganizationDetails today(long caseId) {
        return organizations.details(karte.organizationOf(caseId));
    }
}
