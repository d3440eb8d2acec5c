package org.banso.karte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.banso.organization.OrganizationMoving;

/** The products of an organization go over to another when the two are merged, and back when that is undone. */
@ApplicationScoped
class ProductMoves {
    private static final String KIND = "PRODUCT";

    @Inject
    private KarteRepository karte;

    void moving(@Observes OrganizationMoving moving) {
        karte.moveProducts(moving.to(), moving.rows(KIND, karte.heldProductsOf(moving.from())));
    }
}
