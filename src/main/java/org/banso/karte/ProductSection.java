package org.banso.karte;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.consultation.KarteField;

/** The sections in which a product is read and edited; each is opened, saved and joined by itself. */
public enum ProductSection {
    FACTS(KarteField.PRODUCT_NAME, KarteField.PRODUCT_TYPE, KarteField.PRODUCT_PHASE, KarteField.PRODUCT_SUMMARY, KarteField.PRODUCT_INDICATION),
    REGULATORY(KarteField.DEVICE_CLASS, KarteField.APPROVAL_ROUTE, KarteField.NEW_DEVICE, KarteField.JMDN_CODE, KarteField.GENERIC_NAME,
        KarteField.DESIGNATIONS),
    SCIENCE(KarteField.MODALITIES, KarteField.STAGE_GATE, KarteField.DISEASE_AREAS, KarteField.ICD10, KarteField.RARE_DISEASE, KarteField.PEDIATRIC,
        KarteField.PRIORITY_INFECTION, KarteField.INTEGRATED_PROJECT, KarteField.CARE_FIELD),
    PATENTS(KarteField.PATENTS),
    TRIALS(KarteField.TRIALS),
    HISTORY(KarteField.CONSULTATION_HISTORY),
    MARKET(KarteField.PRODUCT_COMPETITORS, KarteField.TARGET_MARKET, KarteField.PRICE_IMAGE);

    /** The input beside the lines of patents; both are one answer. */
    static final String NO_PATENT_YET = "noPatentYet";

    private final List<KarteField> fields;

    ProductSection(KarteField... fields) {
        this.fields = List.of(fields);
    }

    /** Its name on pages, in drafts and in the words for its title: {@code productFacts}. */
    public String page() {
        return "product" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public List<KarteField> fields() {
        return fields;
    }

    /** The keys of its fields, which are the names of the parts of a {@link ProductForm}. */
    public Set<String> keys() {
        return fields.stream().map(KarteField::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The section in which the input stands. One of a line belongs to the section of its list: {@code patents:0:number}. */
    static ProductSection of(String field) {
        if (NO_PATENT_YET.equals(field)) {
            return PATENTS;
        }
        String key = field.contains(":") ? field.substring(0, field.indexOf(':')) : field;
        for (ProductSection section : values()) {
            if (section.keys().contains(key)) {
                return section;
            }
        }
        throw new IllegalArgumentException(field);
    }
}
