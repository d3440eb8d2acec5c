package org.banso.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.shared.Text;

/** Public money the organization was chosen for (domain.md 4.2, 公的資金の採択). */
@Embeddable
public class PublicFund implements Serializable {
    private static final long serialVersionUID = 1L;
    public static final int TEXT_MAX = 120;
    public static final int NUMBER_MAX = 60;

    private String agency;
    private String programme;
    private String number;
    @Column(name = "adopted_year")
    private Integer year;
    @Column(name = "researcher_number")
    private String researcherNumber;

    /** The same words in an object of its own. */
    public PublicFund copy() {
        var copy = new PublicFund();
        copy.agency = agency;
        copy.programme = programme;
        copy.number = number;
        copy.year = year;
        copy.researcherNumber = researcherNumber;
        return copy;
    }

    /** Nothing was written into the row: it is dropped. */
    public boolean isBlank() {
        return words().allMatch(Objects::isNull);
    }

    /** The row in one line, for history and comparison. */
    public String inWords() {
        return words().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Two rows of the same words are the same: forms hold copies. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PublicFund fund && words().toList().equals(fund.words().toList());
    }

    @Override
    public int hashCode() {
        return words().toList().hashCode();
    }

    private Stream<String> words() {
        return Stream.of(agency, programme, number, year == null ? null : year.toString(), researcherNumber).map(word -> Text.isBlank(word) ? null : word);
    }

    /** Who gave it: AMED, NEDO … */
    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    /** The agency's number of the project, in whatever form it has. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Fiscal year of the decision. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** Number of the leading researcher in e-Rad, eight digits (domain.md 6). */
    public String getResearcherNumber() {
        return researcherNumber;
    }

    public void setResearcherNumber(String researcherNumber) {
        this.researcherNumber = researcherNumber;
    }
}
