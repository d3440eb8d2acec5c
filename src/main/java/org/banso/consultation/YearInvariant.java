package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.platform.check.Invariant;

/** A case counts in the fiscal year, by the calendar of Japan, in which it came in (domain.md 6). */
@ApplicationScoped
class YearInvariant implements Invariant {
    @Inject
    private CaseInvariantRepository cases;

    @Override
    public String key() {
        return "year";
    }

    @Override
    public List<String> breaches(int most) {
        return cases.inTheWrongYear(most).stream().map(CaseInvariantRepository.Misplaced::caseNo).toList();
    }

    @Override
    public boolean mendable() {
        return true;
    }

    @Override
    public int mend() {
        return cases.moveToTheirYear();
    }
}
