package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.banso.consultation.web.CaseView;
import org.banso.karte.CaseOrganizationQueries;
import org.banso.karte.CaseOrganizationQueries.Copy;
import org.banso.karte.CaseOrganizations;
import org.banso.organization.DuplicateQueries;
import org.banso.organization.OrganizationDetails;
import org.banso.organization.OrganizationField;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.organization.Suggestion;
import org.banso.organization.VentureRule;
import org.banso.organization.web.SheetWords;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Jst;

/** The tab 事業者情報: the organization as it stood on the day of the case, beside what it says today. Built when the tab is open, and read then. */
@Named
@ViewScoped
public class OrganizationTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseOrganizationQueries copies;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private CaseOrganizations service;
    @Inject
    private DuplicateQueries duplicates;
    @Inject
    private CaseView caseView;
    @Inject
    private SheetWords words;
    @Inject
    private GapsView gaps;
    @Inject
    private Label label;
    @Inject
    private Pages pages;
    @Inject
    private Clock clock;

    private Copy copy;
    private List<Suggestion> namesakes = List.of();

    /** A case without a copy of its own shows today's entry. */
    @PostConstruct
    void read() {
        long id = caseView.getKarte().organizationId();
        copy = copies.of(caseView.getKarte().id()).orElseGet(() -> {
            var today = organizations.details(id);
            return new Copy(today, null, today, List.of());
        });
        namesakes = duplicates.of(id);
    }

    /** The copy as it is stored now, for whoever edits it. */
    OrganizationDetails stored() {
        read();
        return copy.ofTheDay();
    }

    public void takeToday() {
        if (pages.saving(() -> service.takeToday(caseView.getKarte()), this::read)) {
            pages.done("org.copy.taken", caseView.getAddress());
        }
    }

    /** Name and kind stand above, as the case has them; here only where the organization's say something else since. */
    public List<OrganizationField> getNamed() {
        return Stream.of(OrganizationField.NAME, OrganizationField.APPLICANT_TYPE).filter(field -> copy.changeOf(field) != null).toList();
    }

    /** The fields edited here that say something then or today, and those still to be filled. */
    public List<OrganizationField> getFields() {
        return edited().filter(this::shown).toList();
    }

    /** The names of those that say nothing, in one line. */
    public String getUnsaid() {
        return label.parts("karte.field", edited().filter(field -> !shown(field)).map(OrganizationField::key).toList());
    }

    private boolean shown(OrganizationField field) {
        return words.told(field, copy.ofTheDay()) || words.told(field, copy.today()) || gaps.missing(field.key());
    }

    private static Stream<OrganizationField> edited() {
        return CaseOrganizations.edited().keys().stream().map(OrganizationField::of);
    }

    /** Whether it was a venture on the day, with the reason. */
    public VentureRule.Answer getVenture() {
        OrganizationSheet sheet = copy.ofTheDay().sheet();
        return VentureRule.of(sheet.getFoundedOn(), sheet.getCapitalYen(), sheet.getEmployees(), copy.takenAt() == null ? Jst.today(clock) : Jst.day(copy.takenAt()));
    }

    public Copy getCopy() {
        return copy;
    }

    /** Organizations that may be the same. */
    public List<Suggestion> getNamesakes() {
        return namesakes;
    }
}
