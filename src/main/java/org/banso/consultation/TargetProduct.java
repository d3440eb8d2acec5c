package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The one primary product of the case as it stood on its day (domain.md 4.3); it decides the class the case is counted in. */
@Embeddable
public class TargetProduct implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NAME_MAX = 100;
    public static final int SUMMARY_MAX = 1000;
    public static final int INDICATION_MAX = 500;
    public static final int COMPETITORS_MAX = 500;

    @Column(name = "product_type")
    private String type;
    @Column(name = "product_name")
    private String name;
    @Column(name = "product_phase")
    private String phase;
    @Column(name = "product_summary")
    private String summary;
    @Column(name = "product_indication")
    private String indication;
    @Column(name = "product_competitors")
    private String competitors;

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getIndication() {
        return indication;
    }

    public void setIndication(String indication) {
        this.indication = indication;
    }

    /** Named competitors; they feed the conflict check. */
    public String getCompetitors() {
        return competitors;
    }

    public void setCompetitors(String competitors) {
        this.competitors = competitors;
    }
}
