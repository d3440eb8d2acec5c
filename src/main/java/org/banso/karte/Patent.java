package org.banso.karte;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.banso.shared.Text;

/** One line of the patents of a product (domain.md 4.3); filled in on a page and stored as it stands. */
@Embeddable
public class Patent implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int NUMBER_MAX = 40;
    public static final int APPLICANTS_MAX = 200;

    private String kind;
    private String number;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    private String status;
    private String applicants;

    /** The same line in an object of its own. */
    Patent copy() {
        var copy = new Patent();
        copy.kind = kind;
        copy.number = number;
        copy.filedOn = filedOn;
        copy.status = status;
        copy.applicants = applicants;
        return copy;
    }

    boolean isBlank() {
        return Text.isBlank(kind) && Text.isBlank(number) && filedOn == null && Text.isBlank(status) && Text.isBlank(applicants);
    }

    /** A code of {@code patentKind}. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** As an office gave it, in its usual form; null before there is one. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    /** A code of {@code patentStatus}. */
    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    /** Who filed, in words. */
    public String getApplicants() {
        return applicants;
    }

    public void setApplicants(String applicants) {
        this.applicants = applicants;
    }

    private List<Object> values() {
        return Arrays.asList(kind, number, filedOn, status, applicants);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Patent line && values().equals(line.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
