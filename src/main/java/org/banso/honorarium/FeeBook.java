package org.banso.honorarium;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of the rates; tells which holds on a day. */
final class FeeBook {
    private final List<FeeRate> newestFirst;

    FeeBook(List<FeeRate> rates) {
        this.newestFirst = rates.stream().sorted(Comparator.comparing(FeeRate::validFrom).reversed()).toList();
    }

    /** The version of that day; days before the first version are paid by the first. */
    FeeRate on(LocalDate day) {
        return newestFirst.stream().filter(rate -> !rate.validFrom().isAfter(day)).findFirst().orElse(newestFirst.get(newestFirst.size() - 1));
    }

    /** The terms of that day. */
    FeeTerms termsOn(LocalDate day) {
        return on(day).terms();
    }

    List<FeeRate> all() {
        return newestFirst;
    }
}
