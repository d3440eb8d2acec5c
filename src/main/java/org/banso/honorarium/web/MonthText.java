package org.banso.honorarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.banso.honorarium.MonthWords;
import org.banso.platform.web.Visitor;

/** Months as the reader writes them. */
@Named
@RequestScoped
public class MonthText {
    @Inject
    private Visitor visitor;

    public String of(YearMonth month) {
        return month == null ? "" : MonthWords.of(month, visitor.getLocale());
    }
}
