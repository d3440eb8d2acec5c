package org.banso.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.banso.platform.check.Invariant;

/** The state of a case is where its last step led: the history is what reports read, the state what people see. */
@ApplicationScoped
class HistoryInvariant implements Invariant {
    @Inject
    private CaseInvariantRepository cases;

    @Override
    public String key() {
        return "history";
    }

    @Override
    public List<String> breaches(int most) {
        return cases.offTheirHistory(most);
    }
}
