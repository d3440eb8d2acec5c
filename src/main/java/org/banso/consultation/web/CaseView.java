package org.banso.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.consultation.AllowedSteps;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteTab;
import org.banso.consultation.KarteView;
import org.banso.consultation.OfficeStep;
import org.banso.platform.web.Pages;
import org.banso.shared.Choice;
import org.banso.shared.Numbers;

/** The karte of the office: its head, which tab is open, and what may be done next. What a tab shows is the tab's own bean's to read. */
@Named
@ViewScoped
public class CaseView implements Serializable, StepHost {
    private static final long serialVersionUID = 1L;
    /** In the address when 進捗状況 is open in place of the six tabs. */
    private static final String PROGRESS = "progress";
    private static final Set<String> PLACES = Stream.concat(Arrays.stream(KarteTab.values()).map(KarteTab::key), Stream.of(PROGRESS))
        .collect(Collectors.toUnmodifiableSet());

    @Inject
    private CaseQueries cases;
    @Inject
    private AllowedSteps allowed;
    @Inject
    private StepDesk desk;
    @Inject
    private Pages pages;

    private String no;
    private String tab;
    private KarteView karte;
    private List<Choice> owners = List.of();
    private final StepPanel panel = new StepPanel();

    public void load() {
        if (tab == null || !PLACES.contains(tab)) {
            tab = KarteTab.MATTER.key();
        }
        karte = cases.view(no);
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
        if (step != null && pages.saving(() -> desk.perform(step, karte.seen(), panel.getForm()), this::refresh)) {
            pages.done(desk.done(step, karte), getAddress(), no);
        }
    }

    /** Shows the case as it now is: after a section was saved, and when somebody else was faster. */
    public void refresh() {
        karte = cases.view(no);
        panel.refresh(allowed.of(karte), allowed.ofOthers(karte));
    }

    /** Where this page is: go here after a section was saved. */
    public String getAddress() {
        return address(tab);
    }

    /** Where another place of this karte is. */
    public String address(String place) {
        return "/office/cases/" + no + (KarteTab.MATTER.key().equals(place) ? "" : "?tab=" + place);
    }

    public KarteTab[] getTabs() {
        return KarteTab.values();
    }

    /** Whether 進捗状況 is open in place of the tabs. */
    public boolean isProgress() {
        return PROGRESS.equals(tab);
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
