package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.Triage;
import org.banso.shared.ThreeWay;

/** 受付と精査: set by the steps of the case, except for the earlier case it follows on, which is often found out later. */
@Named
@ViewScoped
public class ReceptionSection extends SectionView<ReceptionSection.Form> {
    private static final long serialVersionUID = 1L;
    private static final ThreeWay<Form> PARTS = new ThreeWay<>(Form::new, List.of(ThreeWay.text("previousCase", Form::getPreviousCase, Form::setPreviousCase)));

    @Inject
    private CaseQueries cases;
    @Inject
    private Triage triage;

    /** What is edited here. */
    public static class Form implements Serializable {
        private static final long serialVersionUID = 1L;
        private String previousCase;

        /** Number of the case that this one follows on. */
        public String getPreviousCase() {
            return previousCase;
        }

        public void setPreviousCase(String previousCase) {
            this.previousCase = previousCase;
        }
    }

    @Override
    public String getName() {
        return "reception";
    }

    @Override
    protected ThreeWay<Form> parts() {
        return PARTS;
    }

    @Override
    protected Class<Form> type() {
        return Form.class;
    }

    @Override
    protected Form read() {
        var form = new Form();
        form.setPreviousCase(cases.view(getKarte().id()).previousNo());
        return form;
    }

    @Override
    protected void write(Form seen, Form mine, String reason) {
        triage.follow(getKarte().id(), seen.getPreviousCase(), mine.getPreviousCase(), reason);
    }
}
