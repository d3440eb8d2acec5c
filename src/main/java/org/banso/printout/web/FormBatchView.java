package org.banso.printout.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banso.consultation.CaseAddress;
import org.banso.consultation.KarteTab;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.printout.FormBatches;
import org.banso.printout.FormWish;
import org.banso.printout.Forms;
import org.banso.printout.PrintProfile;
import org.banso.shared.Choice;

/** Choosing how the kartes of several cases are printed: those ticked in the list ({@code case}), or all that its address finds. */
@Named
@ViewScoped
public class FormBatchView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TICKED = "case";

    @Inject
    private FormBatches batches;
    @Inject
    private Forms forms;
    @Inject
    private CaseAddress addresses;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Pages pages;

    private List<String> numbers = List.of();
    private String query = "";
    private int found;
    private String profile = PrintProfile.INTERNAL.name();
    private List<String> tabs = Arrays.stream(KarteTab.values()).map(KarteTab::key).toList();
    private boolean blanks;
    private String format = "pdf";

    public void load() {
        Map<String, String[]> parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        numbers = Arrays.stream(parameters.getOrDefault(TICKED, new String[0])).filter(number -> number.matches("[A-Za-z0-9-]{1,16}")).distinct().toList();
        query = addresses.read(parameters).query();
        found = batches.count(which());
        format = forms.canWritePdf() ? "pdf" : "xlsx";
    }

    public void start() {
        FormWish wish = FormWish.of(blanks ? Map.of("profile", new String[] {profile}, "tab", tabs.toArray(new String[0]), "blanks", new String[] {"1"})
            : Map.of("profile", new String[] {profile}, "tab", tabs.toArray(new String[0])), visitor.getLocale());
        pages.go("/jobs/" + batches.start(which(), wish, "pdf".equals(format)));
    }

    private FormBatches.Which which() {
        return new FormBatches.Which(numbers, query);
    }

    /** Whether there are neither none nor too many. */
    public boolean isPrintable() {
        return found > 0 && found <= FormBatches.MOST;
    }

    public String getTold() {
        return found > FormBatches.MOST ? label.msg("printout.many.tooMany", FormBatches.MOST) : found == 0 ? label.word("printout.many.none")
            : label.msg(numbers.isEmpty() ? "printout.many.found" : "printout.many.ticked", found);
    }

    public List<Choice> getProfiles() {
        return Arrays.stream(PrintProfile.values()).map(each -> new Choice(each.name(), label.msg("printout.many.profile", label.word("printout.profile." + each), label.word("printout.profile." + each + ".text")))).toList();
    }

    public List<Choice> getAllTabs() {
        return Arrays.stream(KarteTab.values()).map(tab -> new Choice(tab.key(), label.word("karte.tab." + tab.key()))).toList();
    }

    public List<Choice> getFormats() {
        var excel = new Choice("xlsx", label.word("printout.many.xlsx"));
        return isPdf() ? List.of(new Choice("pdf", label.word("printout.many.pdf")), excel) : List.of(excel);
    }

    public boolean isPdf() {
        return forms.canWritePdf();
    }

    public String getQuery() {
        return query;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public List<String> getTabs() {
        return tabs;
    }

    public void setTabs(List<String> tabs) {
        this.tabs = tabs;
    }

    public boolean isBlanks() {
        return blanks;
    }

    public void setBlanks(boolean blanks) {
        this.blanks = blanks;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
