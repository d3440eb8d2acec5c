package org.banso.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** For which products, phases and diseases a supporter can be asked, and in which languages he works. */
@Embeddable
public class Coverage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "product_types")
    private String productTypes;
    private String phases;
    @Column(name = "disease_areas")
    private String diseaseAreas;
    private String languages = "ja";

    public List<String> getProductTypes() {
        return Commas.split(productTypes);
    }

    public void setProductTypes(List<String> codes) {
        productTypes = Commas.join(codes);
    }

    public List<String> getPhases() {
        return Commas.split(phases);
    }

    public void setPhases(List<String> codes) {
        phases = Commas.join(codes);
    }

    public List<String> getDiseaseAreas() {
        return Commas.split(diseaseAreas);
    }

    public void setDiseaseAreas(List<String> codes) {
        diseaseAreas = Commas.join(codes);
    }

    public List<String> getLanguages() {
        return Commas.split(languages);
    }

    public void setLanguages(List<String> codes) {
        languages = Commas.join(codes);
    }
}
