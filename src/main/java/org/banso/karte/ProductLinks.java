package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.banso.consultation.CaseMoved;
import org.banso.consultation.CaseQueries;
import org.banso.consultation.KarteView;
import org.banso.consultation.TargetProduct;
import org.banso.consultation.Transition;
import org.banso.shared.Jst;
import org.banso.shared.Text;

/** Ties the product of a case to the organization's product of that name, and lets that product's history grow. */
@ApplicationScoped
class ProductLinks {
    /** Chosen instead of a product: it is none of those known. */
    static final long NONE_OF_THEM = 0;

    @Inject
    private KarteRepository karte;
    @Inject
    private CaseQueries cases;
    @Inject
    private Clock clock;

    /** When the karte opens, the office has looked at the product and stands behind it. */
    void opened(@Observes CaseMoved moved) {
        if (moved.step() == Transition.T08) {
            KarteView view = cases.view(moved.caseId());
            if (!Text.isBlank(view.product().getName())) {
                tell(karte.primaryOrNew(moved.caseId()), view, view.product(), null);
            }
        }
    }

    /**
     * The product of the case says what it is.
     *
     * @param chosen the organization's product, {@link #NONE_OF_THEM}, or null: the one it already is, or else the one of that name
     */
    void tell(CaseProduct row, KarteView view, TargetProduct facts, Long chosen) {
        if (Text.isBlank(facts.getName())) {
            return;
        }
        Product product = product(row, view.organizationId(), facts.getName(), chosen);
        product.told(facts.getName(), facts.getType(), facts.getPhase(), Jst.today(clock), view.id());
        row.is(product.id());
        karte.flush();
    }

    private Product product(CaseProduct row, long organization, String name, Long chosen) {
        if (chosen != null && chosen != NONE_OF_THEM) {
            return karte.productOf(organization, chosen);
        }
        if (chosen == null && row.productId() != null) {
            return karte.productOf(organization, row.productId());
        }
        return (chosen == null ? karte.productNamed(organization, Product.key(name)) : Optional.<Product>empty()).orElseGet(() -> {
            var added = new Product(organization, name, clock.instant());
            karte.add(added);
            return added;
        });
    }
}
