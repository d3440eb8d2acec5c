package org.banso.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * The run of one desk in one fiscal year. Its row is locked while a number is drawn, so numbers are unique and, because
 * the lock lasts to the end of the transaction, without gaps. A lock, not {@code @Version}, guards it.
 */
@Entity
@Table(name = "case_number")
class CaseNumber {
    private static final Map<String, String> LETTERS = Map.of("MEDISO", "M", "CARISO", "C", "TRIAL_ONESTOP", "T", "DDSN", "D");

    @EmbeddedId
    private Run run;
    @Column(name = "last_number")
    private int lastNumber;

    protected CaseNumber() {
    }

    /** For example M-2026-0012 (domain.md 4.1): desk letter, fiscal year of receipt, run. */
    String next() {
        lastNumber++;
        return String.format("%s-%d-%04d", LETTERS.getOrDefault(run.desk, "X"), run.fiscalYear, lastNumber);
    }

    @Embeddable
    static class Run implements Serializable {
        private static final long serialVersionUID = 1L;
        private String desk;
        @Column(name = "fiscal_year")
        private int fiscalYear;

        protected Run() {
        }

        Run(String desk, int fiscalYear) {
            this.desk = desk;
            this.fiscalYear = fiscalYear;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Run that && that.desk.equals(desk) && that.fiscalYear == fiscalYear;
        }

        @Override
        public int hashCode() {
            return Objects.hash(desk, fiscalYear);
        }
    }
}
