package org.banso.honorarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.banso.platform.check.Invariant;

/** Every statement says what its entries in the ledger add up to, and whatever is fixed stands in the ledger, once. */
@ApplicationScoped
class LedgerInvariant implements Invariant {
    @Inject
    private FeeRepository fees;

    @Override
    public String key() {
        return "ledger";
    }

    @Override
    public List<String> breaches(int most) {
        var found = new ArrayList<>(fees.unequal(most));
        found.addAll(fees.fixedWithoutEntry(most));
        return found.size() > most ? found.subList(0, most) : found;
    }
}
