package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** 相談を受けたときの情報: who asked, and whom to answer. */
@Named
@ViewScoped
public class ApplicantSection extends FiledSection {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "applicant";
    }

    @Override
    protected List<String> keys() {
        return List.of("organizationName", "applicantType", "contactName", "contactEmail", "contactPhone");
    }
}
