package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.banso.consultation.AllowedSteps;
import org.banso.consultation.CaseMoment;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseWord;
import org.banso.consultation.CloseReason;
import org.banso.consultation.EventKind;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeStep;
import org.banso.organization.OrganizationQueries;
import org.banso.organization.OrganizationSheet;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;

/** The karte of the office: one case, its tabs and what may be done next. */
@Named
@ViewScoped
public class CaseView implements Serializable, StepHost {
    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("matter", "organization", "product", "supporters", "support", "progress");

    @Inject
    private CaseQueries cases;
    @Inject
    private OrganizationQueries organizations;
    @Inject
    private AllowedSteps allowed;
    @Inject
    private StepDesk desk;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private String no;
    private String tab;
    private KarteView karte;
    private OrganizationSheet organization;
    private List<OrganizationQueries.Suggestion> namesakes = List.of();
    private List<CaseMoment> timeline = List.of();
    private List<CaseWord> messages = List.of();
    private List<Choice> owners = List.of();
    private final StepPanel panel = new StepPanel();

    /** Reads what the open tab shows, and no more. */
    public void load() {
        if (tab == null || !TABS.contains(tab)) {
            tab = TABS.get(0);
        }
        karte = cases.view(no);
        switch (tab) {
            case "matter" -> messages = cases.messages(karte.id());
            case "organization" -> {
                organization = organizations.sheet(karte.organizationId()).orElse(null);
                namesakes = organizations.namesakes(karte.organizationId());
            }
            case "progress" -> {
                timeline = cases.timeline(karte.id());
                messages = cases.messages(karte.id());
            }
            default -> { }
        }
        panel.show(allowed.of(karte), allowed.ofOthers(karte));
    }

    @Override
    public void choose(OfficeStep step) {
        panel.open(step);
        if (step == OfficeStep.ASSIGN) {
            owners = cases.owners();
        } else if (panel.atOnce(step)) {
            perform();
        }
    }

    @Override
    public void dismiss() {
        panel.close();
    }

    /** Takes the open step; when somebody else was faster the words stay and the case is shown as it now is. */
    @Override
    public void perform() {
        OfficeStep step = panel.getChosen();
        if (step != null && pages.saving(() -> desk.perform(step, karte.seen(), panel.getForm()), this::readAnew)) {
            pages.done(desk.done(step, karte), address(), no);
        }
    }

    private void readAnew() {
        karte = cases.view(no);
        panel.refresh(allowed.of(karte), allowed.ofOthers(karte));
    }

    String address() {
        return "/office/cases/" + no + (TABS.get(0).equals(tab) ? "" : "?tab=" + tab);
    }

    /** Tab with its key, for the row of tabs. */
    public record Tab(String name, int key) implements Serializable {
    }

    public List<Tab> getTabs() {
        return TABS.stream().map(name -> new Tab(name, TABS.indexOf(name) + 1)).toList();
    }

    /** Days spent waiting for the applicant. */
    public long getAwaitedDays() {
        return Duration.ofMinutes(karte.awaitingMinutes()).toDays();
    }

    /** The reason of a line of history in the reader's words: most are reasons of closing, some belong to other families. */
    public String reason(CaseMoment moment) {
        CloseReason known = Numbers.constant(CloseReason.class, moment.reason());
        return known == null ? "" : label.of(known);
    }

    /** The note of a line of history; codes, days and counts in it become words. */
    public String note(CaseMoment moment) {
        if (moment.note() == null) {
            return null;
        }
        List<String> parts = List.of(moment.note().split(","));
        return switch (moment.kind()) {
            case EXPERTISE_SET -> label.codes("expertise", parts);
            case EDITED -> label.parts("karte.field", parts);
            case MEETING_PLANNED, MEETING_CANCELLED -> dated("office.history.meeting", moment);
            case MINUTES_RELEASED -> dated("office.history.summary", moment);
            case REMINDED -> label.msg("office.history.reminder", moment.note());
            default -> day(moment.note());
        };
    }

    private String dated(String key, CaseMoment moment) {
        return label.msg(key, day(moment.note()), label.code("supportKind", moment.reason()));
    }

    /** Some notes are nothing but a day. */
    private String day(String note) {
        return note.matches("\\d{4}-\\d{2}-\\d{2}") ? label.longDate(LocalDate.parse(note)) : note;
    }

    @Override
    public KarteView getKarte() {
        return karte;
    }

    @Override
    public StepPanel getPanel() {
        return panel;
    }

    @Override
    public List<Choice> getOwners() {
        return owners;
    }

    public OrganizationSheet getOrganization() {
        return organization;
    }

    /** Organizations with the same corporate number. */
    public List<OrganizationQueries.Suggestion> getNamesakes() {
        return namesakes;
    }

    public List<CaseMoment> getTimeline() {
        return timeline;
    }

    public List<CaseWord> getMessages() {
        return messages;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
