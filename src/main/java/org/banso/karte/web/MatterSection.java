package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** 相談内容: what the applicant asks. */
@Named
@ViewScoped
public class MatterSection extends FiledSection {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "matter";
    }

    @Override
    protected List<String> keys() {
        return List.of("title", "consultationType", "topics", "body", "goal");
    }
}
