package org.banso.codelist;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.shared.Text;

/** What an administrator fills in about one code. */
public class CodeSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longest word in either language, in characters. */
    public static final int LABEL_MAX = 120;
    /** Longest code. */
    public static final int CODE_MAX = 40;

    private String code;
    private String labelJa;
    private String labelEn;
    private LocalDate labelFrom;
    private String parent;
    private String rollup;
    private LocalDate validFrom;
    private LocalDate validTo;

    /** An empty sheet, for a new code. */
    public CodeSheet() {
        // nothing is known yet
    }

    /** The sheet of a code as it is. */
    CodeSheet(Code of, LocalDate labelFrom) {
        this.code = of.value();
        this.labelJa = of.labelJa();
        this.labelEn = of.labelEn();
        this.labelFrom = labelFrom;
        this.parent = of.parent();
        this.rollup = of.rollup();
        this.validFrom = of.validFrom();
        this.validTo = of.validTo();
    }

    public String getCode() {
        return code;
    }

    /** In the form in which codes are stored. */
    public void setCode(String code) {
        this.code = code == null ? null : code.strip();
    }

    public String getLabelJa() {
        return labelJa;
    }

    public void setLabelJa(String labelJa) {
        this.labelJa = Text.singleLineOrNull(labelJa);
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = Text.singleLineOrNull(labelEn);
    }

    /** The first day of new words; null for today. */
    public LocalDate getLabelFrom() {
        return labelFrom;
    }

    public void setLabelFrom(LocalDate labelFrom) {
        this.labelFrom = labelFrom;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getRollup() {
        return rollup;
    }

    public void setRollup(String rollup) {
        this.rollup = rollup;
    }

    /** The first day on which the code is offered; null for since ever. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** The last day on which the code is offered; null while there is no end. */
    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
