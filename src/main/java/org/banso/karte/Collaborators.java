package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.CaseProgress;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseStatus;
import org.banso.consultation.FieldChange;
import org.banso.consultation.KarteField;
import org.banso.consultation.KarteView;
import org.banso.consultation.PartiesChanged;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.shared.BusinessException;
import org.banso.shared.StaleVersion;

/** The office writes down with whom the applicant works (domain.md 4.6). All lines are one list: whoever saves second sees the other's. */
@ApplicationScoped
@Transactional
@Requires(Right.TRIAGE_CASES)
public class Collaborators {
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
     */
    public void save(long caseId, List<CollaboratorLine> before, List<CollaboratorLine> mine) {
        karte.hold(caseId);
        KarteView view = cases.view(caseId);
        BusinessException.unless(view.status() != CaseStatus.DRAFT && view.status().isOpen(), "consultation.ended");
        List<CollaboratorLine> now = karte.collaborators(caseId);
        List<CollaboratorLine> typed = new ArrayList<>(mine.stream().filter(line -> !line.isBlank()).map(CollaboratorLine::copy).toList());
        CollaboratorRules.settle(typed, codes::exists);
        if (typed.equals(now)) {
            return;
        }
        if (!now.equals(before)) {
            throw new StaleVersion();
        }
        karte.replaceCollaborators(caseId, typed);
        progress.changed(caseId, List.of(new FieldChange(KarteField.COLLABORATORS, told(now), told(typed))));
        parties.fire(new PartiesChanged(caseId));
    }

    private String told(List<CollaboratorLine> lines) {
        return lines.stream().map(line -> Stream.of(codes.label("collaboratorRole", line.getRole(), Locale.JAPANESE), line.getOrganization(), line.getDept(),
                line.getName(), line.getFrom() == null && line.getTo() == null ? null : span(line))
            .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" / "))).collect(Collectors.joining("\n"));
    }

    private static String span(CollaboratorLine line) {
        return (line.getFrom() == null ? "" : line.getFrom()) + "–" + (line.getTo() == null ? "" : line.getTo());
    }
}
