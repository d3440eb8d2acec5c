package org.banso.printout.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banso.consultation.KarteTab;
import org.banso.platform.web.Visitor;
import org.banso.printout.FormQueries;
import org.banso.printout.FormWish;
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
    private FormWish wish;
    private KarteForm form;

    public void load() {
        wish = FormWish.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(), visitor.getLocale());
        form = queries.form(no, wish);
    }

    /** What PDF and Excel are asked for. */
    public String getQuery() {
        return "no=" + URLEncoder.encode(no, StandardCharsets.UTF_8) + "&" + wish.query();
    }

    public List<KarteTab> getAllTabs() {
        return List.of(KarteTab.values());
    }

    public List<PrintProfile> getProfiles() {
        return List.of(PrintProfile.values());
    }

    public boolean chosen(KarteTab tab) {
        return wish.tabs().contains(tab);
    }

    public boolean isBlanks() {
        return wish.blanks();
    }

    public boolean isPdf() {
        return forms.canWritePdf();
    }

    public PrintProfile getProfile() {
        return wish.profile();
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
