package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.CaseWord;
import org.banso.consultation.KarteView;
import org.banso.consultation.web.CaseView;
import org.banso.karte.ProductQueries;
import org.banso.karte.ProductRemark;
import org.banso.karte.ProductSection;
import org.banso.karte.ProductSheet;

/** What the tab 相談情報 shows beside what was filed. Built when the tab is open, and read then. */
@Named
@ViewScoped
public class MatterTab implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseQueries cases;
    @Inject
    private CaseView caseView;
    @Inject
    private ProductQueries products;

    private List<CaseWord> messages = List.of();
    private List<ProductRemark> disclosure = List.of();

    @PostConstruct
    void read() {
        KarteView karte = caseView.getKarte();
        messages = cases.messages(karte.id());
        if (karte.matter().getDisclosureOn() != null) {
            disclosure = products.ofCase(karte.id()).stream().filter(ProductSheet::main).flatMap(sheet -> products.remarks(karte, sheet).stream())
                .filter(remark -> remark.section() == ProductSection.PATENTS).toList();
        }
    }

    /** What the patents of the product say of the planned publication (domain.md 4.1). */
    public List<ProductRemark> getDisclosure() {
        return disclosure;
    }

    public List<CaseWord> getMessages() {
        return messages;
    }
}
