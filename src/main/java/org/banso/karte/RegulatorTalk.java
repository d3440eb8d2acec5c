package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.shared.Text;

/** One line of what was asked of regulators about a product (domain.md 4.3, pmdaHistory and fdaHistory). */
@Embeddable
public class RegulatorTalk implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int SUMMARY_MAX = 500;

    private String agency;
    private String kind;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String summary;

    /** The same line in an object of its own. */
    RegulatorTalk copy() {
        var copy = new RegulatorTalk();
        copy.agency = agency;
        copy.kind = kind;
        copy.heldOn = heldOn;
        copy.summary = summary;
        return copy;
    }

    boolean isBlank() {
        return Text.isBlank(agency) && Text.isBlank(kind) && heldOn == null && Text.isBlank(summary);
    }

    /** A code of {@code regulator}. */
    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    /** A code of {@code regulatorTalk}. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    private List<Object> values() {
        return Arrays.asList(agency, kind, heldOn, summary);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulatorTalk line && values().equals(line.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
