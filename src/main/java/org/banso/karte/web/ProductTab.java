package org.banso.karte.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.banso.codelist.Codes;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.web.CaseView;
import org.banso.karte.EarlierProduct;
import org.banso.karte.KnownProduct;
import org.banso.karte.ProductForm;
import org.banso.karte.ProductKarte;
import org.banso.karte.ProductQueries;
import org.banso.karte.ProductRemark;
import org.banso.karte.ProductSheet;
import org.banso.platform.web.Can;
import org.banso.platform.web.Label;
import org.banso.platform.web.Pages;
import org.banso.platform.web.Visitor;
import org.banso.shared.Choice;
import org.primefaces.PrimeFaces;

/** The tab 対象製品情報: which of the case's products is shown, what it is in its organization, and what is worth a second look. */
@Named
@ViewScoped
public class ProductTab implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private static final String TAB = "product";

    @Inject
    private ProductQueries products;
    @Inject
    private ProductKarte karte;
    @Inject
    private CaseView caseView;
    @Inject
    private Codes codes;
    @Inject
    private Visitor visitor;
    @Inject
    private Label label;
    @Inject
    private Can can;
    @Inject
    private Pages pages;

    private boolean adding;
    private List<ProductSheet> sheets = List.of();
    private ProductSheet shown;
    private List<ProductRemark> remarks = List.of();
    private KnownProduct linked;
    private List<Choice> known;
    private List<EarlierProduct> earlier = List.of();
    private final TargetProduct added = new TargetProduct();

    @PostConstruct
    void open() {
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("p");
        adding = NEW.equals(asked) && isOpen();
        read(asked);
    }

    private void read(String id) {
        sheets = products.ofCase(caseView.getKarte().id());
        shown = sheets.stream().filter(sheet -> sheet.id() != null && sheet.id().toString().equals(id)).findFirst().orElse(sheets.get(0));
        remarks = products.remarks(caseView.getKarte(), shown);
        linked = shown.productId() == null ? null : products.life(shown.productId()).orElse(null);
        known = null;
        earlier = isOpen() && shown.main() && shown.form().bare() ? products.earlier(caseView.getKarte()) : List.of();
    }

    /** Shows anew what stands around the sections. */
    void refresh() {
        read(shown.id() == null ? null : shown.id().toString());
        PrimeFaces.current().ajax().update(":productHead");
    }

    /** The shown product as it is stored now. */
    ProductForm stored() {
        return products.ofCase(caseView.getKarte().id()).stream().filter(sheet -> shown.main() ? sheet.main() : shown.id().equals(sheet.id())).findFirst()
            .map(ProductSheet::form).orElseGet(ProductForm::empty);
    }

    public boolean isOpen() {
        return can.has("TRIAGE_CASES") && caseView.getKarte().status().isOpen();
    }

    public void add() {
        long row = karte.addFurther(caseView.getKarte().id(), added);
        pages.done("karte.product.added", address(row), added.getName());
    }

    public void makePrimary() {
        karte.makePrimary(caseView.getKarte().id(), shown.id());
        pages.done("karte.product.madePrimary", caseView.address(TAB), shown.form().facts().getName());
    }

    public void remove() {
        karte.removeFurther(caseView.getKarte().id(), shown.id());
        pages.done("karte.product.removed", caseView.address(TAB), shown.form().facts().getName());
    }

    public void takeOver(EarlierProduct from) {
        karte.takeOver(caseView.getKarte().id(), from.id());
        pages.done("karte.product.tookOver", caseView.address(TAB), from.caseNo());
    }

    private String address(Object product) {
        return caseView.address(TAB) + "&p=" + product;
    }

    /** Where a product of this case is shown. */
    public String place(ProductSheet sheet) {
        return sheet.main() ? caseView.address(TAB) : address(sheet.id());
    }

    /** Where another product is added. */
    public String getPlaceOfNew() {
        return address(NEW);
    }

    /** The organization's product that the shown one is; null before it has a name or the karte is open. */
    public KnownProduct getLinked() {
        return linked;
    }

    /** What its life is called: of many cases, that these are the latest. */
    public String getLifeTitle() {
        int cases = linked.cases().size();
        return cases > ProductQueries.LIFE ? label.msg("karte.product.life.latest", ProductQueries.LIFE) : label.msg("karte.product.life", cases);
    }

    /** Its phases, the oldest that is shown first. */
    public List<KnownProduct.Step> getLife() {
        List<KnownProduct.Step> all = linked.phases();
        return all.subList(Math.max(0, all.size() - ProductQueries.LIFE), all.size());
    }

    /** The organization's products to choose from, and that it is none of them; read when a section that asks is opened. */
    public List<Choice> getKnown() {
        if (known == null) {
            known = Stream.concat(products.names(caseView.getKarte().organizationId()).entrySet().stream().map(one -> new Choice(one.getKey().toString(), one.getValue())),
                Stream.of(new Choice("0", label.word("karte.product.noneOfThem")))).toList();
        }
        return known;
    }

    /** Priority infections, each after its group, and the one held even if it is no longer offered. */
    public List<Choice> infections(String held) {
        List<Choice> offered = codes.groups("priorityInfection", visitor.getLocale()).stream().flatMap(group -> group.leaves().stream()
            .map(leaf -> new Choice(leaf.value(), group.group().value() + ": " + leaf.label()))).toList();
        boolean retired = held != null && !held.isBlank() && offered.stream().noneMatch(one -> one.value().equals(held));
        return retired ? Stream.concat(offered.stream(), Stream.of(new Choice(held, infection(held)))).toList() : offered;
    }

    /** A priority infection with its group, of one no longer offered too. */
    public String infection(String code) {
        return codes.parent("priorityInfection", code).map(group -> group + ": " + label.code("priorityInfection", code)).orElse("");
    }

    /** Whether a field of care means anything here. */
    public boolean isCare() {
        return "CARE_TECH".equals(shown.form().facts().getType()) || "CARISO".equals(caseView.getKarte().desk());
    }

    public List<ProductSheet> getSheets() {
        return sheets;
    }

    public ProductSheet getShown() {
        return shown;
    }

    public List<ProductRemark> getRemarks() {
        return remarks;
    }

    public List<EarlierProduct> getEarlier() {
        return earlier;
    }

    public boolean isAdding() {
        return adding;
    }

    public TargetProduct getAdded() {
        return added;
    }
}
