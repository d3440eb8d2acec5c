package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.FieldChange;
import org.banso.consultation.KarteView;
import org.banso.consultation.PartiesChanged;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;
import org.banso.shared.ThreeWay;

/** The office writes down with whom the applicant works (domain.md 4.6). All lines are one list: whoever saves second sees the other's. */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class Collaborators {
    /** The office's history is kept in its own language. */
    private static final Locale OFFICE = Locale.JAPANESE;

    @Inject
    private KarteRepository karte;
    @Inject
    private CaseQueries cases;
    @Inject
    private CaseProgress progress;
    @Inject
    private Codes codes;
    @Inject
    private Event<PartiesChanged> parties;

    /**
     * Replaces the list. Supporters who are tied to somebody new lose the case at this moment or wait for the reviewer's word.
     *
     * @param before the list as the page showed it
     * @param why    the reason, in the words of who edits; may be null
     */
    public void save(long caseId, CollaboratorForm before, CollaboratorForm mine, String why) {
        karte.hold(caseId);
        KarteView view = cases.view(caseId);
        BusinessException.unless(view.status() != CaseStatus.DRAFT && view.status().isOpen(), "consultation.ended");
        ThreeWay<CollaboratorForm> parts = CollaboratorForm.told((list, code) -> codes.label(list, code, OFFICE));
        var now = new CollaboratorForm(karte.collaborators(caseId));
        if (!parts.conflicts(before, mine, now).isEmpty()) {
            throw new StaleVersion();
        }
        CollaboratorForm joined = parts.joined(before, mine, now);
        joined.dropBlankLines();
        CollaboratorRules.settle(joined.getLines(), now.getLines(), codes::selectable);
        List<FieldChange> changes = parts.changed(now, joined).stream().map(FieldChange::of).toList();
        if (!changes.isEmpty()) {
            karte.replaceCollaborators(caseId, joined.getLines());
            progress.changed(caseId, changes, why);
            parties.fire(new PartiesChanged(caseId));
        }
    }
}
