package org.banso.karte.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.banso.karte.Patent;
import org.banso.karte.ProductForm;
import org.banso.karte.ProductSection;
import org.banso.karte.RegulatorTalk;
import org.banso.karte.Trial;

/** The sections of 対象製品情報, one bean for each. */
public final class ProductSections {
    private ProductSections() {
    }

    /** 製品の概要. */
    @Named("productFacts")
    @ViewScoped
    public static class Facts extends ProductPart {
        private static final long serialVersionUID = 1L;
        private String is;

        public Facts() {
            super(ProductSection.FACTS);
        }

        /** What the applicant filed and had to is not changed without a reason. */
        @Override
        public boolean isWhyRequired() {
            return isByApplicant();
        }

        @Override
        protected Long is() {
            return is == null || is.isBlank() ? null : Long.valueOf(is);
        }

        public String getIs() {
            return is;
        }

        public void setIs(String is) {
            this.is = is;
        }
    }

    /** 薬事. */
    @Named("productRegulatory")
    @ViewScoped
    public static class Regulatory extends ProductPart {
        private static final long serialVersionUID = 1L;

        public Regulatory() {
            super(ProductSection.REGULATORY);
        }
    }

    /** 科学・疾患. */
    @Named("productScience")
    @ViewScoped
    public static class Science extends ProductPart {
        private static final long serialVersionUID = 1L;

        public Science() {
            super(ProductSection.SCIENCE);
        }
    }

    /** 知財. */
    @Named("productPatents")
    @ViewScoped
    public static class Patents extends ProductPart {
        private static final long serialVersionUID = 1L;

        public Patents() {
            super(ProductSection.PATENTS);
        }

        @Override
        protected void makeLines(ProductForm form, Map<String, Integer> lines) {
            fit(form.detail().getPatents(), lines.get("patents"), Patent::new);
        }

        public void add() {
            add(getForm().detail().getPatents(), new Patent(), "patents:%d:number");
        }

        public void remove(Patent line) {
            remove(getForm().detail().getPatents(), line, "patents:%d:number");
        }
    }

    /** 治験・臨床研究. */
    @Named("productTrials")
    @ViewScoped
    public static class Trials extends ProductPart {
        private static final long serialVersionUID = 1L;

        public Trials() {
            super(ProductSection.TRIALS);
        }

        @Override
        protected void makeLines(ProductForm form, Map<String, Integer> lines) {
            fit(form.detail().getTrials(), lines.get("trials"), Trial::new);
        }

        public void add() {
            add(getForm().detail().getTrials(), new Trial(), "trials:%d:number");
        }

        public void remove(Trial line) {
            remove(getForm().detail().getTrials(), line, "trials:%d:number");
        }
    }

    /** 規制当局への相談歴. */
    @Named("productHistory")
    @ViewScoped
    public static class History extends ProductPart {
        private static final long serialVersionUID = 1L;

        public History() {
            super(ProductSection.HISTORY);
        }

        @Override
        protected void makeLines(ProductForm form, Map<String, Integer> lines) {
            fit(form.detail().getTalks(), lines.get("consultationHistory"), RegulatorTalk::new);
        }

        public void add() {
            add(getForm().detail().getTalks(), new RegulatorTalk(), "consultationHistory:%d:agency");
        }

        public void remove(RegulatorTalk line) {
            remove(getForm().detail().getTalks(), line, "consultationHistory:%d:agency");
        }
    }

    /** 市場・競合. */
    @Named("productMarket")
    @ViewScoped
    public static class Market extends ProductPart {
        private static final long serialVersionUID = 1L;

        public Market() {
            super(ProductSection.MARKET);
        }
    }
}
