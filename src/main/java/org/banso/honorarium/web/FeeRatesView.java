package org.banso.honorarium.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.honorarium.FeeRateForm;
import org.banso.honorarium.FeeRateQueries;
import org.banso.honorarium.FeeRateQueries.Trial;
import org.banso.honorarium.FeeRateQueries.Version;
import org.banso.honorarium.FeeRates;
import org.banso.honorarium.FeeRounding;
import org.banso.honorarium.FeeTerms;
import org.banso.platform.web.Pages;

/** The versions of the rates, and a new one that is tried on the last months before it is put in force. */
@Named
@ViewScoped
public class FeeRatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeeRateQueries queries;
    @Inject
    private FeeRates rates;
    @Inject
    private Pages pages;

    private List<Version> versions = List.of();
    private FeeRateForm form = new FeeRateForm();
    private List<Trial> trial;

    public void load() {
        versions = queries.versions();
        form = FeeRateForm.of(versions.stream().filter(Version::now).findFirst().map(Version::terms).orElse(FeeTerms.USUAL));
    }

    /** Shows what the typed rates would have done; nothing is kept. */
    public void tryOut() {
        trial = queries.trial(form.terms());
    }

    public void add() {
        rates.add(form);
        pages.done("honorarium.rate.added", "/accounting/rates");
    }

    public List<Version> getVersions() {
        return versions;
    }

    public FeeRateForm getForm() {
        return form;
    }

    public FeeRounding[] getRoundings() {
        return FeeRounding.values();
    }

    /** Null before anything was tried. */
    public List<Trial> getTrial() {
        return trial;
    }
}
