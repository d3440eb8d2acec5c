package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.banso.consultation.AllowedSteps;
import org.banso.consultation.CaseListQueries;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseRow;
import org.banso.consultation.InboxCounts;
import org.banso.consultation.InboxFilter;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeStep;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Numbers;
import org.banso.shared.Page;

/** The inbox: one line per case, the most urgent first, with a preview from which a case is triaged without leaving. */
@Named
@ViewScoped
public class InboxView implements Serializable, StepHost {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseListQueries lists;
    @Inject
    private CaseQueries cases;
    @Inject
    private AllowedSteps allowed;
    @Inject
    private StepDesk desk;
    @Inject
    private Pages pages;

    private InboxFilter filter = InboxFilter.MINE_AND_FREE;
    private int number = 1;
    private Page<CaseRow> page = Page.empty();
    private InboxCounts counts;
    private String pick;
    private KarteView karte;
    private List<Choice> owners = List.of();
    private final StepPanel panel = new StepPanel();

    public void load() {
        page = lists.inbox(filter, number);
        counts = lists.counts();
    }

    /** Shows the picked case beside the list. */
    public void preview() {
        karte = pick == null ? null : cases.view(pick);
        if (karte == null) {
            panel.show(List.of(), List.of());
        } else {
            panel.show(allowed.of(karte), allowed.ofOthers(karte));
        }
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

    /** Takes the step and shows list, figures and preview as they now are; the picked case stays in the preview. */
    @Override
    public void perform() {
        OfficeStep step = panel.getChosen();
        if (step == null || karte == null) {
            return;
        }
        if (pages.saving(() -> desk.perform(step, karte.seen(), panel.getForm()), this::readAnew)) {
            pages.say(desk.done(step, karte), karte.caseNo());
            load();
            preview();
        }
    }

    private void readAnew() {
        karte = cases.view(karte.caseNo());
        panel.refresh(allowed.of(karte), allowed.ofOthers(karte));
    }

    /** Whether the case stands in the preview. */
    public boolean picked(CaseRow row) {
        return karte != null && karte.id() == row.id();
    }

    public List<InboxFilter> getFilters() {
        return List.of(InboxFilter.values());
    }

    /** The name a tab has in the address. */
    public String name(InboxFilter tab) {
        return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getTab() {
        return filter == InboxFilter.MINE_AND_FREE ? null : name(filter);
    }

    /** Anything unknown is the first tab. */
    public void setTab(String typed) {
        filter = getFilters().stream().filter(tab -> name(tab).equals(typed)).findFirst().orElse(InboxFilter.MINE_AND_FREE);
    }

    public InboxFilter getFilter() {
        return filter;
    }

    public String getNumber() {
        return Integer.toString(number);
    }

    /** Anything that is no page is the first. */
    public void setNumber(String typed) {
        number = Numbers.page(typed);
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public InboxCounts getCounts() {
        return counts;
    }

    public String getPick() {
        return pick;
    }

    public void setPick(String pick) {
        this.pick = pick;
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
}
