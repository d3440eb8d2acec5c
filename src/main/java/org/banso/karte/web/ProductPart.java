package org.banso.karte.web;

import jakarta.inject.Inject;
import java.util.List;
import org.banso.karte.ProductForm;
import org.banso.karte.ProductKarte;
import org.banso.karte.ProductParts;
import org.banso.karte.ProductSection;
import org.banso.platform.web.Label;
import org.banso.shared.ThreeWay;
import org.primefaces.PrimeFaces;

/** A section of the product that {@link ProductTab} shows; each edits its own fields of the same {@link ProductForm}. */
public abstract class ProductPart extends SectionView<ProductForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProductTab tab;
    @Inject
    private ProductKarte karte;
    @Inject
    private Label label;

    private final ProductSection section;

    protected ProductPart(ProductSection section) {
        this.section = section;
    }

    @Override
    public String getName() {
        return section.page();
    }

    @Override
    protected ThreeWay<ProductForm> parts() {
        return ProductParts.told(label::code, label.word("karte.product.noPatentYet")).only(section.keys());
    }

    @Override
    protected Class<ProductForm> type() {
        return ProductForm.class;
    }

    @Override
    protected ProductForm read() {
        return tab.stored();
    }

    /** Empty lines go first, so that a fault of the third line stands at the third on the page. */
    @Override
    protected void write(ProductForm seen, ProductForm mine, String reason) {
        mine.detail().dropBlankLines();
        karte.save(getKarte().id(), tab.getShown().id(), section, seen, mine, is(), reason);
    }

    /** The organization's product chosen by a person; null goes by the name. */
    protected Long is() {
        return null;
    }

    /** Whether the applicant filed it on the portal himself. */
    boolean isByApplicant() {
        return "PORTAL".equals(getKarte().channel()) && tab.getShown().main();
    }

    @Override
    protected void changed() {
        super.changed();
        tab.refresh();
    }

    /** A draft belongs to one product of the case. */
    @Override
    protected String draftName() {
        return tab.getShown().main() ? getName() : getName() + "-" + tab.getShown().id();
    }

    /** @param first the input of a new line that takes the cursor, as {@code list:place:input} with %d for the place */
    <L> void add(List<L> lines, L line, String first) {
        lines.add(line);
        PrimeFaces.current().focus(getName() + ":" + String.format(first, lines.size() - 1));
    }

    /** The very line, because two may still say the same; the cursor goes to the line that takes its place. */
    <L> void remove(List<L> lines, L line, String first) {
        int place = 0;
        while (lines.get(place) != line) {
            place++;
        }
        lines.remove(place);
        if (!lines.isEmpty()) {
            PrimeFaces.current().focus(getName() + ":" + String.format(first, Math.min(place, lines.size() - 1)));
        }
    }
}
