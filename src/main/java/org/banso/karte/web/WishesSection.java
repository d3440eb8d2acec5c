package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** 希望と取扱い: by when and how the applicant wishes to be advised, and what has to be heeded. */
@Named
@ViewScoped
public class WishesSection extends FiledSection {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "wishes";
    }

    @Override
    protected List<String> keys() {
        return List.of("wantedBy", "preferredWays", "confidentiality", "disclosureOn", "excludedSupporters", "howKnown");
    }
}
