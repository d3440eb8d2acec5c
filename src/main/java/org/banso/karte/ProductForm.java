package org.banso.karte;

import java.io.Serializable;
import org.banso.consultation.TargetProduct;

/** One product of a case as a form: the key facts that are counted and listed, and everything else of domain.md 4.3. */
public record ProductForm(TargetProduct facts, ProductDetail detail) implements Serializable {

    /** An empty form. */
    public static ProductForm empty() {
        return new ProductForm(new TargetProduct(), new ProductDetail());
    }

    /** The same words in objects of its own; lines in which nothing stands are left out. */
    public ProductForm copy() {
        return new ProductForm(copy(facts), detail.copy());
    }

    /** Whether nothing is said beyond the key facts. */
    public boolean bare() {
        ProductForm keyFacts = new ProductForm(facts, new ProductDetail());
        return ProductParts.PLAIN.changed(keyFacts, this).isEmpty();
    }

    static TargetProduct copy(TargetProduct facts) {
        var copy = new TargetProduct();
        copy.setType(facts.getType());
        copy.setName(facts.getName());
        copy.setPhase(facts.getPhase());
        copy.setSummary(facts.getSummary());
        copy.setIndication(facts.getIndication());
        copy.setCompetitors(facts.getCompetitors());
        return copy;
    }
}
