package org.banso.printout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.KarteTab;
import org.banso.platform.web.Visitor;
import org.banso.printout.FormQueries;
import org.banso.printout.Forms;
import org.banso.printout.KarteForm;
import org.banso.printout.PrintProfile;

/** The karte as it will stand on paper; tabs and profile are in the address, so that the same paper can be had again. */
@Named
@RequestScoped
public class FormView {
    @Inject
    private FormQueries queries;
    @Inject
    private Forms forms;
    @Inject
    private Visitor visitor;

    private String no;
    private Set<KarteTab> tabs = Set.of();
    private PrintProfile profile = PrintProfile.INTERNAL;
    private KarteForm form;

    public void load() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        tabs = FormQueries.tabs(Arrays.asList(parameters.getOrDefault("tab", new String[0])));
        profile = PrintProfile.named(parameters.getOrDefault("profile", new String[] {""})[0]);
        form = queries.form(no, tabs, profile, visitor.getLocale());
    }

    /** What PDF and Excel are asked for. */
    public String getQuery() {
        return "no=" + URLEncoder.encode(no, StandardCharsets.UTF_8) + "&profile=" + profile
            + tabs.stream().sorted().map(tab -> "&tab=" + tab.key()).collect(Collectors.joining());
    }

    public List<KarteTab> getAllTabs() {
        return List.of(KarteTab.values());
    }

    public List<PrintProfile> getProfiles() {
        return List.of(PrintProfile.values());
    }

    public boolean chosen(KarteTab tab) {
        return tabs.contains(tab);
    }

    public boolean isPdf() {
        return forms.canWritePdf();
    }

    public PrintProfile getProfile() {
        return profile;
    }

    public KarteForm getForm() {
        return form;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
