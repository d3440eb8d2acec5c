package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.banso.shared.Text;

/** One line of the trials and studies of a product (domain.md 4.3). Nothing is fetched from a registry; the page links there. */
@Embeddable
public class Trial implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NUMBER_MAX = 40;

    private String registry;
    @Column(name = "trial_id")
    private String number;
    private String phase;
    private String status;

    /** The same line in an object of its own. */
    Trial copy() {
        var copy = new Trial();
        copy.registry = registry;
        copy.number = number;
        copy.phase = phase;
        copy.status = status;
        return copy;
    }

    boolean isBlank() {
        return Text.isBlank(registry) && Text.isBlank(number) && Text.isBlank(phase) && Text.isBlank(status);
    }

    /** A code of {@code trialRegistry}. */
    public String getRegistry() {
        return registry;
    }

    public void setRegistry(String registry) {
        this.registry = registry;
    }

    /** As the registry gave it, in its usual form; null before there is one. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** A code of {@code trialPhase}. */
    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    /** A code of {@code trialStatus}. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    private List<Object> values() {
        return Arrays.asList(registry, number, phase, status);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trial line && values().equals(line.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
