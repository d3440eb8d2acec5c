package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.platform.check.Invariant;

/** The next number of a desk and year is above all that were given, so that none is given twice. */
@ApplicationScoped
class NumberInvariant implements Invariant {
    @Inject
    private CaseInvariantRepository cases;

    @Override
    public String key() {
        return "number";
    }

    @Override
    public List<String> breaches(int most) {
        return cases.runsBehind().stream().map(CaseInvariantRepository.Behind::words).limit(most).toList();
    }

    @Override
    public boolean mendable() {
        return true;
    }

    @Override
    public int mend() {
        return cases.catchUp();
    }
}
