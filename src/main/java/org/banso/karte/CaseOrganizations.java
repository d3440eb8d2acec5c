package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.banso.organization.OrganizationFile;
import org.banso.organization.OrganizationQueries;
import org.banso.platform.Requires;
import org.banso.platform.Right;
import org.banso.platform.text.Texts;
import org.banso.shared.BusinessException;
import org.banso.shared.NotFound;
import org.banso.shared.StaleVersion;
import org.banso.shared.ThreeWay;

/** Keeps the organization of a case as it stood on its day, edits it while the case runs, and takes today's entry over when the office says so. */
@ApplicationScoped
@Transactional
@Requires({Right.TRIAGE_CASES, Right.ARRANGE_SUPPORT})
public class CaseOrganizations {
    private static final Set<Transition> BEGINNINGS = Set.of(Transition.T02, Transition.T03);
    /** Kept with the case itself, which writes their history too. */
    private static final Set<OrganizationField> OF_THE_CASE = Set.of(OrganizationField.NAME, OrganizationField.APPLICANT_TYPE);
    /** The office's history is kept in its own language. */
    private static final Locale OFFICE = Locale.JAPANESE;
    /** The fields edited in the karte; contacts and public funds are lists of the organization's own page. */
    private static final ThreeWay<OrganizationDetails> EDITED = OrganizationField.all().only(Arrays.stream(OrganizationField.values())
        .filter(field -> field.form() != OrganizationField.Form.ROWS && !OF_THE_CASE.contains(field)).map(OrganizationField::key).toList());

    @Inject
    private KarteRepository karte;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private OrganizationFile file;
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

    /** The parts that {@link #edit} takes. */
    public static ThreeWay<OrganizationDetails> edited() {
        return EDITED;
    }

    /**
     * What the office learns of an organization while its case runs is so on the day of the case and today: the change goes into
     * the copy and into the organization's entry, whose rules it has to keep. What somebody else changed meanwhile is kept.
     *
     * @param seen the copy as the page showed it
     * @param why  the reason, in the words of who edits; may be null
     * @throws StaleVersion when somebody else changed the same field of the copy
     */
    @Requires(Right.KEEP_ORGANIZATIONS)
    public void edit(KarteView of, OrganizationDetails seen, OrganizationDetails mine, String why) {
        CaseOrganization kept = held(of);
        OrganizationQueries.Seen entry = organizations.seen(karte.organizationOf(of.id())).orElseThrow(NotFound::new);
        OrganizationDetails now = kept.details(entry.details());
        if (!EDITED.conflicts(seen, mine, now).isEmpty()) {
            throw new StaleVersion();
        }
        List<ThreeWay.Change> typed = EDITED.changed(seen, mine);
        if (!typed.isEmpty()) {
            file.edit(entry.id(), entry.version(), EDITED.joined(seen, mine, entry.details()));
            OrganizationDetails settled = today(of.id());
            // The rules may have emptied a field that no longer applies, as the prefecture of an address abroad.
            Set<String> keys = Stream.concat(typed.stream(), EDITED.changed(entry.details(), settled).stream()).map(ThreeWay.Change::key).collect(Collectors.toSet());
            OrganizationDetails after = OrganizationField.all().only(keys).joined(now, settled, now);
            kept.write(after);
            tell(of, now, after, why);
        }
    }

    /** The case's copy becomes what the organization says today; the history of the case tells every field. */
    public void takeToday(KarteView of) {
        CaseOrganization kept = held(of);
        OrganizationDetails today = today(of.id());
        OrganizationDetails before = kept.details(today);
        kept.take(today, clock.instant());
        String why = Texts.get(OFFICE, "org.copy.take.why");
        Content renamed = ContentMerge.FILED.copy(of.content());
        renamed.applicant().setOrganizationName(today.sheet().getName());
        renamed.applicant().setApplicantType(today.sheet().getApplicantType());
        if (!ContentMerge.FILED.changed(of.content(), renamed).isEmpty()) {
            triage.correct(of.id(), of.content(), renamed, why);
        }
        tell(of, before, today, why);
    }

    private CaseOrganization held(KarteView of) {
        karte.hold(of.id());
        BusinessException.unless(of.status().isOpen(), "consultation.ended");
        return karte.copyOf(of.id()).orElseGet(() -> karte.add(new CaseOrganization(of.id(), today(of.id()), clock.instant())));
    }

    private void tell(KarteView of, OrganizationDetails before, OrganizationDetails after, String why) {
        triage.seated(of.id());
        progress.changed(of.id(), OrganizationField.all().changed(before, after).stream()
            .filter(change -> !OF_THE_CASE.contains(OrganizationField.of(change.key()))).map(FieldChange::of).toList(), why);
    }

    private OrganizationDetails today(long caseId) {
        return organizations.details(karte.organizationOf(caseId));
    }
}
