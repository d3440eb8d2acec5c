package org.banso.study;

import java.io.Serializable;

/**
 * What was approved and what was ordered for it, by the fiscal year of the approval.
 *
 * @param budgetYen approved; cancelled ones left out
 * @param amountYen contracted
 */
public record StudyYear(int fiscalYear, int studies, long budgetYen, long amountYen) implements Serializable {
    public long restYen() {
        return budgetYen - amountYen;
    }
}
